"""What a load did, section by section, for the person who started it."""

from collections import Counter
from dataclasses import dataclass, field

SECTION_OF_SUMMIT = "forum"


@dataclass
class Report:
    """Counts of rows by section and by what happened: created, changed, restored, deleted, kept.

    `deleted` (softly) and `kept` name rows that the file does not hold; `not_stored` are sections that are no summit data.
    """

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    deleted: list[tuple[str, str]] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)
    not_stored: list[str] = field(default_factory=list)

    def add(self, section: str, what: str, number: int = 1) -> None:
        """Counts `number` rows of `section`."""
        if number:
            self.counts.setdefault(section, Counter())[what] += number

    @property
    def changed(self) -> bool:
        """Whether anything in the database is different now."""
        return any(number for counts in self.counts.values() for number in counts.values())

    def as_json(self) -> dict[str, dict[str, int]]:
        """The counts, for the audit line."""
        return {section: dict(counts) for section, counts in self.counts.items()}
