"""Embedding levels of a paragraph (UAX #9), as Pango will see them. Knows nothing of HTML."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from multaqa.documents import workshop

DECLARATION = """
    unsigned char *pango_log2vis_get_embedding_levels(const char *text, int length, int *base);
    void g_free(void *memory);
"""
LTR, RTL = 0, 1


@cache
def _pango() -> tuple[Any, Any, Any]:
    ffi, pango, gobject = workshop.native()
    ffi.cdef(DECLARATION)
    return ffi, pango, gobject


def embedding_levels(text: str, base: int) -> list[int]:
    """Level of each character of one paragraph; even runs read left to right. `base` is LTR or RTL."""
    if not text:
        return []
    ffi, pango, gobject = _pango()
    data = text.encode()
    levels = pango.pango_log2vis_get_embedding_levels(ffi.from_buffer(data), len(data), ffi.new("int *", base))
    try:
        return list(ffi.unpack(levels, len(text)))
    finally:
        gobject.g_free(levels)


def foreign_runs(text: str, base: int) -> Iterator[tuple[int, int]]:
    """Longest stretches [start, end) that read against `base`: other words, and numbers among right-to-left words."""
    start = None
    for position, level in enumerate([*embedding_levels(text, base), base]):
        if level > base and start is None:
            start = position
        elif level <= base and start is not None:
            yield start, position
            start = None


def has_strong(text: str, *classes: str) -> bool:
    """True if a character has one of these bidirectional classes ("L", "R", "AL")."""
    return any(unicodedata.bidirectional(character) in classes for character in text)


def first_strong(text: str, otherwise: int) -> int:
    """Direction of the first letter (rules P2 and P3), as `dir=auto` does."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "L":
                return LTR
            case "R" | "AL":
                return RTL
    return otherwise
