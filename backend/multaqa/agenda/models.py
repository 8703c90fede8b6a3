"""Sessions, their slots, items and roles."""

from datetime import datetime
from typing import Any, ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from multaqa.core.fields import LocalizedTextField
from multaqa.core.functions import search_of
from multaqa.core.models import Identified
from multaqa.participants.models import Participant
from multaqa.summits.models import Room, SummitOwned


class SessionKind(models.TextChoices):
    """What kind of meeting a session is."""

    REGISTRATION = "registration", _("registration")
    OPENING = "opening", _("opening")
    STATEMENT = "statement", _("statement")
    PRESENTATION = "presentation", _("presentation")
    STATEMENTS = "country_statements", _("statements by delegations")
    PANEL = "panel", _("panel")
    PARALLEL = "parallel", _("parallel session")
    WORKING = "working_session", _("working session")
    WORKSHOP = "workshop", _("workshop")
    BILATERAL = "bilateral", _("bilateral meeting")
    DRAFTING = "drafting", _("drafting committee")
    CEREMONY = "ceremony", _("ceremony")
    BREAK = "break", _("break")
    PRAYER = "prayer", _("prayer")
    TRAVEL = "travel", _("travel")
    CLOSING = "closing", _("closing")


class Timed:
    """Reads the two ends of `span`."""

    span: Any

    @property
    def starts_at(self) -> datetime | None:
        """When it begins."""
        return self.span.lower if self.span else None

    @property
    def ends_at(self) -> datetime | None:
        """When it is over."""
        return self.span.upper if self.span else None


class Session(Timed, SummitOwned):
    """A part of the agenda. Its slot is `room` and `span` (a half-open range of UTC times); both may be empty
    while it is unscheduled. Two sessions that stand cannot hold one room at one time: the database refuses."""

    class Status(models.TextChoices):
        PLANNED = "planned", pgettext_lazy("of a session", "planned")
        CANCELLED = "cancelled", pgettext_lazy("of a session", "cancelled")

    position = models.PositiveSmallIntegerField(default=0)
    kind = models.CharField(_("kind"), max_length=20, choices=SessionKind.choices)
    title = LocalizedTextField(_("title"))
    description = LocalizedTextField(_("description"), blank=True)
    room = models.ForeignKey(Room, null=True, blank=True, on_delete=models.PROTECT, related_name="sessions")
    span = DateTimeRangeField(_("time"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.PLANNED)
    capacity = models.PositiveIntegerField(_("capacity"), null=True, blank=True)
    speaking_limit_seconds = models.PositiveIntegerField(_("speaking time in seconds"), null=True, blank=True)
    speaking_order = models.CharField(_("order of speakers"), max_length=20, blank=True)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    search = models.GeneratedField(
        expression=search_of("title", "description"),
        output_field=models.TextField(),
        db_persist=True,
    )

    constraint_fields: ClassVar[dict[str, str]] = {"room_holds_one_session": "room", "session_span_bounded": "ends_at"}

    class Meta(SummitOwned.Meta):
        abstract = False
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *SummitOwned.Meta.constraints,
            ExclusionConstraint(
                name="room_holds_one_session",
                expressions=[("room", RangeOperators.EQUAL), ("span", RangeOperators.OVERLAPS)],
                condition=Q(deleted_at__isnull=True, room__isnull=False, span__isnull=False) & ~Q(status="cancelled"),
                violation_error_code="room_taken",
                violation_error_message=_("Another session holds this room at that time."),
            ),
            models.CheckConstraint(
                condition=Q(span__isnull=True) | Q(span__isempty=False, span__lower_inf=False, span__upper_inf=False),
                name="session_span_bounded",
                violation_error_message=_("The session must end after it begins."),
            ),
        ]


class Item(Timed, SummitOwned):
    """A statement or presentation inside a session, in speaking order."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField(default=0)
    kind = models.CharField(_("kind"), max_length=20, choices=SessionKind.choices, default=SessionKind.STATEMENT)
    title = LocalizedTextField(_("title"))
    span = DateTimeRangeField(_("time"), null=True, blank=True)

    class Meta(SummitOwned.Meta):
        abstract = False
        ordering = ["position", "key"]


class SessionRole(Identified):
    """What a participant does in a session."""

    class Role(models.TextChoices):
        CHAIR = "chair", _("chair")
        MODERATOR = "moderator", _("moderator")
        SPEAKER = "speaker", _("speaker")
        RAPPORTEUR = "rapporteur", _("rapporteur")

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="roles")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="session_roles")
    role = models.CharField(max_length=12, choices=Role.choices)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "role"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["session", "participant", "role"], name="session_role_once")
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.participant_id}"
