"""Exact ToUnicode for WeasyPrint 70: rewrites each line's glyphs into our codes just before it is drawn.

Upstream maps a glyph to the letters of the first cluster that used it, so shared dots and marks
give wrong letters. Here every (drawing, letters) pair has its own code; codes lead back to glyphs through a CIDToGIDMap,
and drawings that are no single glyph of the font are appended to the embedded font as composite glyphs.
"""

import weakref
from collections.abc import Callable
from typing import Any

from .codes import CodeBook
from .composites import append
from .rewriter import Rewriter
from .upstream import module

DECLARATION = "void pango_glyph_string_set_size(PangoGlyphString *string, int new_length);"
_books: weakref.WeakKeyDictionary[Any, CodeBook] = weakref.WeakKeyDictionary()


def patch() -> None:
    """Replace four functions of the loaded WeasyPrint by ones that call them."""
    text, fonts, stream, native = (
        module(f"weasyprint.{name}") for name in ("draw.text", "pdf.fonts", "pdf.stream", "text.ffi")
    )
    native.ffi.cdef(DECLARATION)
    text.draw_first_line = _drawing(text.draw_first_line, Rewriter(native, _books))
    stream.Stream.add_font = _adding(stream.Stream.add_font)
    fonts.Font.clean = _cleaning(fonts.Font.clean)
    fonts._build_vector_font_dictionary = _describing(fonts._build_vector_font_dictionary)


def _adding(original: Callable[..., Any]) -> Callable[..., Any]:
    """One code book per font file; two Font objects for one file share it, with their widths and letters."""

    def add_font(self: Any, pango_font: Any) -> Any:
        font, size = original(self, pango_font)
        if font not in _books and "glyf" in font.tables and not (font.bitmap or font.png or font.svg or font.colr):
            twin = next((other for other in self._fonts.values() if other.hash == font.hash and other in _books), None)
            _books[font] = _books[twin] if twin else CodeBook(font.glyph_count)
            if twin:
                font.to_unicode, font.widths, font.missing = twin.to_unicode, twin.widths, twin.missing
        return font, size

    return add_font


def _drawing(original: Callable[..., Any], rewriter: Rewriter) -> Callable[..., Any]:
    def draw_first_line(stream: Any, textbox: Any, *rest: Any) -> Any:
        layout = textbox.pango_layout
        first_line = layout.get_first_line

        def rewritten() -> Any:
            line, index = first_line()
            rewriter.line(stream, line, layout.text.encode())
            return line, index

        layout.get_first_line = rewritten
        try:
            return original(stream, textbox, *rest)
        finally:
            del layout.get_first_line

    return draw_first_line


def _cleaning(original: Callable[..., Any]) -> Callable[..., Any]:
    """Subset by the glyphs behind the codes, then append our shapes to what is left."""

    def clean(self: Any, to_unicode: dict[int, str], hinting: bool) -> None:
        book = _books.get(self)
        original(self, book.sources(to_unicode) if book else to_unicode, hinting)
        if book and book.shapes:
            self.file_content, book.appended = append(self.file_content, book.shapes)

    return clean


def _describing(original: Callable[..., Any]) -> Callable[..., Any]:
    """Add the map from codes to glyphs to the font's dictionary."""

    def build(dictionary: Any, pdf: Any, font: Any, widths: Any, compress: bool, *rest: Any) -> None:
        before = len(pdf.objects)
        original(dictionary, pdf, font, widths, compress, *rest)
        book = _books.get(font)
        if not book or not (book.glyphs or book.shapes):
            return
        pydyf = module("pydyf")
        table = b"".join(book.glyph(code).to_bytes(2, "big") for code in range(max(book.letters) + 1))
        stream = pydyf.Stream([table], compress=True)
        pdf.add_object(stream)
        for item in pdf.objects[before:]:
            if isinstance(item, pydyf.Dictionary) and "CIDToGIDMap" in item:
                item["CIDToGIDMap"] = stream.reference

    return build
