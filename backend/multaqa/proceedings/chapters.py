"""A snapshot of the volume as chapters of rows, one cell per language, with every date and word ready to be set.

Pure: reads the snapshot and nothing else.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import override, pgettext_lazy

from multaqa.core.calendars import date_range_text, date_text, hijri_text, time_range_text
from multaqa.core.fields import LocalizedText
from multaqa.core.lists import list_text
from multaqa.core.translations import in_every_language

Cell = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """A heading with its rows; `heading` is {language: text}, `meta` stands under it, one cell per language."""

    anchor: str
    heading: LocalizedText
    rows: list[list[Cell]]
    meta: list[Cell] = field(default_factory=list)


@dataclass(frozen=True)
class Chapter:
    """One chapter. `kind` is its anchor and chooses how its cells are set."""

    kind: str
    heading: LocalizedText
    parts: list[Part]


FACTS = pgettext_lazy("a chapter", "The summit in facts")
AGENDA = pgettext_lazy("a chapter", "Agenda")
STATEMENTS = pgettext_lazy("a chapter", "Statements")
PARTICIPANTS = pgettext_lazy("a chapter", "Participants in protocol order")
COMMITMENTS = pgettext_lazy("a chapter", "Commitments announced")
OTHERS = pgettext_lazy("a list of participants", "Organisations, speakers and the press")


class Tongue:
    """Words and dates of one language under a summit's styles."""

    def __init__(self, language: str, summit: dict[str, Any]) -> None:
        self.language = language
        self.summit = summit
        self.style = summit["date_style"] if language == "ar" else "default"

    def text(self, text: LocalizedText | None) -> str:
        """The text in this language, empty when it is not there: nothing falls back."""
        return (text or {}).get(self.language, "")

    def day(self, iso: str, *, weekday: bool = False) -> str:
        """A date in words, with the Hijri one beside it where the summit shows it."""
        found = date.fromisoformat(iso)
        words = date_text(found, language=self.language, style=self.style, weekday=weekday)
        hijri = hijri_text(found, language=self.language, style=self.style) if self.summit["show_hijri"] else None
        return f"{words} ({hijri})" if hijri else words

    def days(self) -> str:
        """The days of the summit."""
        first, last = (date.fromisoformat(self.summit[name]) for name in ("start_date", "end_date"))
        if first == last:
            return self.day(self.summit["start_date"], weekday=True)
        return date_range_text(first, last, language=self.language, style=self.style)

    def times(self, row: dict[str, Any]) -> str:
        """From when to when, in the summit's zone."""
        start, end = (datetime.fromisoformat(row[name].replace("Z", "+00:00")) for name in ("start", "end"))
        return time_range_text(start, end, zone=self.summit["timezone"], language=self.language, style=self.style)

    def person(self, person: dict[str, Any] | None) -> str:
        """How a person is addressed, then the name; empty when the name is not written in this language."""
        name = self.text((person or {}).get("name"))
        return f"{self.text(person['address'])} {name}".strip() if person and name else ""

    def place(self, person: dict[str, Any]) -> str:
        """Position and where from."""
        comma = "، " if self.language == "ar" else ", "
        return comma.join(text for text in (self.text(person["position"]), self.text(person["affiliation"])) if text)


def tongues(snapshot: dict[str, Any], languages: tuple[str, ...]) -> list[Tongue]:
    """One tongue per column."""
    return [Tongue(language, snapshot["summit"]) for language in languages]


def _facts(snapshot: dict[str, Any], columns: list[Tongue]) -> list[list[Cell]]:
    summit, site = snapshot["summit"], snapshot["site"]
    organisers = site.get("card", {}).get("organisers", [])
    rows: list[list[Cell]] = [[] for _row in range(5)]
    for tongue in columns:
        with override(tongue.language):
            place = [tongue.text(summit[name]) for name in ("venue", "city", "country")]
            comma = "، " if tongue.language == "ar" else ", "
            facts = [
                (_("Dates"), tongue.days()),
                (_("Place"), comma.join(text for text in place if text)),
                (_("Organised by"), list_text([tongue.text(name) for name in organisers], language=tongue.language)),
                (_("For"), tongue.text(summit["level"])),
                (
                    _("Delegations"),
                    list_text([tongue.text(row["name"]) for row in site.get("delegations", [])], language=tongue.language),
                ),
            ]
        for row, (label, text) in zip(rows, facts, strict=True):
            row.append({"language": tongue.language, "label": label, "text": text})
    return [row for row in rows if any(cell["text"] for cell in row)]


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


def _agenda(snapshot: dict[str, Any], columns: list[Tongue]) -> list[Part]:
    agenda = snapshot["agenda"]
    people = {person["key"]: person for person in agenda["people"]}
    rooms = {room["key"]: room for room in agenda["rooms"]}
    zone = ZoneInfo(snapshot["summit"]["timezone"])

    def day_of(session: dict[str, Any]) -> str:
        start = datetime.fromisoformat(session["start"].replace("Z", "+00:00"))
        return start.astimezone(zone).date().isoformat()

    return [
        Part(
            anchor=f"day-{day}",
            heading={tongue.language: tongue.day(day, weekday=True) for tongue in columns},
            rows=[[_session_cell(session, people, rooms, tongue) for tongue in columns] for session in held],
        )
        for day, held in groupby(agenda["sessions"], key=day_of)
    ]


def _behalf(statement: dict[str, Any], tongue: Tongue) -> str:
    behalf = statement["on_behalf_of"]
    if not behalf:
        return ""
    return tongue.person(behalf["person"]) if behalf["kind"] == "person" else tongue.text(behalf["name"])


def _statement_meta(statement: dict[str, Any], tongue: Tongue) -> Cell:
    author, reader = statement["author"], statement["reader"]
    with override(tongue.language):
        lines = [
            (_("Author"), tongue.person(author)),
            (_("Read by"), tongue.person(reader) if reader and reader["key"] != author["key"] else ""),
            (_("On behalf of"), _behalf(statement, tongue)),
            (_("Text"), tongue.text(statement["text_kind_label"])),
        ]
    return {"language": tongue.language, "place": tongue.place(author), "lines": [line for line in lines if line[1]]}


def _statements(snapshot: dict[str, Any], columns: list[Tongue]) -> list[Part]:
    parts = []
    for statement in snapshot["statements"]:
        heading = {
            tongue.language: tongue.text(statement["title"])
            or f"{tongue.text(statement['kind_label'])}: {tongue.person(statement['author'])}"
            for tongue in columns
        }
        rows = [
            [
                {"language": tongue.language, "text": segment["texts"].get(tongue.language, {}).get("text", "")}
                for tongue in columns
            ]
            for segment in statement["segments"]
        ]
        meta = [_statement_meta(statement, tongue) for tongue in columns]
        parts.append(Part(f"statement-{statement['key']}", heading, rows, meta))
    return parts


def _participants(snapshot: dict[str, Any], columns: list[Tongue]) -> list[Part]:
    others = in_every_language(OTHERS)
    return [
        Part(
            anchor=f"participants-{number}",
            heading={tongue.language: tongue.text(group["name"]) or others[tongue.language] for tongue in columns},
            rows=[
                [
                    {
                        "language": tongue.language,
                        "name": tongue.person(member),
                        "role": tongue.text(member["role"]),
                        "place": tongue.place(member),
                    }
                    for tongue in columns
                ]
                for member in group["members"]
            ],
        )
        for number, group in enumerate(snapshot["participants"], start=1)
    ]


def _commitment_cell(row: dict[str, Any], tongue: Tongue) -> Cell:
    parties = [(tongue.text(party["role"]), tongue.text(party["name"])) for party in row["parties"]]
    after = [
        (tongue.day(step["date"]), tongue.text(step["note"]) or tongue.text(step.get("kind_label")))
        for step in row["follow_ups"]
    ]
    return {
        "language": tongue.language,
        "date": tongue.day(row["date"]),
        "status": tongue.text(row["status"]),
        "subject": tongue.text(row["subject"]),
        "aims": [text for aim in row["aims"] if (text := tongue.text(aim))],
        "parties": [party for party in parties if party[1]],
        "event": tongue.text(row["event"]),
        "follow_ups": after,
    }


def _commitments(snapshot: dict[str, Any], columns: list[Tongue]) -> list[Part]:
    return [
        Part(
            anchor=f"commitment-{row['key']}",
            heading={
                tongue.language: tongue.text(row["name"])
                or f"{tongue.text(row['kind_label'])}: {list_text([tongue.text(p['name']) for p in row['parties']], language=tongue.language)}"
                for tongue in columns
            },
            rows=[[_commitment_cell(row, tongue) for tongue in columns]],
        )
        for row in snapshot["commitments"]
    ]


def chapters_of(snapshot: dict[str, Any], languages: tuple[str, ...]) -> list[Chapter]:
    """The chapters that have something in them, in the order of the volume."""
    columns = tongues(snapshot, languages)
    facts = Part("facts-all", {}, _facts(snapshot, columns))
    made = [
        Chapter("facts", in_every_language(FACTS), [facts]),
        Chapter("agenda", in_every_language(AGENDA), _agenda(snapshot, columns)),
        Chapter("statements", in_every_language(STATEMENTS), _statements(snapshot, columns)),
        Chapter("participants", in_every_language(PARTICIPANTS), _participants(snapshot, columns)),
        Chapter("commitments", in_every_language(COMMITMENTS), _commitments(snapshot, columns)),
    ]
    return [chapter for chapter in made if any(part.rows for part in chapter.parts)]
