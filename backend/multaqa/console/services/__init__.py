"""Writes that cross nouns: the release of a summit's site, summit files in and out, the demonstration."""

from .demo import Demo, start_demo
from .demo_documents import open_jobs, wait_for_documents
from .files import export_text, load_file
from .site import release_site

__all__ = [
    "Demo",
    "export_text",
    "load_file",
    "open_jobs",
    "release_site",
    "start_demo",
    "wait_for_documents",
]
