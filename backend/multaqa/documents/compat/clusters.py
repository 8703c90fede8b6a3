"""How the glyphs of one cluster share its letters: one code, one letter, in the order in which readers expect them.

PDF readers take the codes from left to right and turn right-to-left stretches round, letter by letter. A code that
stands for two Arabic letters is therefore read the wrong way round by all of them (lam-alef comes out as alef-lam), and
a code for none makes them invent one. So in right-to-left text a ligature becomes as many codes as it has letters (the
first draws it, the others are blank), and glyphs that share one letter become one shape.
"""

import unicodedata
from dataclasses import dataclass

from .codes import Shape

# Readers take a step back of a fifth of an em for the start of another line; Amiri kerns by up to a third.
KERNING = -50


@dataclass(frozen=True)
class Glyph:
    """A glyph as Pango placed it, in font units (y upwards); `natural` is the advance it has in the font."""

    number: int
    advance: int
    dx: int
    dy: int
    natural: int

    def straight(self, letters: str) -> bool:
        """True if it can be drawn as it stands: not lifted or shifted, and not pulled far under its neighbour."""
        pulled = self.advance - self.natural < KERNING and not letters.isspace()
        return not (self.dx or self.dy or pulled)


@dataclass(frozen=True)
class Piece:
    """Letters and what is drawn for them: the glyph as it was placed, or a shape of our own."""

    letters: str
    drawn: Glyph | Shape


def readable(text: str) -> str:
    """Without format characters (joiners, direction marks); the hyphen of a broken word becomes a soft one."""
    if text == "\u2010":
        return "\u00ad"
    return text if text.isascii() else "".join(c for c in text if unicodedata.category(c) != "Cf" or c == "\u00ad")


def pieces(glyphs: list[Glyph], text: str, *, rtl: bool) -> list[Piece]:
    """What to draw, from left to right, for one cluster whose glyphs are given from left to right."""
    letters = readable(text)
    if not letters:
        return [Piece(text, glyph) for glyph in glyphs]
    if not rtl:
        return _left_to_right(glyphs, letters)
    if len(glyphs) == len(letters) == 1 and glyphs[0].straight(letters):
        return [Piece(letters, glyphs[0])]
    return _right_to_left(glyphs, letters)


def _left_to_right(glyphs: list[Glyph], letters: str) -> list[Piece]:
    if len(glyphs) == len(letters):
        return [Piece(letter, glyph) for letter, glyph in zip(letters, glyphs, strict=True)]
    if len(glyphs) == 1:
        return [Piece(letters, glyphs[0])]
    parts, pen = [], 0
    for glyph in glyphs:
        parts.append((glyph.number, pen + glyph.dx, glyph.dy))
        pen += glyph.advance
    return [Piece(letters, Shape(tuple(parts), pen))]


def _right_to_left(glyphs: list[Glyph], letters: str) -> list[Piece]:
    """Marks get the glyphs that do not move the pen, the other letters the rest; what does not match is shared evenly."""
    placed, width = [], 0
    for glyph in glyphs:
        placed.append((glyph, width + glyph.dx))
        width += glyph.advance
    placed.reverse()
    marks = [i for i, letter in enumerate(letters) if unicodedata.category(letter) == "Mn"]
    if len(marks) == len(letters):
        marks = []
    bases = [i for i in range(len(letters)) if i not in marks]
    above = [item for item in placed if item[0].advance == 0] if marks else []
    on_line = [item for item in placed if item not in above]
    if not on_line:
        on_line, above = above, []
    shares = _share(bases, on_line) | _share(marks, above)
    advances = _advances(bases, on_line, width)
    out, pen = [], 0
    for index in reversed(range(len(letters))):
        advance = advances.get(index, 0)
        out.append(Piece(letters[index], _shape(shares[index], pen, advance)))
        pen += advance
    return out


Placed = list[tuple[Glyph, int]]


def _share(indexes: list[int], placed: Placed) -> dict[int, Placed]:
    """One glyph each, or all glyphs to the last letter (it is drawn first, at the left)."""
    if len(indexes) == len(placed):
        return {index: [item] for index, item in zip(indexes, placed, strict=True)}
    return {index: placed if index == indexes[-1] else [] for index in indexes}


def _advances(indexes: list[int], placed: Placed, width: int) -> dict[int, int]:
    if len(indexes) == len(placed):
        return {index: glyph.advance for index, (glyph, _x) in zip(indexes, placed, strict=True)}
    count = len(indexes)
    return {index: width * (rank + 1) // count - width * rank // count for rank, index in enumerate(indexes)}


def _shape(placed: Placed, pen: int, advance: int) -> Glyph | Shape:
    if len(placed) == 1:
        glyph, x = placed[0]
        if (x, glyph.dy, advance) == (pen, 0, glyph.natural):
            return Glyph(glyph.number, advance, 0, 0, advance)
    return Shape(tuple((glyph.number, x - pen, glyph.dy) for glyph, x in reversed(placed)), advance)
