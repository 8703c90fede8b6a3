"""The pages of a summit, put together from released fragments once per version of its record.

Each builder makes at most two queries: the contents of the record and one look-up of fragments and files.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import override

from multaqa.record import queries
from multaqa.record.queries import Found, Gone, Stored

from . import downloads, sessions
from .frame import Frame, other_language
from .markers import fill
from .responses import Answer
from .structured import event_data, session_data

AGENDA_FILES = ("agenda.{}.pdf", "agenda.pdf", "agenda.{}.ics")


class Withdrawn(Exception):
    """What the page is about was withdrawn; carries the notice."""

    def __init__(self, gone: Gone) -> None:
        super().__init__("withdrawn")
        self.gone = gone


@dataclass(frozen=True)
class Page:
    """A template with what it shows."""

    template: str
    title: str
    description: str
    context: dict[str, Any]


class Reader:
    """Reads for one page, all under one version of the record."""

    def __init__(self, slug: str, language: str, path: str, version: bytes | None) -> None:
        contents = queries.contents(slug, version=version)
        if contents is None:
            raise Http404
        self.frame = Frame(contents, language, path)
        self.version = version

    def find(self, *paths: str) -> dict[str, Found]:
        """What stands at these paths; `{}` in a path is the page's language."""
        return queries.lookup(
            self.frame.slug, [path.format(self.frame.language) for path in paths], version=self.version
        )

    def text(self, found: dict[str, Found], path: str) -> str:
        """The fragment at `path`. Raises Withdrawn, or Http404 when nothing was ever there."""
        stored = found.get(path.format(self.frame.language))
        if isinstance(stored, Gone):
            raise Withdrawn(stored)
        if stored is None:
            raise Http404
        return queries.read(stored).decode()

    def agenda(self, *, needed: bool) -> dict[str, Any] | None:
        """The released agenda as data, parsed once per version."""
        found = self.find("agenda.json")
        stored = found.get("agenda.json")
        if not isinstance(stored, Stored):
            if needed:
                self.text(found, "agenda.json")
            return None
        return queries.remembered(
            self.frame.slug, stored.sha256.encode(), "agenda", lambda: dict(json.loads(queries.read(stored)))
        )

    def files(self, found: dict[str, Found], kind: str, key: str) -> list[downloads.File]:
        """Downloads of one release among what was found."""
        stored = [row for row in found.values() if isinstance(row, Stored) and not row.path.startswith("pages/")]
        return downloads.files_of(self.frame, stored, kind=kind, key=key)


def _part(template: str, frame: Frame, **context: Any) -> str:
    return render_to_string(f"public/parts/{template}.html", _surroundings(frame) | context)


def _with_statements(reader: Reader, fragment: str) -> str:
    """The agenda with the statements released since: an item becomes the link to its text, others stand below."""
    by_session: dict[str, list[Any]] = {}
    by_item: dict[str, str] = {}
    for entry in sessions.statements_in_order(reader.frame):
        if item := entry.card.get("item"):
            by_item[item] = reader.frame.address(f"speeches/{entry.key}")
        elif session := entry.card.get("session"):
            by_session.setdefault(session["key"], []).append(entry)

    def below(key: str) -> str:
        entries = by_session.get(key)
        return _part("statements", reader.frame, statements=entries) if entries else ""

    def opening(key: str) -> str:
        return format_html('<a href="{}">', by_item[key]) if key in by_item else ""

    return fill(fragment, statements=below, open=opening, close=lambda key: "</a>" if key in by_item else "")


def home(reader: Reader) -> Page:
    """The summit at a glance."""
    frame = reader.frame
    found = reader.find("pages/home.{}.html", "pages/home-agenda.{}.html")
    about = reader.text(found, "pages/home.{}.html")
    agenda = found.get(f"pages/home-agenda.{frame.language}.html")
    site = frame.contents.one("site")
    context = {
        "about": SafeString(about),
        "agenda": SafeString(queries.read(agenda).decode()) if isinstance(agenda, Stored) else "",
        "statements": sessions.statements_in_order(frame)[:4],
        "proceedings": frame.contents.of("proceedings"),
        "data": event_data(frame, site.card if site else {}),
    }
    where = " · ".join(part for part in (frame.days_text, frame.place) if part)
    return Page("home", frame.name, where, context)


def agenda(reader: Reader) -> Page:
    """The whole agenda."""
    found = reader.find("pages/agenda.{}.html", *AGENDA_FILES)
    text = reader.text(found, "pages/agenda.{}.html")
    entry = reader.frame.contents.one("agenda")
    files = reader.files(found, "agenda", "agenda")
    context = {"body": SafeString(_with_statements(reader, text)), "files": files, "entry": entry}
    about = _("Sessions of %(name)s by day and room, with times, speakers and statements.")
    return Page("agenda", _("Agenda"), about % {"name": reader.frame.name}, context)


def session(reader: Reader, key: str) -> Page:
    """One session."""
    found = reader.agenda(needed=True)
    view = sessions.session_view(reader.frame, found, key) if found else None
    if view is None:
        raise Http404
    statements = [
        row for row in reader.frame.contents.of("speech") if (row.card.get("session") or {}).get("key") == key
    ]
    title = view["title"].get(reader.frame.language) or next(iter(view["title"].values()), "")
    description = " · ".join(
        part for part in (view["day"], f"{view['from']}–{view['until']}", reader.frame.name) if part
    )
    context = {
        "session": view,
        "statements": statements,
        "session_calendar": reader.frame.file(f"sessions/{key}.{reader.frame.language}.ics"),
        "data": session_data(reader.frame, view),
    }
    return Page("session", title, description, context)


def speeches(reader: Reader) -> Page:
    """Every statement that was released."""
    rows = sessions.statements_in_order(reader.frame)
    if not rows:
        raise Http404
    about = _("Statements and presentations given at %(name)s, in Arabic and English.")
    return Page("speeches", _("Statements"), about % {"name": reader.frame.name}, {"statements": rows})


def speech(reader: Reader, key: str) -> Page:
    """One statement, both languages side by side."""
    fragment = f"pages/speeches/{key}.{{}}.html"
    found = reader.find(fragment, f"speeches/{key}.pdf", f"speeches/{key}.{{}}.pdf", f"speeches/{key}.json")
    text = reader.text(found, fragment)
    entry = next(row for row in reader.frame.contents.of("speech") if row.key == key)
    files = reader.files(found, "speech", key)
    body = fill(text, downloads=lambda _: _part("files", reader.frame, files=files))
    title = entry.title.get(reader.frame.language) or next(iter(entry.title.values()), "")
    return Page("speech", title, reader.frame.name, {"body": SafeString(body), "entry": entry})


def speakers(reader: Reader) -> Page:
    """Everyone named in the agenda or in a statement."""
    rows = sessions.speakers_of(reader.frame, reader.agenda(needed=False))
    if not rows:
        raise Http404
    about = _("Who speaks at %(name)s, and where.")
    return Page("speakers", _("Speakers"), about % {"name": reader.frame.name}, {"speakers": rows})


def delegations(reader: Reader) -> Page:
    """Delegations in the summit's order."""
    found = reader.find("pages/delegations.{}.html")
    about = _("Delegations taking part in %(name)s.")
    context = {"body": SafeString(reader.text(found, "pages/delegations.{}.html"))}
    return Page("delegations", _("Delegations"), about % {"name": reader.frame.name}, context)


def _documents(reader: Reader) -> list[downloads.Document]:
    return downloads.documents_of(reader.frame, queries.downloads(reader.frame.slug, version=reader.version))


def documents(reader: Reader) -> Page:
    """Everything to download."""
    rows = _documents(reader)
    kinds = list(dict.fromkeys(row.kind for row in rows))
    groups = [
        {"kind": kind, "title": downloads.group_title(kind), "documents": [row for row in rows if row.kind == kind]}
        for kind in kinds
    ]
    about = _("Agenda, statements and proceedings of %(name)s to download.")
    return Page("documents", _("Documents"), about % {"name": reader.frame.name}, {"groups": groups})


def proceedings(reader: Reader) -> Page:
    """The volume."""
    rows = [row for row in _documents(reader) if row.kind == "proceedings"]
    standing = reader.frame.contents.of("proceedings")
    withdrawn = [row for row in reader.frame.contents.entries if row.kind == "proceedings" and row.withdrawn]
    if not standing and withdrawn:
        raise Withdrawn(Gone(withdrawn[0].note, withdrawn[0].released_at))
    if not standing:
        raise Http404
    about = _("The proceedings of %(name)s to download.")
    return Page("proceedings", _("Proceedings"), about % {"name": reader.frame.name}, {"documents": rows})


Builder = Callable[..., Page]


def _surroundings(frame: Frame) -> dict[str, Any]:
    return {
        "frame": frame,
        "base": frame.address(),
        "home_address": frame.address(),
        "other": other_language(frame.language),
        "feed_address": frame.file(f"releases.{frame.language}.atom"),
        "has_agenda": frame.contents.one("agenda") is not None,
        "calendar_address": frame.file(f"agenda.{frame.language}.ics"),
    }


def build(
    make: Builder, arguments: Sequence[str], *, slug: str, language: str, path: str, version: bytes | None
) -> Answer:
    """The page as bytes; a page about something withdrawn says so with status 410. Raises Http404."""
    with override(language):
        reader = Reader(slug, language, path, version)
        try:
            page, status = make(reader, *arguments), 200
        except Withdrawn as withdrawn:
            notice = {"notice": withdrawn.gone.notice, "since": withdrawn.gone.since}
            page, status = Page("withdrawn", _("Withdrawn"), "", notice), 410
        context = {**_surroundings(reader.frame), "page": page, **page.context}
        html = render_to_string(f"public/{page.template}.html", context)
    return Answer(html.encode(), "text/html; charset=utf-8", status=status, language=language)
