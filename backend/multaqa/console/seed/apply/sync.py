"""Makes the rows of one table equal to what a file wants: few statements for many rows, nothing for equal ones.

New rows go in by one statement; when the database refuses it, they are written one by one, so that each refusal is
told with its line. Used by loading only: people's edits go through the apps' services.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from multaqa.core.models import Editable

from ..problems import Problems
from .refusals import of_database, of_fields
from .report import Report


@dataclass(frozen=True)
class Wanted:
    """A row as the file wants it. `values` are by attribute name (foreign keys as `…_id`)."""

    key: Hashable
    values: Mapping[str, Any]
    line: int


@dataclass
class Table:
    """One table's part of a load. `fixed` are values of every new row; `contested` are set aside on changed rows
    before they are written, because two rows may be about to swap a place that only one may hold."""

    section: str
    model: Any
    fixed: Mapping[str, Any] = field(default_factory=dict)
    contested: Mapping[str, Any] = field(default_factory=dict)


def _is_new(row: models.Model) -> bool:
    return bool(row._state.adding)


def _differs(row: models.Model, values: Mapping[str, Any]) -> bool:
    return any(getattr(row, name) != value for name, value in values.items())


class Sync:
    """Applies tables one after another, inside the caller's transaction."""

    def __init__(self, *, problems: Problems, report: Report, keep: bool) -> None:
        self.problems = problems
        self.report = report
        self.keep = keep
        self.changed: set[tuple[type[Editable], Any]] = set()
        self.written: set[tuple[type[Editable], Any]] = set()
        # Keys that the latest table created, changed or removed.
        self.latest: set[Any] = set()

    def table(
        self, table: Table, *, wanted: Iterable[Wanted], existing: Mapping[Any, Any], removable: bool = True
    ) -> dict[Any, Any]:
        """The rows by key, after creating, changing, reviving and (unless kept) deleting."""
        rows: dict[Any, Any] = {}
        new: list[tuple[Any, int]] = []
        changed: list[tuple[Any, int]] = []
        wanted = list(wanted)
        named = {want.key for want in wanted}
        self.latest = set()
        if removable:
            self._remove(table, {key: row for key, row in existing.items() if key not in named})
        for want in wanted:
            row = existing.get(want.key)
            if row is None:
                row = table.model(**table.fixed, **want.values)
                new.append((row, want.line))
                self.latest.add(want.key)
            elif getattr(row, "deleted_at", None) is not None or _differs(row, want.values):
                self._set(table, row, want.values)
                changed.append((row, want.line))
                self.latest.add(want.key)
            rows[want.key] = row
        self._change(table, changed)
        self._create(table, new)
        return rows

    def touch(self, rows: Iterable[Editable]) -> None:
        """These rows' parts changed: they get a new revision at `finish`, unless they were written anyway."""
        self.changed |= {(type(row), row.pk) for row in rows}

    def finish(self) -> None:
        """Raises the revision of rows whose parts changed."""
        for model, pk in self.changed - self.written:
            model.with_deleted.filter(pk=pk).update(revision=models.F("revision") + 1, updated_at=timezone.now())

    def _set(self, table: Table, row: Any, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            setattr(row, name, value)
        if isinstance(row, Editable):
            self.report.add(table.section, "restored" if row.deleted_at else "changed")
            row.deleted_at = None
            row.revision += 1
        else:
            self.report.add(table.section, "changed")

    def _remove(self, table: Table, rows: Mapping[Any, Any]) -> None:
        gone = [row for row in rows.values() if getattr(row, "deleted_at", None) is None]
        if not gone:
            return
        names = [(table.section, str(row)) for row in gone]
        if self.keep:
            self.report.kept += names
            return
        self.latest |= set(rows)
        self.report.add(table.section, "deleted", len(gone))
        chosen = table.model._base_manager.filter(pk__in=[row.pk for row in gone])
        if issubclass(table.model, Editable):
            self.report.deleted += names
            chosen.update(deleted_at=timezone.now(), revision=models.F("revision") + 1)
        else:
            chosen.delete()

    def _valid(self, row: models.Model, line: int) -> bool:
        # Foreign keys were resolved by the loader; asking the database for each would be one query a row.
        foreign = [f.name for f in row._meta.fields if isinstance(f, models.ForeignKey)]
        try:
            row.full_clean(exclude=foreign, validate_unique=False, validate_constraints=False)
        except ValidationError as error:
            self.problems.add_pair(line, of_fields(error))
            return False
        return True

    def _change(self, table: Table, rows: list[tuple[Any, int]]) -> None:
        if table.contested and rows:
            table.model._base_manager.filter(pk__in=[row.pk for row, _line in rows]).update(**table.contested)
        for row, line in rows:
            if self._valid(row, line):
                self._save(row, line)
            if isinstance(row, Editable):
                self.written.add((type(row), row.pk))

    def _create(self, table: Table, rows: list[tuple[Any, int]]) -> None:
        valid = [(row, line) for row, line in rows if self._valid(row, line)]
        self.report.add(table.section, "created", len(rows))
        if isinstance(table.model, type) and issubclass(table.model, Editable):
            self.written |= {(table.model, row.pk) for row, _line in rows}
        try:
            with transaction.atomic():
                table.model._base_manager.bulk_create([row for row, _line in valid], batch_size=1000)
        except IntegrityError:
            for row, line in valid:
                row._state.adding = True
                self._save(row, line)

    def _save(self, row: Any, line: int) -> None:
        try:
            with transaction.atomic():
                row.save(force_insert=_is_new(row))
        except IntegrityError as error:
            self.problems.add_pair(line, of_database(row, error))
