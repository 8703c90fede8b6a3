"""Reads of the record: what is current, what was withdrawn, and the bytes themselves.

Readers ask `lookup`, `contents` and `read`, which remember; the desk asks `releases`.
"""

from .blobs import blob_name, open_blob
from .current import current_release, releases
from .memory import EVERY_SUMMIT, bump, forget_everything, version
from .reader import contents, downloads, everything, lookup, read, recent, remembered, summits
from .shapes import Contents, Entry, Found, Gone, Rendered, Stored

__all__ = [
    "EVERY_SUMMIT",
    "Contents",
    "Entry",
    "Found",
    "Gone",
    "Rendered",
    "Stored",
    "blob_name",
    "bump",
    "contents",
    "current_release",
    "downloads",
    "everything",
    "forget_everything",
    "lookup",
    "open_blob",
    "read",
    "recent",
    "releases",
    "remembered",
    "summits",
    "version",
]
