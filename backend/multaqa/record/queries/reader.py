"""Answers for readers, remembered in the process under the summit's record version.

Warm: one GET to Redis (`version`), no SQL. Callers ask for the version once and pass it on.
"""

import hashlib
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from . import current, memory
from .blobs import open_blob
from .shapes import Contents, Entry, Found, Stored

T = TypeVar("T")
KEEP_IN_MEMORY_BYTES = 4 * 1024 * 1024
FEED_LENGTH = 100


def remembered(
    slug: str, version: bytes | None, what: Hashable, make: Callable[[], T], *, size: Callable[[T], int] = lambda _: 0
) -> T:
    """`make()`, or what it gave under this version before; `size` counts its bytes. Nothing is kept without a version."""
    if version is None:
        made = make()
        if made:
            memory.begin(slug)
        return made
    key = (slug, version, what)
    held = memory.ANSWERS.get(key)
    if held is None:
        held = (make(),)
        memory.ANSWERS.put(key, held, size=size(held[0]))
    return held[0]  # type: ignore[no-any-return]


def lookup(slug: str, paths: Sequence[str], *, version: bytes | None) -> dict[str, Found]:
    """What stands at each path: Stored, Gone, or no entry. At most one query."""
    return remembered(slug, version, ("paths", *paths), lambda: current.find(slug=slug, paths=paths))


def contents(slug: str, *, version: bytes | None) -> Contents | None:
    """The summit's current releases, or None when nothing of it was ever released. At most one query."""

    def read() -> Contents | None:
        found = current.contents_of(slug)
        return found if found.entries else None

    return remembered(slug, version, "contents", read)


def downloads(slug: str, *, version: bytes | None) -> tuple[Stored, ...]:
    """The files of the current releases. At most one query."""
    return remembered(slug, version, "downloads", lambda: current.downloads_of(slug))


def recent(slug: str, *, version: bytes | None) -> tuple[Entry, ...]:
    """The newest hundred releases. At most one query."""
    return remembered(slug, version, "recent", lambda: current.recent_of(slug, limit=FEED_LENGTH))


def summits(*, version: bytes | None) -> tuple[Contents, ...]:
    """Every summit that has a site in the record. At most one query."""
    return remembered(memory.EVERY_SUMMIT, version, "summits", current.sites)


def everything(*, version: bytes | None) -> tuple[tuple[str, Entry], ...]:
    """(summit slug, current release) of the whole record. At most one query."""
    return remembered(memory.EVERY_SUMMIT, version, "everything", current.everything)


def read(stored: Stored) -> bytes:
    """The bytes of an artefact, from memory or storage. Raises ValueError when storage was damaged."""
    held = memory.BLOBS.get(stored.sha256)
    if isinstance(held, bytes):
        return held
    with open_blob(stored.sha256) as file:
        content = file.read()
    if hashlib.sha256(content).hexdigest() != stored.sha256:
        raise ValueError(f"stored bytes of {stored.path} do not match their hash")
    if len(content) <= KEEP_IN_MEMORY_BYTES:
        memory.BLOBS.put(stored.sha256, content, size=len(content), lasts=float("inf"))
    return content
