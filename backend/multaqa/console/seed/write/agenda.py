"""Sessions, items and roles."""

from collections import defaultdict
from typing import Any
from zoneinfo import ZoneInfo

from multaqa.agenda.models import Item, Session
from multaqa.speeches.models import Speech
from multaqa.summits.models import Summit

from .filled import entry, filled


def _times(row: Session | Item, zone: ZoneInfo) -> dict[str, Any]:
    if row.span is None:
        return {}
    return {"start": row.span.lower.astimezone(zone), "end": row.span.upper.astimezone(zone)}


def _session(row: Session, zone: ZoneInfo, speeches: list[str]) -> dict[str, Any]:
    values = {
        "id": row.key,
        "kind": row.kind,
        "titles": row.title,
        "description": row.description,
        # Several speeches without items are told by their own occasion.
        "speech": speeches[0] if len(speeches) == 1 else None,
        "room": row.room.key if row.room else None,
        "status": "" if row.status == Session.Status.PLANNED else row.status,
        "capacity": row.capacity,
        "speaking_limit_seconds": row.speaking_limit_seconds,
        "speaking_order": row.speaking_order,
        "sequence": row.sequence or None,
        "roles": [
            {"person": role.participant.person.key, "role": role.role}
            for role in sorted(row.roles.all(), key=lambda role: role.position)
        ],
    }
    return filled(values) | {"order": row.position} | _times(row, zone)


def _item(row: Item, zone: ZoneInfo, speeches: list[str]) -> dict[str, Any]:
    room = row.session.room
    values = {
        "id": row.key,
        "kind": row.kind,
        "titles": row.title,
        "parent": row.session.key,
        "speech": speeches[0] if speeches else None,
        "room": room.key if room else None,
    }
    return filled(values) | {"order": row.position} | _times(row, zone)


def sections(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """The agenda in its order, each session before its items."""
    zone = ZoneInfo(summit.timezone)
    in_session: dict[Any, list[str]] = defaultdict(list)
    in_item: dict[Any, list[str]] = defaultdict(list)
    for speech in Speech.objects.filter(summit=summit).only("key", "session_id", "item_id"):
        place, key = (in_item, speech.item_id) if speech.item_id else (in_session, speech.session_id)
        place[key].append(speech.key)
    sessions = (
        Session.objects.filter(summit=summit)
        .select_related("room")
        .prefetch_related("roles__participant__person")
        .order_by("position", "key")
    )
    items = Item.objects.filter(summit=summit, session__deleted_at__isnull=True).select_related("session__room")
    rows: list[tuple[tuple[int, str], dict[str, Any]]] = [
        ((row.position, row.key), entry("agenda", _session(row, zone, in_session[row.pk]), row.annotations))
        for row in sessions
    ]
    rows += [
        ((row.position, row.key), entry("agenda", _item(row, zone, in_item[row.pk]), row.annotations)) for row in items
    ]
    return {"agenda": [values for _place, values in sorted(rows, key=lambda pair: pair[0])]}
