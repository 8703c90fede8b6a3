"""A person at a summit, and their travel."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from multaqa.core.fields import LocalizedTextField
from multaqa.core.models import Identified
from multaqa.delegations.models import Delegation, DelegationRole
from multaqa.people.models import Person
from multaqa.summits.models import Organisation, SummitOwned


class Category(models.TextChoices):
    """Why a person is at the summit; one per person and summit."""

    DELEGATE = "delegate", _("delegate")
    OBSERVER = "observer", _("observer")
    SPEAKER = "speaker", _("speaker")
    PRESS = "press", _("press")
    SPONSOR = "sponsor", _("sponsor")
    STAFF = "staff", _("staff")
    COMPANION = "companion", _("companion")


class Accreditation(models.TextChoices):
    """Where the decision on a participant stands."""

    DRAFT = "draft", _("draft")
    SUBMITTED = "submitted", _("submitted")
    MORE_INFORMATION = "more_information", _("more information needed")
    APPROVED = "approved", _("approved")
    REFUSED = "refused", _("refused")
    WAITING = "waiting", _("waiting list")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Participant(SummitOwned):
    """A person at a summit. `attends` is false for someone who is only spoken for (an absent author).

    `listed`: agreed to be named in public lists and in the proceedings.
    """

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="participations")
    category = models.CharField(_("category"), max_length=10, choices=Category.choices)
    delegation = models.ForeignKey(
        Delegation, null=True, blank=True, on_delete=models.PROTECT, related_name="participants"
    )
    role = models.CharField(_("role in the delegation"), max_length=12, choices=DelegationRole.choices, blank=True)
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="participants"
    )
    represents = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="represented_by"
    )
    position = LocalizedTextField(_("position"), blank=True)
    accreditation = models.CharField(
        _("accreditation"), max_length=16, choices=Accreditation.choices, default=Accreditation.DRAFT
    )
    attends = models.BooleanField(_("attends"), default=True)
    listed = models.BooleanField(_("may be listed publicly"), default=False)
    answers: Any = models.JSONField(default=dict, blank=True)
    name_as_printed = LocalizedTextField(_("name as printed"), blank=True)

    constraint_fields: ClassVar[dict[str, str]] = {
        "delegation_head_once": "role",
        "participant_role_needs_delegation": "delegation",
    }

    class Meta(SummitOwned.Meta):
        abstract = False
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *SummitOwned.Meta.constraints,
            models.UniqueConstraint(
                fields=["summit", "person"],
                condition=Q(deleted_at__isnull=True),
                name="participant_once",
                violation_error_message=_("This person is registered at this summit already."),
            ),
            models.UniqueConstraint(
                fields=["delegation"],
                condition=Q(deleted_at__isnull=True, role="head") & ~Q(accreditation__in=["refused", "withdrawn"]),
                name="delegation_head_once",
                violation_error_message=_("This delegation has a head already."),
            ),
            models.CheckConstraint(
                condition=Q(role="") | Q(delegation__isnull=False),
                name="participant_role_needs_delegation",
                violation_error_message=_("A role belongs to a delegation: choose the delegation."),
            ),
        ]


class Travel(Identified):
    """Arrival and departure of a participant; times in UTC, airports as IATA codes."""

    participant = models.OneToOneField(Participant, on_delete=models.CASCADE, related_name="travel")
    arrives_at = models.DateTimeField(null=True, blank=True)
    arrival_flight = models.CharField(max_length=20, blank=True)
    arrival_airport = models.CharField(max_length=3, blank=True)
    departs_at = models.DateTimeField(null=True, blank=True)
    departure_flight = models.CharField(max_length=20, blank=True)
    departure_airport = models.CharField(max_length=3, blank=True)
    hotel = models.CharField(max_length=120, blank=True)
    visa_needed = models.BooleanField(null=True, blank=True)
    note = models.TextField(blank=True)

    constraint_fields: ClassVar[dict[str, str]] = {"travel_departs_after_arrival": "departs_at"}

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(departs_at__isnull=True)
                | Q(arrives_at__isnull=True)
                | Q(departs_at__gt=models.F("arrives_at")),
                name="travel_departs_after_arrival",
                violation_error_message=_("The departure is before the arrival."),
            )
        ]

    def __str__(self) -> str:
        return str(self.participant_id)
