"""Reads that span nouns, for those who run a summit."""

from .overview import Overview, overview_of
from .search import Hit, search, searchable

__all__ = ["Hit", "Overview", "overview_of", "search", "searchable"]
