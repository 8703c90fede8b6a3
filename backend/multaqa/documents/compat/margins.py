"""Right-to-left lines that end in a space: WeasyPrint 70 pushes them over the left margin when they are justified.

The space is taken out of the box's text and width but stays in the layout that is drawn, so the box is left one space
further to the left; justification then makes a layout without the space. Here the space leaves both.
"""

from collections.abc import Callable
from typing import Any

from .upstream import module


def patch() -> None:
    """Replace one function of the loaded WeasyPrint by one that calls it."""
    inline, boxes = (module(f"weasyprint.{name}") for name in ("layout.inline", "formatting_structure.boxes"))
    inline.remove_last_whitespace = _keeping_right_edge(inline.remove_last_whitespace, boxes)


def _keeping_right_edge(original: Callable[..., Any], boxes: Any) -> Callable[..., Any]:
    def remove_last_whitespace(context: Any, line: Any) -> None:
        before = line.width
        original(context, line)
        space = before - line.width
        if not space:
            return
        chain = [line]
        while isinstance(chain[-1], boxes.LineBox | boxes.InlineBox):
            chain.append(chain[-1].children[-1])
        if chain[-1].pango_layout.first_line_direction % 2:
            chain[-1].pango_layout.text = chain[-1].text
            for box in chain[1:]:
                box.position_x += space

    return remove_last_whitespace
