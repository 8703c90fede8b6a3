"""Sessions and items: times in the summit's zone, rooms, parents."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy as _

from ..document import Document, Entry
from ..problems import Problems
from ..schema.agenda import ITEM_KEYS


def _moments(document: Document) -> Iterator[tuple[int, datetime]]:
    for entry in document["agenda"]:
        yield from ((entry.at(key), entry.value[key]) for key in ("start", "end") if key in entry.value)
    for entry in document["participants"]:
        travel = entry.value.get("travel", {})
        yield from ((entry.at("travel"), travel[key]) for key in ("arrives_at", "departs_at") if key in travel)
    for entry in document["speeches"]:
        if "delivered_at" in entry.value:
            yield entry.at("delivered_at"), entry.value["delivered_at"]
        if until := (entry.value.get("embargo") or {}).get("until"):
            yield entry.at("embargo"), until


def offsets(document: Document, problems: Problems) -> None:
    """Every time is written with the offset that the summit's zone has then."""
    zone = ZoneInfo(document.forum.value["timezone"])
    for line, moment in _moments(document):
        right = moment.astimezone(zone)
        if right.utcoffset() != moment.utcoffset():
            problems.add(
                line,
                _("“%(said)s” is not written in the summit's time zone; there it is “%(right)s”."),
                said=moment.isoformat(),
                right=right.isoformat(),
            )


def spans(document: Document, problems: Problems) -> None:
    """A session has both times or none, and ends after it begins."""
    for entry in document["agenda"]:
        start, end = entry.value.get("start"), entry.value.get("end")
        if (start is None) != (end is None):
            problems.add(entry.line, _("Give both “start” and “end”, or neither."))
        elif start is not None and end is not None and end <= start:
            problems.add(entry.at("end"), _("The session must end after it begins."))


def _item(entry: Entry, parent: Entry, problems: Problems) -> None:
    for key in sorted(set(entry.value) - ITEM_KEYS):
        problems.add(entry.at(key), _("An item inside a session has no “%(key)s”."), key=key)
    room = entry.value.get("room")
    if room and room != parent.value.get("room"):
        problems.add(entry.at("room"), _("An item is in the room of its session."))


def items(document: Document, problems: Problems) -> None:
    """Items have a session and only what an item may have."""
    sessions = {entry.value["id"]: entry for entry in document["agenda"] if "parent" not in entry.value}
    for entry in document["agenda"]:
        if "parent" in entry.value:
            _item(entry, sessions[entry.value["parent"]], problems)


def rooms(document: Document, problems: Problems) -> None:
    """No room holds two sessions at one time."""
    held: dict[str, list[Entry]] = {}
    for entry in document["agenda"]:
        value = entry.value
        if "parent" not in value and "room" in value and "start" in value and value.get("status") != "cancelled":
            held.setdefault(value["room"], []).append(entry)
    for entries in held.values():
        entries.sort(key=lambda entry: entry.value["start"])
        for before, after in pairwise(entries):
            if after.value["start"] < before.value.get("end", before.value["start"]):
                problems.add(
                    after.line,
                    _("The room is taken at that time by “%(key)s” (line %(first)s)."),
                    key=before.value["id"],
                    first=before.line,
                )


def roles(document: Document, problems: Problems) -> None:
    """Nobody has one role twice in a session."""
    for entry in document["agenda"]:
        pairs = [(role.get("person"), role.get("role")) for role in entry.value.get("roles", [])]
        if len(set(pairs)) < len(pairs):
            problems.add(entry.at("roles"), _("Someone has the same role twice in this session."))


RULES = (offsets, spans, items, rooms, roles)
