"""Pieces that every writer uses: leaving out what is missing, adding notes, names per language."""

from collections.abc import Mapping
from typing import Any

from multaqa.core.fields import LANGUAGES

from ..schema import BY_NAME


def filled(values: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is missing: None, empty texts, empty lists and mappings. false and 0 are values."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def other_than(values: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Without what the reader would assume anyway."""
    return {name: value for name, value in values.items() if name not in defaults or value != defaults[name]}


def entry(section: str, values: Mapping[str, Any], notes: Mapping[str, Any]) -> dict[str, Any]:
    """One record of `section` with its notes, keys in the schema's order."""
    return BY_NAME[section].record.write(values, notes)


def names(name: Mapping[str, str], other_names: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The name and the other names per language."""
    return {
        language: all_names
        for language in LANGUAGES
        if (all_names := [*([name[language]] if language in name else []), *other_names.get(language, [])])
    }
