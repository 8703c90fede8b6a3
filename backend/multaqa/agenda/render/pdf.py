"""The released agenda on paper: in one language, or in two aligned columns. Works from a snapshot."""

from datetime import datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from multaqa.agenda.render import filename
from multaqa.documents.engine import render
from multaqa.record.queries import Rendered
from multaqa.summits.tongue import Cell, Part, Tongue, tongues

# Path, language of the artefact, languages of the columns (the page's own first).
SHEETS = (("agenda.ar.pdf", "ar", ("ar",)), ("agenda.en.pdf", "en", ("en",)), ("agenda.pdf", "", ("ar", "en")))


def _session_cell(session: dict[str, Any], people: dict[str, Any], rooms: dict[str, Any], tongue: Tongue) -> Cell:
    room = rooms.get(session["room"]) or {}
    return {
        "language": tongue.language,
        "times": tongue.times(session),
        "title": tongue.text(session["title"]),
        "room": tongue.text(room.get("name")),
        "cancelled": session["status"] == "cancelled",
        "people": [
            {"role": tongue.text(role["label"]), "name": name}
            for role in session["roles"]
            if (name := tongue.person(people[role["person"]]))
        ],
        "items": [text for item in session["items"] if (text := tongue.text(item["title"]))],
    }


def agenda_parts(agenda: dict[str, Any], columns: list[Tongue]) -> list[Part]:
    """One part per day of the venue, one row per session, one cell per language."""
    people = {person["key"]: person for person in agenda["people"]}
    rooms = {room["key"]: room for room in agenda["rooms"]}
    zone = ZoneInfo(agenda["summit"]["timezone"])

    def day_of(session: dict[str, Any]) -> str:
        start = datetime.fromisoformat(session["start"])
        return start.astimezone(zone).date().isoformat()

    return [
        Part(
            anchor=f"day-{day}",
            heading={tongue.language: tongue.day(day, weekday=True) for tongue in columns},
            rows=[[_session_cell(session, people, rooms, tongue) for tongue in columns] for session in held],
        )
        for day, held in groupby(agenda["sessions"], key=day_of)
    ]


def agenda_pdf(snapshot: dict[str, Any], columns: tuple[str, ...]) -> bytes:
    """The pages of the agenda."""
    languages = tongues(snapshot, columns)
    context = {
        "summit": snapshot["summit"],
        "release": snapshot["release"],
        "columns": columns,
        "parts": agenda_parts(snapshot, languages),
        "titles": [
            {
                "language": tongue.language,
                "name": tongue.text(snapshot["summit"]["name"]),
                "place": tongue.text(snapshot["summit"]["city"]),
                "days": tongue.days(),
            }
            for tongue in languages
        ],
        "running": languages[0].text(snapshot["summit"]["name"]),
    }
    return render("pdf/agenda/agenda.html", context, language=columns[0], sheets=["pdf/columns.css"])


def sheet(snapshot: dict[str, Any], path: str) -> Rendered:
    """One of SHEETS, ready for the record."""
    language, columns = next((language, columns) for name, language, columns in SHEETS if name == path)
    names = filename(snapshot["summit"]["slug"], "pdf")
    return Rendered(path, language, "application/pdf", agenda_pdf(snapshot, columns), names)
