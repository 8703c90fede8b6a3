"""Fragments of the public pages: the agenda by day, and the few sessions that the home page shows."""

from datetime import date, datetime
from functools import lru_cache
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import override

from multaqa.core.calendars import date_text, hijri_text, time_text, zone_text
from multaqa.core.fields import LocalizedText
from multaqa.core.folding import search_key
from multaqa.core.markup import in_language, name_line
from multaqa.core.translations import chosen

from .ics import instant

HOME_SKIPS = ("registration", "break", "prayer", "travel", "drafting", "bilateral")
HOME_SESSIONS_PER_DAY = 6
# Kinds whose title says what they are; naming the kind beside it would only repeat it.
SELF_EVIDENT = ("registration", "opening", "break", "prayer", "travel", "closing")


class Sheet:
    """One snapshot in one language, with its words prepared once."""

    def __init__(self, snapshot: dict[str, Any], language: str) -> None:
        self.snapshot = snapshot
        self.language = language
        self.summit = snapshot["summit"]
        self.zone = ZoneInfo(self.summit["timezone"])
        self.style = self.summit["date_style"] if language == "ar" else "default"
        self.kinds = {kind: chosen(text, language)[0] for kind, text in snapshot["kinds"].items()}
        self.rooms = {room["key"]: room for room in snapshot["rooms"]}
        self.people = {person["key"]: self._person(person) for person in snapshot["people"]}
        self.clock = lru_cache(maxsize=None)(self._clock)

    def _clock(self, hour_minute: datetime) -> str:
        return time_text(hour_minute, zone=self.summit["timezone"], language=self.language, style=self.style)

    def text(self, text: LocalizedText, *, mark: bool = False) -> SafeString:
        """Localized text as HTML in this language."""
        return in_language(text, self.language, mark=mark)

    def _person(self, person: dict[str, Any]) -> dict[str, Any]:
        return {
            "name": name_line(person, self.language),
            "position": self.text(person["position"]),
            "affiliation": self.text(person["affiliation"]),
            "search": " ".join((*person["name"].values(), *person["affiliation"].values())),
        }

    def times(self, row: dict[str, Any]) -> dict[str, Any]:
        """Clock texts and machine times of a session or an item; empty without times."""
        if not row["start"]:
            return {}
        start, end = instant(row["start"]), instant(row["end"])
        return {
            "start": start.astimezone(self.zone).isoformat(),
            "end": end.astimezone(self.zone).isoformat(),
            "from": self.clock(start),
            "until": self.clock(end),
        }

    def _search(self, session: dict[str, Any], people: list[dict[str, Any]], room: dict[str, Any]) -> str:
        words = [*session["title"].values(), *self.snapshot["kinds"][session["kind"]].values()]
        words += [*room["name"].values()] if room else []
        words += [person["search"] for person in people]
        words += [text for item in session["items"] for text in item["title"].values()]
        return " ".join(dict.fromkeys(search_key(" ".join(words)).split()))

    def session(self, session: dict[str, Any]) -> dict[str, Any]:
        """A session ready for the template."""
        room = self.rooms.get(session["room"], {})
        people = [self.people[role["person"]] for role in session["roles"]]
        labels = [self.text(role["label"]) for role in session["roles"]]
        return {
            "key": session["key"],
            "kind": session["kind"],
            "kind_label": "" if session["kind"] in SELF_EVIDENT else self.kinds[session["kind"]],
            "title": self.text(session["title"], mark=True),
            "room": session["room"] or "",
            "room_name": self.text(room["name"]) if room else "",
            "cancelled": session["status"] == "cancelled",
            "roles": list(zip(labels, people, strict=True)),
            "items": [
                self.times(item) | {"key": item["key"], "title": self.text(item["title"])} for item in session["items"]
            ],
            "search": self._search(session, people, room),
            **self.times(session),
        }

    def days(self, sessions: list[dict[str, Any]], *, limit: int | None = None) -> list[dict[str, Any]]:
        """Sessions by day of the venue, at most `limit` of each day; the day's date in words, Hijri where asked for."""

        def day_of(session: dict[str, Any]) -> date:
            return instant(session["start"]).astimezone(self.zone).date()

        return [
            {
                "iso": day.isoformat(),
                "label": date_text(day, language=self.language, style=self.style, weekday=True),
                "hijri": self.hijri(day),
                "sessions": [self.session(session) for session in held[:limit]],
                "more": len(held[limit:]) if limit else 0,
            }
            for day, group in groupby(sessions, key=day_of)
            for held in [list(group)]
        ]

    def hijri(self, day: date) -> str | None:
        """The Hijri date in words, if the summit shows it."""
        return hijri_text(day, language=self.language, style=self.style) if self.summit["show_hijri"] else None


def _render(template: str, sheet: Sheet, context: dict[str, Any]) -> bytes:
    with override(sheet.language):
        page = render_to_string(template, {"language": sheet.language, "summit": sheet.summit, **context})
    return page.encode()


def agenda_page(snapshot: dict[str, Any], language: str) -> bytes:
    """The whole agenda by day, with the data attributes that the toolbar filters by."""
    sheet = Sheet(snapshot, language)
    sessions = snapshot["sessions"]
    with override(language):
        days = sheet.days(sessions)
    used = sorted({session["kind"] for session in sessions}, key=lambda kind: sheet.kinds[kind])
    tools = {
        "zone": sheet.summit["timezone"],
        "slug": sheet.summit["slug"],
        "days": [{"value": day["iso"], "label": day["label"]} for day in days],
        "rooms": [{"value": room["key"], "label": chosen(room["name"], language)[0]} for room in snapshot["rooms"]],
        "kinds": [{"value": kind, "label": sheet.kinds[kind]} for kind in used],
    }
    zone = zone_text(sheet.summit["timezone"], on=instant(sessions[0]["start"]), language=language, style=sheet.style)
    context = {"days": days, "tools": tools, "zone": zone, "release": snapshot["release"]}
    return _render("record/agenda.html", sheet, context)


def home_part(snapshot: dict[str, Any], language: str) -> bytes:
    """What the home page shows of the agenda: the sessions of each day that carry its programme."""
    sheet = Sheet(snapshot, language)
    standing = [row for row in snapshot["sessions"] if row["kind"] not in HOME_SKIPS and row["status"] == "planned"]
    with override(language):
        days = sheet.days(standing, limit=HOME_SESSIONS_PER_DAY)
    return _render("record/home_agenda.html", sheet, {"days": days})
