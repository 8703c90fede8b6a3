"""Looks over a laid-out document before it is released: words lost or doubled, wrong page numbers, footnotes astray.

Works on the boxes of the layout, so it needs no PDF reader and takes a few milliseconds a page.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .engine import Typeset

UNPRINTED = frozenset({"head", "script", "style", "template", "{http://www.w3.org/2000/svg}svg"})
HYPHENS = str.maketrans("", "", "\u2010\u00ad")


@dataclass(frozen=True)
class Finding:
    """`kind`: "lost", "doubled", "contents", "footnote" or "letter"; `page` counts from 1, 0 for the whole document."""

    kind: str
    page: int
    detail: str


def inspect(typeset: Typeset) -> list[Finding]:
    """Everything wrong with the layout; an empty list is good. Letters no font has are known after `pdf()` only."""
    pages = [page._page_box for page in typeset.document.pages]
    return [
        *_words(typeset.document, pages),
        *_contents(typeset.document, pages),
        *_footnotes(pages),
        *_letters(typeset.document),
    ]


def _walk(box: Any) -> Iterator[Any]:
    box = getattr(box, "_box", box)
    yield box
    for child in getattr(box, "children", ()):
        yield from _walk(child)


def _tag(box: Any) -> str:
    return str(box.element_tag or "")


def _readable(text: str) -> str:
    return "".join(c for c in text.translate(HYPHENS) if unicodedata.category(c) != "Cf").casefold()


def _source(element: Any) -> Iterator[str]:
    if element.tag not in UNPRINTED:
        yield element.text or ""
        for child in element:
            yield from _source(child)
            yield " " + (child.tail or "")


def _printed(pages: list[Any]) -> Iterator[str]:
    """Text of the flow; heads of a table that are repeated on each page count once."""
    heads: dict[int, int] = {}
    for number, page in enumerate(pages):
        skipped: set[int] = set()
        for box in _walk(page):
            if id(box) in skipped:
                continue
            repeated = _tag(box) == "thead" and heads.setdefault(id(box.element), number) != number
            if hasattr(box, "at_keyword") or repeated:
                skipped |= {id(child) for child in _walk(box)}
            elif hasattr(box, "text") and "::" not in _tag(box):
                yield box.text


def _words(document: Any, pages: list[Any]) -> Iterator[Finding]:
    source = _readable("".join(_source(document._html.etree_element)))
    printed = _readable(" ".join(_printed(pages)))
    wanted, found = Counter("".join(source.split())), Counter("".join(printed.split()))
    if wanted == found:
        return
    words, seen = Counter(source.split()), Counter(printed.split())
    for kind, missing, sample in (("lost", wanted - found, words - seen), ("doubled", found - wanted, seen - words)):
        if missing:
            yield Finding(kind, 0, f"{missing.total()} characters, among: {' '.join(list(sample)[:8])}")


def _contents(document: Any, pages: list[Any]) -> Iterator[Finding]:
    """A number printed by `target-counter` must be the page on which its target stands."""
    where = {name: number for number, page in reversed([*enumerate(document.pages, 1)]) for name in page.anchors}
    for number, page in enumerate(pages, 1):
        for box in _walk(page):
            if _tag(box) != "a::after" or not hasattr(box, "text") or not (digits := re.search(r"\d+\s*$", box.text)):
                continue
            target = box.element.get("href", "").removeprefix("#")
            if where.get(target) != int(digits.group()):
                yield Finding("contents", number, f"#{target} stands on page {where.get(target)}, not {digits.group()}")


def _footnotes(pages: list[Any]) -> Iterator[Finding]:
    calls: dict[int, int] = {}
    notes: dict[int, int] = {}
    for number, page in enumerate(pages, 1):
        for box in _walk(page):
            if _tag(box).endswith("::footnote-call"):
                calls.setdefault(id(box.element), number)
            elif _tag(box).endswith("::footnote-marker"):
                notes.setdefault(id(box.element), number)
    for key, number in calls.items():
        if notes.get(key) != number:
            yield Finding("footnote", number, f"its note stands on page {notes.get(key, 'none')}")


def _letters(document: Any) -> Iterator[Finding]:
    missing = {code for font in document.fonts.values() for code in font.missing}
    if missing:
        yield Finding(
            "letter", 0, "no font has " + ", ".join(f"{chr(code)} (U+{code:04X})" for code in sorted(missing))
        )
