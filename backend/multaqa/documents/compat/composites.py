"""Adds composite glyphs to a TrueType font: several glyphs drawn as one, or one glyph with another advance."""

import io

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

from .codes import Shape

ARGS_ARE_XY, ROUND_XY = 0x0002, 0x0004


def append(data: bytes, shapes: dict[int, Shape]) -> tuple[bytes, dict[int, int]]:
    """The font with one more glyph per shape, and the glyph number of each shape's key."""
    font = TTFont(io.BytesIO(data), lazy=True, recalcBBoxes=True, recalcTimestamp=False)
    order = list(font.getGlyphOrder())
    numbers = {code: len(order) + i for i, code in enumerate(shapes)}
    glyphs, metrics = font["glyf"], font["hmtx"]
    font.setGlyphOrder(order + [f"shape{number}" for number in numbers.values()])
    glyphs.setGlyphOrder(font.getGlyphOrder())
    for code, shape in shapes.items():
        name = f"shape{numbers[code]}"
        glyph = glyphs[name] = _composite(order, shape)
        glyph.recalcBounds(glyphs)
        # Rasterizers move a glyph so that it starts at its left side bearing.
        metrics[name] = (shape.advance, glyph.xMin)
    out = io.BytesIO()
    font.save(out, reorderTables=None)
    return out.getvalue(), numbers


def _composite(order: list[str], shape: Shape) -> Glyph:
    glyph = Glyph()
    glyph.numberOfContours = 0
    if shape.parts:
        glyph.numberOfContours = -1
        glyph.components = []
    for number, dx, dy in shape.parts:
        component = GlyphComponent()
        component.glyphName, component.x, component.y = order[number], dx, dy
        component.flags = ARGS_ARE_XY | ROUND_XY
        glyph.components.append(component)
    return glyph
