"""Delegations, quotas per role, focal points."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from multaqa.accounts.models import User
from multaqa.core.fields import LocalizedTextField
from multaqa.core.models import Identified
from multaqa.summits.models import Organisation, State, SummitOwned


class DelegationRole(models.TextChoices):
    """A member's part in the delegation. Words on badges follow the person's gender."""

    HEAD = "head", _("head of delegation")
    ALTERNATE = "alternate", _("alternate head")
    ADVISER = "adviser", _("adviser")
    EXPERT = "expert", _("expert")
    PROTOCOL = "protocol", _("protocol officer")
    SECURITY = "security", _("security officer")
    INTERPRETER = "interpreter", _("interpreter")
    PRESS = "press", _("press officer")


class Delegation(SummitOwned):
    """A state or an organisation at a summit. `position` is the order as given and is never re-sorted.

    `precedence` is the place in protocol order once it was decided; empty until then.
    """

    class Credentials(models.TextChoices):
        NONE = "none", _("not received")
        RECEIVED = "received", _("received")
        ACCEPTED = "accepted", _("accepted")

    state = models.ForeignKey(State, null=True, blank=True, on_delete=models.PROTECT, related_name="delegations")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="delegations"
    )
    position = models.PositiveSmallIntegerField(_("order as given"))
    as_printed = LocalizedTextField(_("name as printed"), blank=True)
    credentials = models.CharField(
        _("credentials"), max_length=10, choices=Credentials.choices, default=Credentials.NONE
    )
    precedence = models.PositiveSmallIntegerField(_("place in precedence"), null=True, blank=True)
    note = LocalizedTextField(_("note"), blank=True)

    constraint_fields: ClassVar[dict[str, str]] = {"delegation_of_state_or_organisation": "state"}

    class Meta(SummitOwned.Meta):
        abstract = False
        ordering = ["position", "key"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *SummitOwned.Meta.constraints,
            models.CheckConstraint(
                condition=Q(state__isnull=False, organisation__isnull=True)
                | Q(state__isnull=True, organisation__isnull=False),
                name="delegation_of_state_or_organisation",
                violation_error_message=_("A delegation is of one state or of one organisation."),
            ),
            models.UniqueConstraint(
                fields=["summit", "state"],
                condition=Q(deleted_at__isnull=True),
                name="delegation_state_once",
                violation_error_message=_("This state has a delegation already."),
            ),
            models.UniqueConstraint(
                fields=["summit", "organisation"],
                condition=Q(deleted_at__isnull=True),
                name="delegation_organisation_once",
                violation_error_message=_("This organisation has a delegation already."),
            ),
            models.UniqueConstraint(
                fields=["summit", "precedence"],
                condition=Q(deleted_at__isnull=True),
                name="delegation_precedence_once",
                violation_error_message=_("Another delegation has this place."),
            ),
        ]


class Quota(Identified):
    """Places of one role in a delegation. A role without a quota is not limited. The database counts, also under
    concurrency (trigger in migration `participants.0002`)."""

    delegation = models.ForeignKey(Delegation, on_delete=models.CASCADE, related_name="quotas")
    role = models.CharField(max_length=12, choices=DelegationRole.choices)
    places = models.PositiveSmallIntegerField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["delegation", "role"], name="quota_once")
        ]

    def __str__(self) -> str:
        return f"{self.role} ≤ {self.places}"


class FocalPoint(Identified):
    """A user who registers a delegation's members."""

    delegation = models.ForeignKey(Delegation, on_delete=models.CASCADE, related_name="focal_points")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="focal_point_of")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["delegation", "user"], name="focal_point_once")
        ]

    def __str__(self) -> str:
        return str(self.user_id)
