"""Joining names into one sentence part, as each language does. Pure functions over CLDR (Babel)."""

from collections.abc import Iterable

from babel.lists import format_list

from .numbers import locale_of


def list_text(items: Iterable[str], *, language: str) -> str:
    """CLDR's standard list: "أ وب وج" («{0} و{1}» chained), "a, b and c", "a, b et c". Empty for no items."""
    return format_list(list(items), locale=locale_of(language))
