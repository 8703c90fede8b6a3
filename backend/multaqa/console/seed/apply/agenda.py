"""Sessions, items and roles."""

from typing import Any

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from multaqa.agenda.models import Item, Session, SessionRole

from ..document import Entry
from .context import Context, notes_of
from .sync import Wanted


def _span(value: dict[str, Any]) -> DateTimeTZRange | None:
    return DateTimeTZRange(value["start"], value["end"], "[)") if "start" in value else None


def _session(context: Context, entry: Entry) -> dict[str, Any]:
    value = entry.value
    return {
        "key": value["id"],
        "position": value["order"],
        "kind": value["kind"],
        "title": value["titles"],
        "description": value.get("description", {}),
        "room_id": context.id_of("room", value.get("room")),
        "span": _span(value),
        "status": value.get("status", Session.Status.PLANNED),
        "capacity": value.get("capacity"),
        "speaking_limit_seconds": value.get("speaking_limit_seconds"),
        "speaking_order": value.get("speaking_order", ""),
        "sequence": value.get("sequence", 0),
        "annotations": notes_of(entry),
    }


def _item(context: Context, entry: Entry) -> dict[str, Any]:
    value = entry.value
    return {
        "key": value["id"],
        "session_id": context.id_of("session", value["parent"]),
        "position": value["order"],
        "kind": value["kind"],
        "title": value["titles"],
        "span": _span(value),
        "annotations": notes_of(entry),
    }


def apply_agenda(context: Context) -> None:
    """Sessions first, then the items inside them, then who does what."""
    entries = context.document["agenda"]
    sessions = [entry for entry in entries if "parent" not in entry.value]
    items = [entry for entry in entries if "parent" in entry.value]
    rows = context.owned(
        "sessions",
        Session,
        [Wanted(e.value["id"], _session(context, e), e.line) for e in sessions],
        contested={"room": None},
    )
    context.rows["session"] = rows
    context.rows["item"] = context.owned(
        "items", Item, [Wanted(e.value["id"], _item(context, e), e.line) for e in items]
    )
    _roles(context, sessions, rows)


def _roles(context: Context, entries: list[Entry], rows: dict[Any, Session]) -> None:
    wanted = []
    for entry in entries:
        session = rows[entry.value["id"]].pk
        for position, role in enumerate(entry.value.get("roles", []), 1):
            participant = context.id_of("participant", role["person"])
            values = {
                "session_id": session,
                "participant_id": participant,
                "role": role["role"],
                "position": position,
            }
            wanted.append(Wanted((session, participant, role["role"]), values, entry.at("roles")))
    stored = SessionRole.objects.filter(session__in=rows.values())
    existing = {(row.session_id, row.participant_id, row.role): row for row in stored}
    context.parts("session roles", SessionRole, wanted, existing, rows)
