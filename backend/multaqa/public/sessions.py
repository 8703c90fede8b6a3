"""Sessions and speakers, read out of the released `agenda.json` and the cards of released statements."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from multaqa.core.calendars import date_text, hijri_text, time_text
from multaqa.core.folding import collation_key
from multaqa.core.translations import chosen
from multaqa.record.queries import Entry

from .frame import Frame


def instant(text: str) -> datetime:
    """The aware UTC time written as "2022-11-14T05:30:00Z"."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def monogram(name: str, language: str) -> str:
    """One letter for Arabic, whose letters would join into a false word; two for Latin."""
    words = [word for word in name.split() if word[0].isalpha()]
    if language == "ar" or not words:
        return words[0][0] if words else "·"
    return words[0][0] + (words[-1][0] if len(words) > 1 else "")


def times_of(frame: Frame, row: dict[str, Any]) -> dict[str, str]:
    """Clock texts of a session or an item in the venue's zone; empty without times."""
    if not row.get("start"):
        return {}
    zone = frame.summit["timezone"]

    def clock(name: str) -> str:
        return time_text(instant(row[name]), zone=zone, language=frame.language, style=frame.style)

    return {"from": clock("start"), "until": clock("end")}


def session_view(frame: Frame, agenda: dict[str, Any], key: str) -> dict[str, Any] | None:
    """One session with its room, people, items, and the sessions before and after; None when it is not released."""
    sessions = agenda["sessions"]
    place = next((number for number, row in enumerate(sessions) if row["key"] == key), None)
    if place is None:
        return None
    session = sessions[place]
    people = {person["key"]: person for person in agenda["people"]}
    room = next((room for room in agenda["rooms"] if room["key"] == session["room"]), None)
    local_day = instant(session["start"]).astimezone(ZoneInfo(frame.summit["timezone"])).date()
    return {
        **session,
        **times_of(frame, session),
        "day": date_text(local_day, language=frame.language, style=frame.style, weekday=True),
        "hijri": hijri_text(local_day, language=frame.language, style=frame.style)
        if frame.summit.get("show_hijri")
        else None,
        "kind_label": agenda["kinds"][session["kind"]],
        "room_name": room["name"] if room else None,
        "roles": [role | {"person": people[role["person"]]} for role in session["roles"]],
        "items": [item | times_of(frame, item) for item in session["items"]],
        "cancelled": session["status"] == "cancelled",
        "previous": sessions[place - 1] if place else None,
        "next": sessions[place + 1] if place + 1 < len(sessions) else None,
    }


@dataclass
class Speaker:
    """Someone named in the agenda or in a statement, with where they appear; a statement with "author" or "reader"."""

    person: dict[str, Any]
    sessions: list[dict[str, Any]] = field(default_factory=list)
    speeches: list[tuple[str, Entry]] = field(default_factory=list)
    monogram: str = ""


def speakers_of(frame: Frame, agenda: dict[str, Any] | None) -> list[Speaker]:
    """All of them, in the alphabet of the page."""
    found: dict[str, Speaker] = {}
    people = {person["key"]: person for person in (agenda or {}).get("people", [])}
    for session in (agenda or {}).get("sessions", []):
        for role in session["roles"]:
            speaker = found.setdefault(role["person"], Speaker(people[role["person"]]))
            speaker.sessions.append({"key": session["key"], "title": session["title"], "label": role["label"]})
    for entry in frame.contents.of("speech"):
        for part in ("author", "reader"):
            if person := entry.card.get(part):
                speaker = found.setdefault(person["key"], Speaker(person))
                if all(entry is not other for _, other in speaker.speeches):
                    speaker.speeches.append((part, entry))
    for speaker in found.values():
        speaker.monogram = monogram(*chosen(speaker.person["name"], frame.language))
    return sorted(found.values(), key=lambda row: collation_key(chosen(row.person["name"], frame.language)[0]))


def statements_in_order(frame: Frame) -> list[Entry]:
    """Released statements by the time of their session or delivery, then by title."""

    def when(entry: Entry) -> tuple[str, str]:
        session = entry.card.get("session") or {}
        moment = entry.card.get("delivered_at") or session.get("start") or "9"
        return moment, chosen(entry.title, frame.language)[0]

    return sorted(frame.contents.of("speech"), key=when)
