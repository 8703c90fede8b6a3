"""How WeasyPrint 70 orders inline boxes, in a few lines, with python-bidi inside each text box.

Text boxes are ordered one by one; the boxes of an element follow each other in its direction, nothing more.
"""

import unicodedata
from html.parser import HTMLParser

from bidi import get_display


def strip(text: str) -> str:
    """Without characters that are not drawn."""
    return "".join(c for c in text if unicodedata.category(c) != "Cf")


def display(text: str, direction: str) -> str:
    """The characters of one text box from left to right."""
    return strip(get_display(text, base_dir="L" if direction == "ltr" else "R"))


class _Tree(HTMLParser):
    def __init__(self, direction: str) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[tuple[str, list[str]]] = [(direction, [])]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.stack.append((dict(attrs).get("dir") or self.stack[-1][0], []))

    def handle_endtag(self, tag: str) -> None:
        direction, parts = self.stack.pop()
        self.stack[-1][1].append(join(direction, parts))

    def handle_data(self, data: str) -> None:
        self.stack[-1][1].append(display(data, self.stack[-1][0]))


def join(direction: str, parts: list[str]) -> str:
    """Boxes side by side."""
    return "".join(parts if direction == "ltr" else reversed(parts))


def visual(html: str, direction: str) -> str:
    """The characters of a line of inline HTML from left to right."""
    tree = _Tree(direction)
    tree.feed(html)
    tree.close()
    assert len(tree.stack) == 1, html
    return join(*tree.stack[0])
