"""What a section is: the record of its entries, and the ids that an entry defines."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..types import Record

Defines = Callable[[Mapping[str, Any]], list[tuple[str, str]]]


def by_id(space: str) -> Defines:
    """The entry's `id` is a key of `space`."""
    return lambda value: [(space, value["id"])] if "id" in value else []


def nothing(value: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The entry defines no id."""
    return []


@dataclass(frozen=True)
class Section:
    """A list of records. `defines` gives the (space, key) pairs of one entry; a key is unique in its space."""

    name: str
    record: Record
    defines: Defines = nothing
