"""The filters `bidi` and `ltr`: plain text or inline HTML in, HTML safe for the PDF engine out."""

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from . import controls, islands
from .levels import LTR, RTL, first_strong, has_strong
from .paragraph import Element, Inline, write
from .tokens import Close, Edge, Letters, Open, Token, Whole, read

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
NAMES = {LTR: "ltr", RTL: "rtl"}
SPANS = {LTR: '<span dir="ltr" lang="en">', RTL: '<span dir="rtl" lang="ar">'}


def base_of(language: str) -> int:
    """LTR or RTL."""
    return RTL if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else LTR


def ltr(value: object) -> SafeString:
    """A telephone number, address or code in a span of its own."""
    return mark_safe(f'<span dir="ltr">{escape(str(value))}</span>')  # noqa: S308 (escaped)


def wrap(text: object, language: str) -> SafeString:
    """Plain text of one language with each foreign run in one span; line ends become `<br>`."""
    tokens: list[Token] = []
    for line in str(text).splitlines():
        tokens += [Edge("<br>"), Letters(line)] if tokens else [Letters(line)]
    return mark_safe(_write(tokens, language, base_of(language)))  # noqa: S308 (escaped by paragraph.write)


def wrap_html(fragment: str, language: str) -> SafeString:
    """The same for HTML; elements with a `dir`, `<bdi>` and footnotes are paragraphs of their own inside it."""
    return mark_safe(_write(read(fragment), language, base_of(language)))  # noqa: S308 (it was HTML before)


def _write(tokens: list[Token], language: str, base: int) -> str:
    out: list[str] = []
    paragraph: list[Inline] = []
    elements: list[Element] = []
    turns = base == RTL or any(has_strong(token.text, "R", "AL") for token in tokens if isinstance(token, Letters))
    position = 0
    while position < len(tokens):
        token = tokens[position]
        position += 1
        match token:
            case Edge(html):
                out += [write(paragraph, elements, base, SPANS), html]
                paragraph = []
            case Letters(text):
                paragraph += _letters(text, language) if turns else [Letters(controls.clean(text))]
            case Open() if _apart(token):
                end = _matching(tokens, position)
                paragraph.append(_whole(token, tokens[position:end], language, base))
                position = end + 1
            case _:
                paragraph.append(token)
    return "".join([*out, write(paragraph, elements, base, SPANS)])


def _letters(text: str, language: str) -> list[Inline]:
    items: list[Inline] = []
    for stretch, direction in controls.split(text):
        if direction is not None:
            inner = _write([Letters(stretch)], language, direction)
            items.append(Whole(f'<span dir="{NAMES[direction]}">{inner}</span>'))
            continue
        for piece, island in islands.cut(stretch):
            items.append(Whole(ltr(piece)) if island else Letters(piece))
    return items


def _apart(token: Open) -> bool:
    return token.name == "bdi" or "dir" in token.attributes or "footnote" in token.attributes.get("class", "").split()


def _matching(tokens: list[Token], start: int) -> int:
    depth = 1
    for position in range(start, len(tokens)):
        depth += {Open: 1, Close: -1}.get(type(tokens[position]), 0)
        if depth == 0:
            return position
    return len(tokens)


def _whole(token: Open, inside: list[Token], language: str, base: int) -> Whole:
    text = "".join(item.text for item in inside if isinstance(item, Letters))
    language = token.attributes.get("lang", language)
    wish = token.attributes.get("dir", "auto" if token.name == "bdi" else "")
    own = {"ltr": LTR, "rtl": RTL, "auto": first_strong(text, base)}.get(wish, base_of(language))
    inner = _write(inside, language, own)
    if token.name == "bdi" or wish == "auto":
        kept = "".join(f' {k}="{escape(v)}"' for k, v in token.attributes.items() if k != "dir")
        name = "span" if token.name == "bdi" else token.name
        return Whole(f'<{name} dir="{NAMES[own]}"{kept}>{inner}</{name}>')
    return Whole(f"{token.html}{inner}</{token.name}>")
