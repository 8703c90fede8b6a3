"""What changed, for audit lines: only the named fields, only where they differ, as JSON values."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import models


def plain(value: Any) -> Any:
    """A JSON value: rows by their id, dates in ISO form."""
    if isinstance(value, models.Model):
        return str(value.pk)
    return value if value is None or isinstance(value, str | int | float | bool | list | dict) else str(value)


def difference(
    row: models.Model, values: Mapping[str, Any], names: Iterable[str]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """(before, after) of those `names` that `values` would change on `row`."""
    before = {name: plain(row.serializable_value(name)) for name in names if name in values}
    after = {name: plain(values[name]) for name in before}
    changed = [name for name in before if before[name] != after[name]]
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}
