"""Inline HTML read into letters, tags and wholes (a whole reads as one neutral character of its paragraph)."""

from dataclasses import dataclass
from html.parser import HTMLParser

VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr"})
_BLOCKS = """address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr
li main nav ol p pre section table tbody td tfoot th thead tr ul"""
EDGES = frozenset(_BLOCKS.split())


@dataclass(frozen=True)
class Letters:
    """Plain text, not escaped."""

    text: str


@dataclass(frozen=True)
class Whole:
    """Finished HTML with a direction of its own."""

    html: str


@dataclass(frozen=True)
class Edge:
    """A tag at which a paragraph ends."""

    html: str


@dataclass(frozen=True)
class Open:
    """Start of an inline element."""

    name: str
    html: str
    attributes: dict[str, str]


@dataclass(frozen=True)
class Close:
    """End of an inline element."""

    name: str


Token = Letters | Whole | Edge | Open | Close


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tokens: list[Token] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        html = self.get_starttag_text() or ""
        if tag in EDGES:
            self.tokens.append(Edge(html))
        elif tag in VOID:
            self.tokens.append(Whole(html))
        else:
            self.tokens.append(Open(tag, html, {name: value or "" for name, value in attrs}))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID | EDGES:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.tokens.append(Edge(f"</{tag}>") if tag in EDGES else Close(tag))

    def handle_data(self, data: str) -> None:
        self.tokens.append(Letters(data))


def read(html: str) -> list[Token]:
    """Tokens of an HTML fragment, in order; comments are dropped."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.tokens
