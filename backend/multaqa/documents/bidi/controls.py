"""The invisible direction characters that people paste into texts, turned into structure or removed (UAX #9, 2.1-2.5)."""

from collections.abc import Iterator

from .levels import LTR, RTL, first_strong

LRE, RLE, PDF, LRO, RLO = "\u202a\u202b\u202c\u202d\u202e"
LRI, RLI, FSI, PDI = "\u2066\u2067\u2068\u2069"
OPENERS = {LRE: LTR, RLE: RTL, LRI: LTR, RLI: RTL, FSI: None}
CLOSER = {LRE: PDF, RLE: PDF, LRI: PDI, RLI: PDI, FSI: PDI}
ALL = frozenset((LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI))


def clean(text: str) -> str:
    """The text without embeddings, overrides and isolates; the marks LRM, RLM and ALM stay."""
    return "".join(character for character in text if character not in ALL)


def _end(text: str, start: int) -> int | None:
    """Where the embedding or isolate opened at `start` is closed."""
    closer, depth = CLOSER[text[start]], 0
    for position in range(start, len(text)):
        character = text[position]
        if character in CLOSER and CLOSER[character] == closer:
            depth += 1
        elif character == closer:
            depth -= 1
            if depth == 0:
                return position
    return None


def split(text: str) -> Iterator[tuple[str, int | None]]:
    """Stretches of `text`, each with the direction of the embedding or isolate it stood in (None: of the paragraph).

    An embedding counts as an isolate (what Unicode has recommended since 6.3); overrides and unmatched characters go.
    """
    rest = 0
    position = 0
    while position < len(text):
        character = text[position]
        end = _end(text, position) if character in OPENERS else None
        if end is None:
            position += 1
            continue
        yield clean(text[rest:position]), None
        inside = text[position + 1 : end]
        direction = OPENERS[character]
        yield inside, first_strong(clean(inside), LTR) if direction is None else direction
        rest = position = end + 1
    yield clean(text[rest:]), None
