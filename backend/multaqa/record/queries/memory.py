"""What a process remembers of the record, and the version in Redis that says whether it still holds.

Each summit has a version that changes after every commit to its record. A remembered answer carries the version it was
read under, so a warm answer costs one GET and no SQL. Answers also expire, in case a change was never announced (a
crash between commit and announcement, a lagging replica).
"""

import logging
import time
import uuid
from collections import OrderedDict
from collections.abc import Hashable
from functools import lru_cache
from threading import Lock
from typing import Any, Final

from django.conf import settings
from django.core.cache import cache
from redis import ConnectionPool
from redis.exceptions import RedisError

log = logging.getLogger(__name__)

EVERY_SUMMIT: Final = "*"
EXPIRES_AFTER_SECONDS: Final = 300.0
_UNREACHABLE = (RedisError, OSError)


class Memory:
    """Least-recently-used values under a bound of items and of bytes. Safe between threads."""

    def __init__(self, *, items: int, total_bytes: int) -> None:
        self._items = items
        self._bytes = total_bytes
        self._held: OrderedDict[Hashable, tuple[float, int, Any]] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def get(self, key: Hashable) -> Any:
        """The value, or None when it is unknown or too old."""
        with self._lock:
            held = self._held.get(key)
            if held is None:
                return None
            if held[0] < time.monotonic():
                self._drop(key)
                return None
            self._held.move_to_end(key)
            return held[2]

    def put(self, key: Hashable, value: Any, *, size: int = 0, lasts: float = EXPIRES_AFTER_SECONDS) -> None:
        """Keeps `value`, counted as `size` bytes, for `lasts` seconds; drops the least used when full."""
        if size > self._bytes:
            return
        with self._lock:
            if key in self._held:
                self._drop(key)
            self._held[key] = (time.monotonic() + lasts, size, value)
            self._size += size
            while len(self._held) > self._items or self._size > self._bytes:
                self._drop(next(iter(self._held)))

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._held.clear()
            self._size = 0

    def _drop(self, key: Hashable) -> None:
        self._size -= self._held.pop(key)[1]


ANSWERS = Memory(items=8192, total_bytes=64 * 1024 * 1024)
BLOBS = Memory(items=2048, total_bytes=64 * 1024 * 1024)


def _name(slug: str) -> str:
    return f"record:{slug}"


@lru_cache(maxsize=1)
def _connections() -> ConnectionPool:
    return ConnectionPool.from_url(settings.CACHES["default"]["LOCATION"])


def version(slug: str) -> bytes | None:
    """The summit's record version; None when there is none yet or Redis does not answer (then nothing is remembered).

    Every reader asks this, so it speaks to Redis directly: the cache's client takes twice as long for the same answer.
    """
    connections = _connections()
    try:
        connection: Any = connections.get_connection()
    except _UNREACHABLE:
        log.warning("The queue does not answer; the record is read from the database.")
        return None
    try:
        connection.send_command("GET", cache.make_key(_name(slug)))
        found: bytes | None = connection.read_response()
    except _UNREACHABLE:
        connection.disconnect()
        log.warning("The queue went away; the record is read from the database.")
        return None
    finally:
        connections.release(connection)
    return found


def begin(slug: str) -> None:
    """Gives a summit whose record exists its first version (after Redis lost it, or before the first bump)."""
    try:
        cache.add(_name(slug), uuid.uuid4().hex, timeout=None)
    except _UNREACHABLE:
        log.warning("The queue does not answer; the record's version is not set.")


def bump(slug: str) -> None:
    """Makes everything remembered of the summit's record stale, in every process. Call after commit."""
    try:
        cache.set_many({_name(slug): uuid.uuid4().hex, _name(EVERY_SUMMIT): uuid.uuid4().hex}, timeout=None)
    except _UNREACHABLE:
        log.exception("The record's version could not be raised; readers see the change within five minutes.")


def forget_everything() -> None:
    """Empties this process's memory. For tests."""
    ANSWERS.clear()
    BLOBS.clear()
