"""Links as ISO 14289-1 wants them (7.18.1, 7.18.5): one annotation for one link, printed with the page."""

from collections.abc import Iterator
from typing import Any

PRINTED = 4


def _descendants(box: Any) -> Iterator[Any]:
    for child in getattr(box, "children", ()):
        yield child
        yield from _descendants(child)


def prune(document: Any) -> None:
    """Drop the annotations that WeasyPrint adds for every box inside a link; the link's own box covers them."""
    for page in document.pages:
        covered = {(id(child), target) for _kind, target, _where, box in page.links for child in _descendants(box)}
        page.links = [link for link in page.links if (id(link[3]), link[1]) not in covered]


def finish(document: Any, pdf: Any) -> None:
    """Mark the annotations in the finished PDF objects as printed."""
    del document
    for item in pdf.objects:
        if isinstance(item, dict) and item.get("Subtype") == "/Link":
            item["F"] = PRINTED
