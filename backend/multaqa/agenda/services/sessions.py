"""Writes of sessions. Whoever gives a session a room holds the room's row first (see `slots.hold_room`)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.agenda.models import Session
from multaqa.core import services as editing
from multaqa.core.errors import Stale, refuse
from multaqa.summits import services as rows
from multaqa.summits.models import Room, Summit

from .parts import set_items, set_roles, shift_items
from .slots import check_days, hold_room, naming_who_holds, range_of, room_taken

PARTS = ("starts_at", "ends_at", "roles", "items")


def _own(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in PARTS}


def _set_parts(session: Session, values: Mapping[str, Any]) -> None:
    if "roles" in values:
        set_roles(session, values["roles"])
    if "items" in values:
        set_items(session, values["items"])


@transaction.atomic
def create_session(*, summit: Summit, values: Mapping[str, Any]) -> Session:
    """A new session. `values`: its fields, `starts_at` and `ends_at`, `roles` and `items` as whole lists.

    Raises Invalid, or Conflict "room_taken" that names the session in the way.
    """
    own = _own(values)
    own["span"] = range_of(values.get("starts_at"), values.get("ends_at"))
    check_days(own["span"], summit=summit, kind=own["kind"])
    room = own.get("room")
    hold_room(room.pk if room else None, summit=summit)
    with naming_who_holds(Session(), own):
        session = rows.add_row(Session, summit=summit, values=own)
    _set_parts(session, values)
    return session


def _new_span(session: Session, values: Mapping[str, Any]) -> Any:
    if "starts_at" not in values and "ends_at" not in values:
        return session.span
    return range_of(values.get("starts_at", session.starts_at), values.get("ends_at", session.ends_at))


@transaction.atomic
def update_session(*, session: Session, values: Mapping[str, Any], revision: int | None, actor: User | None) -> Session:
    """Changes `session` if it still is at `revision`; items move with it. Cancelling and taking that back are audited.

    Raises Stale, Invalid, or Conflict "room_taken".
    """
    own, before = _own(values), session.status
    own["span"] = _new_span(session, values)
    if own["span"] != session.span:
        check_days(own["span"], summit=session.summit, kind=own.get("kind", session.kind))
    room = own.get("room", session.room)
    hold_room(room.pk if room else None, summit=session.summit)
    with naming_who_holds(session, own):
        changed = editing.update(session, values=own, revision=revision)
    if "items" not in values and own["span"] and session.span:
        shift_items(changed.items.filter(deleted_at__isnull=True), own["span"].lower - session.span.lower)
    _set_parts(changed, values)
    if changed.status != before:
        _record_status(changed, before, actor)
    return changed


def _record_status(session: Session, before: str, actor: User | None) -> None:
    record_decision(
        actor=actor,
        action="session.cancel" if session.status == Session.Status.CANCELLED else "session.reinstate",
        subject=session,
        summit_slug=session.summit.slug,
        before={"status": before},
        after={"status": session.status},
    )


def _is_double_booking(error: IntegrityError) -> bool:
    return getattr(getattr(error.__cause__, "diag", None), "constraint_name", "") == "room_holds_one_session"


def move_session(
    *,
    session: Session,
    starts_at: datetime,
    ends_at: datetime | None = None,
    room_id: UUID | None,
    revision: int | None,
) -> Session:
    """Gives `session` another slot in at most five queries; without `ends_at` it keeps its length, and its items move
    with it. The database is the judge of a free room. Changes `session` itself, which must come from
    `queries.sessions`. Raises Stale, Invalid, or Conflict "room_taken".
    """
    length = session.span.upper - session.span.lower if session.span else None
    if ends_at is None and length is None:
        raise refuse("ends_at", "required", _("This session has no length yet: say when it ends."))
    span = range_of(starts_at, ends_at or starts_at + (length or timedelta()))
    check_days(span, summit=session.summit, kind=session.kind)
    try:
        with transaction.atomic():
            room = hold_room(room_id, summit=session.summit)
            _place(session, span, room, revision)
    except IntegrityError as error:
        if not _is_double_booking(error):
            raise
        raise room_taken(session, room=room, span=span) from error
    return session


def _place(session: Session, span: Any, room: Room | None, revision: int | None) -> None:
    now, at = timezone.now(), session.revision if revision is None else revision
    standing = Session.objects.filter(pk=session.pk, revision=at)
    if not standing.update(span=span, room=room, revision=F("revision") + 1, updated_at=now):
        raise Stale
    if session.span:
        shift_items(session.items.all(), span.lower - session.span.lower)
    session.span, session.room, session.revision, session.updated_at = span, room, at + 1, now


@transaction.atomic
def restore_session(*, session: Session, actor: User) -> Session:
    """Undoes the deletion of `session`. Raises Conflict "room_taken" when its room was given away. Audited."""
    hold_room(session.room_id, summit=session.summit)
    with naming_who_holds(session):
        return rows.restore_row(session, actor=actor)
