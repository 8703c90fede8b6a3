"""What the parts of a load share: the summit, the rows already made by key, and small conversions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from multaqa.core.fields import LANGUAGES, LocalizedText
from multaqa.summits.models import Summit, SummitOwned

from ..document import Document, Entry
from .sync import Sync, Table, Wanted

Rows = dict[Any, Any]


@dataclass
class Context:
    """One load. `rows` holds each section's rows by the ids of the file."""

    document: Document
    summit: Summit
    sync: Sync
    rows: dict[str, Rows] = field(default_factory=dict)

    def id_of(self, kind: str, key: str | None) -> Any:
        """The primary key of the row that the file calls `key`; None for none."""
        return None if key is None else self.rows[kind][key].pk

    def owned(
        self,
        section: str,
        model: type[SummitOwned],
        wanted: Iterable[Wanted],
        *,
        contested: Mapping[str, Any] | None = None,
    ) -> Rows:
        """Makes the summit's rows of `model` those that the file wants, matched by key."""
        existing = {row.key: row for row in model.with_deleted.filter(summit=self.summit)}
        table = Table(section, model, fixed={"summit": self.summit}, contested=contested or {})
        return self.sync.table(table, wanted=wanted, existing=existing)

    def parts(
        self, section: str, model: Any, wanted: Iterable[Wanted], existing: Mapping[Any, Any], parents: Rows
    ) -> Rows:
        """The same for parts of a row (`wanted` keys begin with the parent's id), raising its parent's revision."""
        rows = self.sync.table(Table(section, model), wanted=wanted, existing=existing)
        by_id = {row.pk: row for row in parents.values()}
        self.sync.touch(by_id[key[0]] for key in self.sync.latest if key[0] in by_id)
        return rows


def names_of(names: Mapping[str, list[str]]) -> tuple[LocalizedText, dict[str, list[str]]]:
    """The name per language, and the other names per language."""
    first = {language: names[language][0] for language in LANGUAGES if names.get(language)}
    return first, {language: rest for language in LANGUAGES if (rest := names.get(language, [])[1:])}


def notes_of(entry: Entry, **more: Any) -> dict[str, Any]:
    """The notes of an entry with what else is kept beside them."""
    return entry.notes | {name: value for name, value in more.items() if value}
