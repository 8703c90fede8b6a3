"""The kinds of values a file may hold: each reads a node strictly and writes the same value again.

Notes (`source`, `assumed`, `sic` …) are taken out while reading and put back while writing, so that what they are
about can change at the desk without losing them.
"""

from .base import BAD, Book, Notes, Reference, Type
from .composite import Boxed, Listed, Localized, Names, NotedNames, Nullable, Record, Tree
from .scalars import Choice, Country, Day, Flag, Key, Language, Moment, Number, Ref, Text, Zone

__all__ = [
    "BAD",
    "Book",
    "Boxed",
    "Choice",
    "Country",
    "Day",
    "Flag",
    "Key",
    "Language",
    "Listed",
    "Localized",
    "Moment",
    "Names",
    "NotedNames",
    "Notes",
    "Nullable",
    "Number",
    "Record",
    "Ref",
    "Reference",
    "Text",
    "Tree",
    "Type",
    "Zone",
]
