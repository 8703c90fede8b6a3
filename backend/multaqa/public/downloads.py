"""Released files as readers choose among them: by document, with kind, language and size in words."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from multaqa.core.calendars import date_text
from multaqa.core.numbers import number_text
from multaqa.core.translations import INTERFACE_LANGUAGES, chosen
from multaqa.record.queries import Entry, Stored

from .frame import Frame

LANGUAGE_NAMES = {"ar": "العربية", "en": "English", "fr": "Français"}
ORDER = ("proceedings", "agenda", "speech", "site")
FORMATS = ("pdf", "epub", "ics", "json")


def size_text(size: int, language: str) -> str:
    """Bytes in words: "412 kB", "1.4 MB"."""
    if size < 1_000_000:
        return _("%(size)s kB") % {"size": number_text(max(1, round(size / 1000)), language=language)}
    return _("%(size)s MB") % {"size": number_text(round(size / 1_000_000, 1), language=language)}


def format_text(path: str) -> str:
    """The kind of file in words."""
    words = {"pdf": "PDF", "epub": "EPUB", "json": _("Data (JSON)"), "ics": _("Calendar (ICS)")}
    extension = path.rpartition(".")[2]
    return words.get(extension, extension.upper())


@dataclass(frozen=True)
class File:
    """One file to download."""

    address: str
    format: str
    language: str
    language_name: str
    size: str


@dataclass(frozen=True)
class Document:
    """One release with its files; `page` is where it can be read."""

    kind: str
    key: str
    title: dict[str, str]
    note: dict[str, str]
    number: int
    date: str
    released_at: datetime
    page: str
    files: list[File] = field(default_factory=list)


def _rank(stored: Stored, language: str) -> tuple[int, bool, str]:
    """Documents before data, the reader's language before the others."""
    extension = stored.path.rpartition(".")[2]
    place = FORMATS.index(extension) if extension in FORMATS else len(FORMATS)
    return place, stored.language != language, stored.language


def _language_name(stored: Stored) -> str:
    if stored.language or not stored.path.endswith(".pdf"):
        return LANGUAGE_NAMES.get(stored.language, "")
    return " + ".join(LANGUAGE_NAMES[code] for code in INTERFACE_LANGUAGES)


def files_of(frame: Frame, stored: Iterable[Stored], *, kind: str, key: str) -> list[File]:
    """The files of one release, documents before data."""
    own = sorted(
        (row for row in stored if (row.kind, row.key) == (kind, key)), key=lambda row: _rank(row, frame.language)
    )
    return [
        File(
            address=frame.file(row.path),
            format=format_text(row.path),
            language=row.language,
            language_name=_language_name(row),
            size=size_text(row.size, frame.language),
        )
        for row in own
    ]


def _page(frame: Frame, entry: Entry) -> str:
    pages = {"agenda": "agenda", "proceedings": "proceedings", "site": ""}
    path = f"speeches/{entry.key}" if entry.kind == "speech" else pages.get(entry.kind)
    return frame.address(path) if path is not None else ""


def documents_of(frame: Frame, stored: tuple[Stored, ...]) -> list[Document]:
    """Every standing release that has files: proceedings, agenda, statements, then the rest."""
    zone = ZoneInfo(frame.summit.get("timezone", "UTC"))
    made = []
    for entry in frame.contents.entries:
        files = files_of(frame, stored, kind=entry.kind, key=entry.key)
        if entry.withdrawn or not files:
            continue
        day = entry.released_at.astimezone(zone).date()
        made.append(
            Document(
                kind=entry.kind,
                key=entry.key,
                title=entry.title,
                note=entry.note,
                number=entry.number,
                date=date_text(day, language=frame.language, style=frame.style),
                released_at=entry.released_at,
                page=_page(frame, entry),
                files=files,
            )
        )
    places = {kind: place for place, kind in enumerate(ORDER)}
    return sorted(made, key=lambda row: (places.get(row.kind, len(places)), chosen(row.title, frame.language)[0]))


def group_title(kind: str) -> str:
    """Heading over the documents of one kind."""
    titles = {
        "proceedings": _("Proceedings"),
        "agenda": pgettext("a document", "Agenda"),
        "speech": _("Statements"),
        "site": _("Facts"),
    }
    return titles.get(kind, _("Other documents"))
