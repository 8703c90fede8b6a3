"""Speeches, segments, their texts, quotations."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from multaqa.agenda.models import Item, Session
from multaqa.core.fields import LocalizedTextField
from multaqa.core.functions import search_of
from multaqa.core.models import Identified
from multaqa.participants.models import Participant
from multaqa.summits.models import Organisation, State, SummitOwned


class Speech(SummitOwned):
    """A statement or presentation. At most one of the `on_behalf_of_*` is set."""

    class Kind(models.TextChoices):
        STATEMENT = "statement", _("statement")
        PRESENTATION = "presentation", _("presentation")
        MESSAGE = "message", _("message")
        RIGHT_OF_REPLY = "right_of_reply", _("right of reply")

    class TextKind(models.TextChoices):
        AS_PREPARED = "as_prepared", _("as prepared")
        AS_DELIVERED = "as_delivered", _("as delivered")
        VERBATIM = "verbatim_record", _("verbatim record")
        REPORTED = "reported_summary", _("reported summary")

    kind = models.CharField(_("kind"), max_length=16, choices=Kind.choices, default=Kind.STATEMENT)
    title = LocalizedTextField(_("title"), blank=True)
    author = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="speeches_written")
    reader = models.ForeignKey(
        Participant, null=True, blank=True, on_delete=models.PROTECT, related_name="speeches_read"
    )
    on_behalf_of_person = models.ForeignKey(
        Participant, null=True, blank=True, on_delete=models.PROTECT, related_name="speeches_on_behalf"
    )
    on_behalf_of_state = models.ForeignKey(State, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    on_behalf_of_organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    on_behalf_of_group = LocalizedTextField(_("on behalf of the group"), blank=True)
    session = models.ForeignKey(Session, null=True, blank=True, on_delete=models.PROTECT, related_name="speeches")
    item = models.ForeignKey(Item, null=True, blank=True, on_delete=models.PROTECT, related_name="speeches")
    language = models.CharField(_("original language"), max_length=2, default="ar")
    text_kind = models.CharField(
        _("kind of text"), max_length=20, choices=TextKind.choices, default=TextKind.AS_PREPARED
    )
    check_against_delivery = models.BooleanField(null=True, blank=True)
    symbol = models.CharField(_("symbol"), max_length=60, blank=True)
    embargo_until_delivered = models.BooleanField(_("embargo until delivered"), default=False)
    embargo_until = models.DateTimeField(_("embargo until"), null=True, blank=True)
    delivered_at = models.DateTimeField(_("delivered"), null=True, blank=True)

    class Meta(SummitOwned.Meta):
        abstract = False
        verbose_name_plural = "speeches"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *SummitOwned.Meta.constraints,
            models.CheckConstraint(
                condition=Q(on_behalf_of_person__isnull=True, on_behalf_of_state__isnull=True)
                | Q(on_behalf_of_person__isnull=True, on_behalf_of_organisation__isnull=True)
                | Q(on_behalf_of_state__isnull=True, on_behalf_of_organisation__isnull=True),
                name="speech_on_behalf_of_one",
                violation_error_message=_("A speech is on behalf of one person, one state or one organisation."),
            ),
        ]


class Segment(Identified):
    """One paragraph of a speech, the unit that is aligned over languages. `references` names what it quotes,
    cites, mentions or announces: {"quotes": [keys], …}."""

    speech = models.ForeignKey(Speech, on_delete=models.CASCADE, related_name="segments")
    position = models.PositiveIntegerField()
    references: Any = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["position"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["speech", "position"], name="segment_place_once", deferrable=models.Deferrable.DEFERRED
            )
        ]

    def __str__(self) -> str:
        return f"¶{self.position}"


class SegmentText(Identified):
    """The text of a segment in one language. A language without a row is missing."""

    class State(models.TextChoices):
        DRAFT = "draft", _("draft")
        REVIEWED = "reviewed", _("reviewed")
        CERTIFIED = "certified", _("certified")

    segment = models.ForeignKey(Segment, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(max_length=2)
    text = models.TextField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.DRAFT)
    source_changed = models.BooleanField(_("source changed since"), default=False)
    search = models.GeneratedField(expression=search_of("text"), output_field=models.TextField(), db_persist=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["segment", "language"], name="segment_text_once_by_language")
        ]

    def __str__(self) -> str:
        return f"{self.segment_id} {self.language}"


class Quotation(SummitOwned):
    """Words quoted in speeches, as printed beside the official wording, so that a reviewer sees where they differ."""

    as_printed = LocalizedTextField(_("as printed"))
    official = LocalizedTextField(_("official wording"), blank=True)

    class Meta(SummitOwned.Meta):
        abstract = False
