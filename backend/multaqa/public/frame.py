"""What surrounds every page of a summit: its name and days, the sections it has, addresses in both languages."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from multaqa.core.calendars import date_range_text, hijri
from multaqa.core.translations import INTERFACE_LANGUAGES, chosen
from multaqa.record.queries import Contents

OPEN_GRAPH_LOCALES = {"ar": "ar_AR", "en": "en_GB"}


def other_language(language: str) -> str:
    """The other language of the interface."""
    return next(code for code in INTERFACE_LANGUAGES if code != language)


@dataclass(frozen=True)
class Frame:
    """One summit as a page shows it, in one language, at one path below the summit ("", "agenda", "speeches/x")."""

    contents: Contents
    language: str
    path: str

    @cached_property
    def summit(self) -> dict[str, Any]:
        """The facts that every release carries; the site's are the newest word on them."""
        entries = sorted(self.contents.entries, key=lambda entry: (entry.kind == "site", entry.released_at))
        cards = [entry.card["summit"] for entry in entries if entry.card.get("summit")]
        return cards[-1] if cards else {"slug": self.contents.slug, "name": {}}

    @property
    def slug(self) -> str:
        """The summit's address."""
        return self.contents.slug

    @property
    def name(self) -> str:
        """The summit's name, in another language where this one is missing."""
        return chosen(self.summit["name"], self.language)[0] or self.slug

    @property
    def style(self) -> str:
        """Style of Arabic dates."""
        return str(self.summit.get("date_style", "default"))

    @cached_property
    def days(self) -> tuple[date, date] | None:
        """First and last day."""
        if "start_date" not in self.summit:
            return None
        return date.fromisoformat(self.summit["start_date"]), date.fromisoformat(self.summit["end_date"])

    @property
    def days_text(self) -> str:
        """The days in words."""
        return date_range_text(*self.days, language=self.language, style=self.style) if self.days else ""

    @property
    def hijri_text(self) -> str | None:
        """The days in the Hijri calendar (Umm al-Qura), if the summit shows it."""
        if not self.days or not self.summit.get("show_hijri"):
            return None
        first, last = (hijri(day) for day in self.days)
        if not first or not last:
            return None
        words = last.text(language=self.language, style=self.style)
        if first != last:
            start = first.text(language=self.language, style=self.style)
            together = (first.year, first.month) == (last.year, last.month)
            words = f"{start.split()[0]}–{words}" if together else f"{start} – {words}"
        return pgettext("a Hijri date beside a Gregorian one", "%(date)s") % {"date": words}

    @property
    def place(self) -> str:
        """Venue, city and country in words."""
        parts = [chosen(self.summit.get(key), self.language)[0] for key in ("venue", "city", "country")]
        return ("، " if self.language == "ar" else ", ").join(part for part in parts if part)

    def address(self, path: str = "", language: str = "") -> str:
        """Path of a page of this summit."""
        return f"/{language or self.language}/{self.slug}/{path}"

    def file(self, path: str) -> str:
        """Path of a released file of this summit."""
        return f"/api/v1/public/{self.slug}/{path}"

    @cached_property
    def navigation(self) -> list[dict[str, Any]]:
        """The sections that exist, the one this page belongs to marked."""
        contents = self.contents
        known = [
            ("agenda", _("Agenda"), contents.one("agenda")),
            ("speeches", _("Statements"), contents.of("speech")),
            ("speakers", _("Speakers"), contents.one("agenda") or contents.of("speech")),
            ("delegations", _("Delegations"), (contents.one("site") or _NO_CARD).card.get("delegations")),
            ("documents", _("Documents"), any(not entry.withdrawn for entry in contents.entries)),
        ]
        here = self.path.partition("/")[0]
        return [
            {
                "label": label,
                "address": self.address(path),
                "current": "page" if self.path == path else "true" if here == path else "",
            }
            for path, label, there in known
            if there
        ]

    @property
    def links(self) -> dict[str, Any]:
        """Absolute addresses for the head: canonical, both languages, Open Graph."""
        by_language = {code: settings.ORIGIN + self.address(self.path, code) for code in INTERFACE_LANGUAGES}
        default = self.summit.get("language_of_record", "ar")
        return {
            "canonical": by_language[self.language],
            "by_language": by_language,
            "default": by_language.get(default, by_language["ar"]),
            "locale": OPEN_GRAPH_LOCALES[self.language],
            "other_locale": OPEN_GRAPH_LOCALES[other_language(self.language)],
            "switch": self.address(self.path, other_language(self.language)),
        }


class _NoCard:
    card: dict[str, Any] = {}


_NO_CARD = _NoCard()
