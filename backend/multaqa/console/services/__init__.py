"""Writes that cross nouns: the release of a summit's site, summit files in and out."""

from .files import export_text, load_file
from .site import release_site

__all__ = ["export_text", "load_file", "release_site"]
