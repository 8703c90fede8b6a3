"""The agenda as iCalendar (RFC 5545), one file per language.

UIDs are the same in both languages and never change; SEQUENCE and LAST-MODIFIED come from the snapshot, so an event
that did not change keeps its bytes from release to release.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from icalendar import Calendar, Component, Event, Timezone

from multaqa.core.fields import LocalizedText
from multaqa.core.translations import chosen, full_name

PRODUCT = "-//Multaqa//Agenda//EN"
LINE_OCTETS = 75
STATUS = {"planned": "CONFIRMED", "cancelled": "CANCELLED"}


def instant(text: str) -> datetime:
    """The aware UTC time written as "2022-11-14T05:30:00Z"."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def fold(line: bytes) -> bytes:
    """RFC 5545, 3.1: lines of 75 octets at most, continued after a space, never cut inside a UTF-8 character."""
    parts = []
    room = LINE_OCTETS
    while len(line) > room:
        cut = room
        while line[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(line[:cut])
        line = line[cut:]
        room = LINE_OCTETS - 1
    parts.append(line)
    return b"\r\n ".join(parts)


def to_bytes(component: Component) -> bytes:
    """The component's lines, folded. The library folds character by character, which takes half of its time."""
    lines = component.content_lines(sorted=False)
    return b"".join(fold(str(line).encode()) + b"\r\n" for line in lines if line)


@lru_cache(maxsize=64)
def zone_of(name: str, first: date, last: date) -> Timezone:
    """The VTIMEZONE of an IANA zone for a stretch of days; the library's note about that stretch is dropped."""
    zone = Timezone.from_tzid(name, first_date=first, last_date=last)
    zone.pop("COMMENT", None)
    return zone


def _add_text(component: Component, name: str, text: LocalizedText, language: str) -> None:
    words, actual = chosen(text, language)
    if words:
        component.add(name, words, parameters={"LANGUAGE": actual})


def _description(session: dict[str, Any], people: dict[str, dict[str, Any]], language: str) -> str:
    lines = [chosen(session["description"], language)[0]]
    for role in session["roles"]:
        who = full_name(people[role["person"]], language)[0]
        lines.append(f"{chosen(role['label'], language)[0]}: {who}")
    lines += [f"• {chosen(item['title'], language)[0]}" for item in session["items"]]
    return "\n".join(line for line in lines if line)


def _place(session: dict[str, Any], rooms: dict[str, Any], summit: dict[str, Any], language: str) -> str:
    room = rooms.get(session["room"], {}).get("name")
    parts = [chosen(text, language)[0] for text in (room, summit["venue"], summit["city"])]
    return ("، " if language == "ar" else ", ").join(part for part in parts if part)


def _event(session: dict[str, Any], snapshot: dict[str, Any], indexes: dict[str, Any], language: str) -> Event:
    summit = snapshot["summit"]
    zone = indexes["zone"]
    changed = instant(session["changed_at"])
    event = Event()
    event.add("uid", session["uid"])
    event.add("x-multaqa-session", session["key"])
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", session["sequence"])
    event.add("dtstart", instant(session["start"]).astimezone(zone))
    event.add("dtend", instant(session["end"]).astimezone(zone))
    event.add("status", STATUS[session["status"]])
    _add_text(event, "summary", session["title"], language)
    _add_text(event, "location", {language: _place(session, indexes["rooms"], summit, language)}, language)
    _add_text(event, "description", {language: _description(session, indexes["people"], language)}, language)
    _add_text(event, "categories", snapshot["kinds"][session["kind"]], language)
    event.add("url", f"{settings.ORIGIN}/{language}/{summit['slug']}/agenda/{session['key']}")
    return event


def calendar(snapshot: dict[str, Any], language: str) -> bytes:
    """All sessions of the released agenda in one language; those without a title in it keep the other, labelled."""
    summit = snapshot["summit"]
    name, actual = chosen(summit["name"], language)
    released = instant(snapshot["release"]["released_at"])
    whole = Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("method", "PUBLISH")
    whole.add("name", name, parameters={"LANGUAGE": actual})
    whole.add("x-wr-calname", name)
    whole.add("x-wr-timezone", summit["timezone"])
    whole.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    whole.add("last-modified", released)
    whole.add("url", f"{settings.ORIGIN}/{language}/{summit['slug']}/agenda")
    days = [date.fromisoformat(summit[key]) for key in ("start_date", "end_date")]
    whole.add_component(zone_of(summit["timezone"], days[0] - timedelta(days=7), days[1] + timedelta(days=7)))
    indexes = {
        "rooms": {room["key"]: room for room in snapshot["rooms"]},
        "people": {person["key"]: person for person in snapshot["people"]},
        "zone": ZoneInfo(summit["timezone"]),
    }
    for session in snapshot["sessions"]:
        whole.add_component(_event(session, snapshot, indexes, language))
    return to_bytes(whole)
