"""A file after reading: plain values with their notes and lines. Nothing here knows YAML or the database."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One record of a section; `lines` are those of its keys."""

    value: dict[str, Any]
    notes: dict[str, Any]
    line: int
    lines: dict[str, int] = field(default_factory=dict)

    def at(self, key: str) -> int:
        """The line of `key`, or of the record where it does not stand."""
        return self.lines.get(key, self.line)


@dataclass
class Document:
    """A whole summit. `not_stored` names top-level sections that are no data of a summit."""

    forum: Entry
    language_of_record: str = "ar"
    provenance: dict[str, Any] = field(default_factory=dict)
    delegation_details: dict[str, Any] = field(default_factory=dict)
    sections: dict[str, list[Entry]] = field(default_factory=dict)
    not_stored: list[str] = field(default_factory=list)

    def __getitem__(self, section: str) -> list[Entry]:
        """The entries of a section; none where the file leaves it out."""
        return self.sections.get(section, [])

    @property
    def slug(self) -> str:
        """The summit's address."""
        return str(self.forum.value["id"])
