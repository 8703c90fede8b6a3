"""The frozen shapes in which the record is written and read."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from multaqa.core.fields import LocalizedText


@dataclass(frozen=True)
class Rendered:
    """Bytes made from a snapshot, on their way into a release. `path` is relative to the summit: "agenda.ar.ics".

    `filename` is what a reader's machine calls the download, per language.
    """

    path: str
    language: str
    media_type: str
    content: bytes
    filename: LocalizedText = field(default_factory=dict)


@dataclass(frozen=True)
class Stored:
    """An artefact of the current release of its kind and key; `size` in bytes."""

    path: str
    language: str
    media_type: str
    filename: LocalizedText
    sha256: str
    size: int
    made_at: datetime
    kind: str
    key: str
    number: int


@dataclass(frozen=True)
class Gone:
    """What stood at a path was withdrawn; `notice` says why, per language."""

    notice: LocalizedText
    since: datetime


Found = Stored | Gone


@dataclass(frozen=True)
class Entry:
    """A release as a reader may know it. `card` is the small part of the snapshot that lists and frames need."""

    id: UUID
    kind: str
    key: str
    number: int
    title: LocalizedText
    note: LocalizedText
    withdrawn: bool
    released_at: datetime
    card: dict[str, Any]


@dataclass(frozen=True)
class Contents:
    """The current release of every kind and key of a summit, withdrawn ones included."""

    slug: str
    entries: tuple[Entry, ...]

    def of(self, kind: str) -> tuple[Entry, ...]:
        """Standing releases of one kind."""
        return tuple(entry for entry in self.entries if entry.kind == kind and not entry.withdrawn)

    def one(self, kind: str) -> Entry | None:
        """The standing release of a kind that has one key only ("site", "agenda")."""
        found = self.of(kind)
        return found[0] if found else None
