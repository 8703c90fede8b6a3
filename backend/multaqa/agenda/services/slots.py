"""The slot of a session: a sound range of time on the summit's days, and a clear word about who holds the room."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from multaqa.agenda.models import Session, SessionKind
from multaqa.core.errors import Conflict, DomainError, FieldError, refuse
from multaqa.summits.models import Room, Summit

ROOM_TAKEN = "room_taken"
# A gala dinner of the last day may go on past midnight.
NIGHT_AFTER = timedelta(hours=6)
ANY_DAY = (SessionKind.TRAVEL,)


def range_of(starts_at: datetime | None, ends_at: datetime | None, *, path: str = "") -> DateTimeTZRange | None:
    """[start, end), or None when both are empty. Raises Invalid; `path` stands before the field's name."""
    if starts_at is None and ends_at is None:
        return None
    if starts_at is None:
        raise refuse(f"{path}starts_at", "required", _("Say when it begins."))
    if ends_at is None:
        raise refuse(f"{path}ends_at", "required", _("Say when it ends."))
    if ends_at <= starts_at:
        raise refuse(f"{path}ends_at", "ends_before_start", _("It must end after it begins."))
    return DateTimeTZRange(starts_at, ends_at)


def check_days(span: DateTimeTZRange | None, *, summit: Summit, kind: str) -> None:
    """Raises Invalid unless a session begins on one of the summit's days, in its zone, and ends by the last night.

    An error and not a warning: what lies outside the days has no place in the agenda by day. Travel is exempt.
    """
    if span is None or kind in ANY_DAY:
        return
    zone = ZoneInfo(summit.timezone)
    opens = datetime.combine(summit.start_date, time(), zone)
    closes = datetime.combine(summit.end_date + timedelta(days=1), time(), zone)
    if not opens <= span.lower < closes:
        raise refuse("starts_at", "outside_summit", _("This is not one of the summit's days."))
    if span.upper > closes + NIGHT_AFTER:
        raise refuse("ends_at", "outside_summit", _("This ends after the summit's last day."))


def hold_room(room_id: UUID | None, *, summit: Summit) -> Room | None:
    """The room, its row locked until the transaction ends: who schedules into it waits, instead of meeting in a
    deadlock of the exclusion constraint. Raises Invalid for a room of no such summit."""
    if room_id is None:
        return None
    room = Room.objects.select_for_update(no_key=True).filter(pk=room_id, summit=summit).first()
    if room is None:
        raise refuse("room", "does_not_exist", _("There is no such room at this summit."))
    return room


def _title(session: Session) -> str:
    mine = session.title.get((get_language() or "ar")[:2])
    # Named in its other language the session is still recognised; isolated, it does not stir the sentence around it.
    return mine or f"\u2068{next(iter(session.title.values()), session.key)}\u2069"


def room_taken(session: Session, *, room: Room | None, span: DateTimeTZRange | None) -> Conflict:
    """The error that names the session that holds `room` at `span` when `session` wants it."""
    rows = Session.objects.filter(room=room, span__overlap=span).exclude(pk=session.pk)
    other = rows.exclude(status=Session.Status.CANCELLED).order_by("span").first()
    message = _("Another session holds this room at that time.")
    if other is not None:
        message = _("“%(title)s” holds this room at that time.") % {"title": _title(other)}
    return Conflict(ROOM_TAKEN, message, [FieldError("room", ROOM_TAKEN, message)])


@contextmanager
def naming_who_holds(session: Session, values: Mapping[str, Any] | None = None) -> Iterator[None]:
    """Turns the refusal of a double-booked room, by validation or by the database, into one that names the session
    in the way. `values`: what `session` is being changed to."""
    try:
        yield
    except DomainError as error:
        if {ROOM_TAKEN} != ({field.code for field in error.fields} or {error.code}):
            raise
        changed = values or {}
        room, span = changed.get("room", session.room), changed.get("span", session.span)
        raise room_taken(session, room=room, span=span) from error
