"""Puts our codes into Pango's glyph strings, line by line; `clusters` decides what each cluster becomes."""

from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any

from .clusters import KERNING, Glyph, pieces
from .codes import CodeBook

Placed = tuple[int, int, int, int]


@dataclass
class _Run:
    """One run of one font. `scale` turns Pango units into font units; `placed` is what will be drawn, with clusters."""

    font: Any
    book: CodeBook
    scale: float
    rtl: bool
    placed: list[tuple[Placed, int]]
    dirty: bool = False


class Rewriter:
    """Rewrites the lines that are about to be drawn. `books` holds the code book of each font that can have one."""

    def __init__(self, native: Any, books: MutableMapping[Any, CodeBook]) -> None:
        self.ffi, self.pango, self.units = native.ffi, native.pango, native.FROM_UNITS
        self.books = books

    def line(self, stream: Any, line: Any, text: bytes) -> None:
        """Give every glyph of a PangoLayoutLine the code for its letters; `text` is the layout's, in UTF-8."""
        link, known, null = line.runs[0], {}, self.ffi.NULL
        while link != null:
            run, link = link.data, link.next
            analysis = run.item.analysis
            pango_font = analysis.font
            if pango_font not in known:
                known[pango_font] = self._font(stream, pango_font)
            if found := known[pango_font]:
                self._run(stream, run, text, _Run(*found, analysis.level % 2 == 1, []))

    def _font(self, stream: Any, pango_font: Any) -> tuple[Any, CodeBook, float] | None:
        font, size = stream.add_font(pango_font)
        return (font, self.books[font], font.upem * self.units / size) if font in self.books else None

    def _run(self, stream: Any, item: Any, text: bytes, run: _Run) -> None:
        infos, count, offset = item.glyphs.glyphs, item.glyphs.num_glyphs, item.item.offset
        clusters = self.ffi.unpack(item.glyphs.log_clusters, count)
        if count == 1:
            ends = {clusters[0]: item.item.length}
        else:
            starts = sorted(set(clusters))
            ends = dict(zip(starts, [*starts[1:], item.item.length], strict=True))
        first = 0
        while first < count:
            cluster, last = clusters[first], first + 1
            while last < count and clusters[last] == cluster:
                last += 1
            letters = text[offset + cluster : offset + ends[cluster]]
            placed = _placed(infos[first])
            if last == first + 1 and (code := self._plain(run, placed, letters)) is not None:
                if code != placed[0]:
                    run.dirty, placed = True, (code, *placed[1:])
                run.placed.append((placed, cluster))
            else:
                here = [placed, *(_placed(infos[i]) for i in range(first + 1, last))]
                run.placed += [(one, cluster) for one in self._rewritten(stream, item, run, here, letters)]
            first = last
        if run.dirty:
            self._write(item.glyphs, run.placed)

    def _rewritten(self, stream: Any, item: Any, run: _Run, here: list[Placed], letters: bytes) -> list[Placed]:
        if any(number >= self.pango.PANGO_GLYPH_EMPTY for number, *_where in here):
            return here
        for number, *_where in here:
            self._measure(stream, item.item.analysis.font, run, number)
        run.dirty = True
        return self._codes(run, here, letters)

    @staticmethod
    def _plain(run: _Run, placed: Placed, letters: bytes) -> int | None:
        """The code of a glyph met before with these letters, if it stands as it did then."""
        number, width, dx, dy = placed
        code = run.book.plain.get((number, letters))
        if code is None or not run.rtl:
            return code
        pulled = width * run.scale - run.font.widths[number] * run.font.upem / 1000 < KERNING
        return None if dx or dy or (pulled and letters != b" ") else code

    def _measure(self, stream: Any, pango_font: Any, run: _Run, number: int) -> None:
        if number not in run.font.widths:
            self.pango.pango_font_get_glyph_extents(pango_font, number, stream.ink_rect, stream.logical_rect)
            run.font.widths[number] = round(stream.logical_rect.width * run.scale * 1000 / run.font.upem)

    def _codes(self, run: _Run, here: list[Placed], text: bytes) -> list[Placed]:
        font, book, scale, out = run.font, run.book, run.scale, []
        glyphs = [
            Glyph(
                number=number,
                advance=round(width * scale),
                dx=round(dx * scale),
                dy=-round(dy * scale),
                natural=round(font.widths[number] * font.upem / 1000),
            )
            for number, width, dx, dy in here
        ]
        found = pieces(glyphs, text.decode(), rtl=run.rtl)
        for piece in found:
            drawn = piece.drawn
            code = book.code(drawn.number if isinstance(drawn, Glyph) else drawn, piece.letters)
            if code is None:
                return here
            font.to_unicode[code] = piece.letters
            font.widths[code] = (
                font.widths[drawn.number] if isinstance(drawn, Glyph) else round(drawn.advance * 1000 / font.upem)
            )
            if drawn in glyphs:
                out.append((code, *here[glyphs.index(drawn)][1:]))
            else:
                out.append((code, round(drawn.advance / scale), 0, 0))
        if len(here) == len(found) == 1 and found[0].drawn is glyphs[0]:
            book.plain[here[0][0], text] = out[0][0]
        return out

    def _write(self, glyphs: Any, placed: list[tuple[Placed, int]]) -> None:
        if len(placed) != glyphs.num_glyphs:
            self.pango.pango_glyph_string_set_size(glyphs, len(placed))
        for i, ((code, width, dx, dy), cluster) in enumerate(placed):
            info = glyphs.glyphs[i]
            info.glyph = code
            info.geometry.width, info.geometry.x_offset, info.geometry.y_offset = width, dx, dy
            glyphs.log_clusters[i] = cluster


def _placed(info: Any) -> Placed:
    where = info.geometry
    return info.glyph, where.width, where.x_offset, where.y_offset
