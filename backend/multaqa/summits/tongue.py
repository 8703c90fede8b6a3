"""One language of a printed page: words, dates and names under a summit's styles. Reads a snapshot's JSON only."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from multaqa.core.calendars import date_range_text, date_text, hijri_text, time_range_text
from multaqa.core.fields import LocalizedText

Cell = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """A heading with its rows; `heading` is {language: text}, `meta` stands under it, one cell per language."""

    anchor: str
    heading: LocalizedText
    rows: list[list[Cell]]
    meta: list[Cell] = field(default_factory=list)


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
        start, end = (datetime.fromisoformat(row[name]) for name in ("start", "end"))
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
