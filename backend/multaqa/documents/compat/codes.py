"""A character code for every distinct (shape, letters) of one font file. Knows neither Pango nor the PDF format."""

from dataclasses import dataclass, field

# WeasyPrint numbers missing glyphs from the end of the font; our codes start well behind them.
ROOM_FOR_MISSING = 2048
LAST_CODE = 0xFFFF


@dataclass(frozen=True)
class Shape:
    """What one code draws: glyphs of the font with their offsets, and how far the pen moves; all in font units."""

    parts: tuple[tuple[int, int, int], ...]
    advance: int


@dataclass
class CodeBook:
    """Codes given out for one font file, and what they draw; `plain` is the short way for one glyph with its letters."""

    glyph_count: int
    letters: dict[int, str] = field(default_factory=dict)
    glyphs: dict[int, int] = field(default_factory=dict)
    shapes: dict[int, Shape] = field(default_factory=dict)
    appended: dict[int, int] = field(default_factory=dict)
    plain: dict[tuple[int, bytes], int] = field(default_factory=dict)
    _known: dict[tuple[int | Shape, str], int] = field(default_factory=dict)

    def code(self, drawn: int | Shape, letters: str) -> int | None:
        """The code that draws a glyph (or a shape made of glyphs) and reads as `letters`; None when codes run out.

        The first letters met for a glyph get the glyph's own number as their code, so plain text needs no mapping.
        """
        key = (drawn, letters)
        if key not in self._known:
            if isinstance(drawn, int) and drawn not in self.letters:
                number = drawn
            else:
                number = self.glyph_count + ROOM_FOR_MISSING + len(self.glyphs) + len(self.shapes)
                if number > LAST_CODE:
                    return None
                if isinstance(drawn, int):
                    self.glyphs[number] = drawn
                else:
                    self.shapes[number] = drawn
            self._known[key] = number
            self.letters[number] = letters
        return self._known[key]

    def glyph(self, code: int) -> int:
        """The glyph number in the embedded font; `appended` says where the shapes went."""
        return self.appended.get(code, self.glyphs.get(code, code))

    def sources(self, codes: dict[int, str]) -> dict[int, str]:
        """The glyphs that must stay in the font for these codes."""
        kept: dict[int, str] = {}
        for code, letters in codes.items():
            drawn = self.shapes[code].parts if code in self.shapes else ((self.glyphs.get(code, code), 0, 0),)
            kept |= {glyph: letters for glyph, _dx, _dy in drawn}
        return kept
