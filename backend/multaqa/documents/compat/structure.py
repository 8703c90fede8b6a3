"""Structure tags for WeasyPrint 70: the language of each passage, and what a screen reader must pass over.

Upstream knows one language per document (ISO 14289-1, 7.2 asks for every change), and tags running heads, page numbers
and each dot of a leader as text of the page (7.8: they are pagination artifacts), and forgets the scope of headers (7.5).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .upstream import module

HEADER, FOOTER = "/Header", "/Footer"
SCOPES = {"col": "/Column", "colgroup": "/Column", "row": "/Row", "rowgroup": "/Row"}


def patch() -> None:
    """Replace three functions of the loaded WeasyPrint by ones that call them."""
    draw, tags, boxes, pydyf = (
        module(name)
        for name in ("weasyprint.draw", "weasyprint.pdf.tags", "weasyprint.formatting_structure.boxes", "pydyf")
    )
    draw.draw_stacking_context = _quiet_margins(draw.draw_stacking_context, boxes, pydyf)
    draw.draw_inline_level = _quiet_leaders(draw.draw_inline_level)
    tags._build_box_tree = _building(tags._build_box_tree, boxes, pydyf)


@contextmanager
def _artifact(stream: Any, properties: Any = None) -> Iterator[None]:
    """Everything drawn inside is decoration: one marked sequence, and no tags within it."""
    tags, stream._tags = stream._tags, None
    stream.begin_marked_content("Artifact", properties)
    try:
        yield
    finally:
        stream.end_marked_content()
        stream._tags = tags


def _quiet_margins(original: Callable[..., Any], boxes: Any, pydyf: Any) -> Callable[..., Any]:
    def draw_stacking_context(stream: Any, context: Any) -> Any:
        box = context.box
        if stream._tags is None or not isinstance(box, boxes.MarginBox):
            return original(stream, context)
        place = HEADER if box.at_keyword.startswith("@top") else FOOTER
        with _artifact(stream, pydyf.Dictionary({"Type": "/Pagination", "Subtype": place})):
            return original(stream, context)

    return draw_stacking_context


def _quiet_leaders(original: Callable[..., Any]) -> Callable[..., Any]:
    def draw_inline_level(stream: Any, page: Any, box: Any, *rest: Any) -> Any:
        if stream._tags is None or not getattr(box, "is_leader", False):
            return original(stream, page, box, *rest)
        with _artifact(stream):
            return original(stream, page, box, *rest)

    return draw_inline_level


def _building(original: Callable[..., Any], boxes: Any, pydyf: Any) -> Callable[..., Any]:
    def build_box_tree(box: Any, *rest: Any) -> Iterator[Any]:
        real = getattr(box, "_box", box)
        if isinstance(real, boxes.MarginBox) or getattr(real, "is_leader", False):
            return
        attributes = {} if real.element is None else real.element.attrib
        language, scope = attributes.get("lang"), SCOPES.get(attributes.get("scope", ""))
        for element in original(box, *rest):
            if language and "Lang" not in element:
                element["Lang"] = pydyf.String(language)
            if scope and element["S"] == "/TH":
                element["A"]["Scope"] = scope
            yield element

    return build_box_tree
