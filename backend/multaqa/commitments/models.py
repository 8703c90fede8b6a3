"""Commitments, the events they were made at, and follow-ups."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from multaqa.core.fields import LocalizedTextField
from multaqa.core.functions import search_of
from multaqa.core.models import Identified
from multaqa.participants.models import Participant
from multaqa.speeches.models import Speech
from multaqa.summits.models import Organisation, SummitOwned


class ExternalEvent(SummitOwned):
    """An event outside the summit that it refers to. `other_names` is {language: [names]}."""

    name = LocalizedTextField(_("name"))
    other_names: Any = models.JSONField(default=dict, blank=True)
    place = LocalizedTextField(_("place"), blank=True)
    country = models.CharField(max_length=2, blank=True)
    start_date = models.DateField(null=True, blank=True)
    end_date = models.DateField(null=True, blank=True)
    date_in_article = models.DateField(null=True, blank=True)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    organisation = models.ForeignKey(Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta(SummitOwned.Meta):
        abstract = False


class Commitment(SummitOwned):
    """An initiative or an agreement. `date` is when it was launched, announced or concluded."""

    class Kind(models.TextChoices):
        INITIATIVE = "initiative", _("initiative")
        AGREEMENT = "agreement", _("agreement")

    class Status(models.TextChoices):
        ANNOUNCED = "announced", _("announced")
        LAUNCHED = "launched", _("launched")
        CONCLUDED = "concluded", _("concluded")
        FULFILLED = "fulfilled", _("fulfilled")
        ABANDONED = "abandoned", _("abandoned")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    kind_label = LocalizedTextField(_("kind in words"), blank=True)
    name = LocalizedTextField(_("name"), blank=True)
    other_names: Any = models.JSONField(default=dict, blank=True)
    subject = LocalizedTextField(_("subject"), blank=True)
    aims: Any = models.JSONField(_("aims"), default=list, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices)
    date = models.DateField(_("date"))
    date_as_printed = LocalizedTextField(_("date as printed"), blank=True)
    due_date = models.DateField(_("due"), null=True, blank=True)
    indicator = LocalizedTextField(_("indicator"), blank=True)
    event = models.ForeignKey(
        ExternalEvent, null=True, blank=True, on_delete=models.PROTECT, related_name="commitments"
    )
    at_summit = models.BooleanField(_("announced at this summit"), default=False)
    announced_by = models.ForeignKey(Participant, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    speech = models.ForeignKey(Speech, null=True, blank=True, on_delete=models.PROTECT, related_name="commitments")
    partners: Any = models.JSONField(default=dict, blank=True)
    relation = models.CharField(_("relation to the summit"), max_length=300, blank=True)
    search = models.GeneratedField(
        expression=search_of("name", "other_names", "kind_label", "subject"),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta(SummitOwned.Meta):
        abstract = False
        ordering = ["date", "key"]


class Party(Identified):
    """An organisation's part in a commitment."""

    class Role(models.TextChoices):
        OWNER = "owner", _("owner")
        JOINT = "joint", _("jointly with")
        LAUNCHER = "launcher", _("launched by")
        PARTY = "party", _("party")

    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="parties")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="commitments")
    role = models.CharField(max_length=10, choices=Role.choices)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["commitment", "organisation", "role"], name="party_once")
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.organisation_id}"


class FollowUp(Identified):
    """What happened to a commitment later. `reported` says that `date` is when it was reported, not when it took place."""

    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="follow_ups")
    position = models.PositiveSmallIntegerField(default=0)
    date = models.DateField()
    reported = models.BooleanField(default=False)
    kind = models.CharField(max_length=20)
    note = LocalizedTextField(blank=True)
    reference = models.CharField(max_length=100, blank=True)
    parties: Any = models.JSONField(default=list, blank=True)
    patron = models.CharField(max_length=100, blank=True)
    country = models.CharField(max_length=2, blank=True)
    annotations: Any = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["date", "position"]

    def __str__(self) -> str:
        return f"{self.date} {self.kind}"
