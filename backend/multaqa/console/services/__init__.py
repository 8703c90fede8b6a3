"""Writes that cross nouns: the release of a summit's site."""

from .site import release_site

__all__ = ["release_site"]
