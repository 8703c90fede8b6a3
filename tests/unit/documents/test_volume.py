"""The sample volume as a reader, a screen reader and an auditor would meet it. Figures: PDF.md's bars or better."""

import io
from itertools import pairwise
from pathlib import Path
from typing import Any

import outloud
import pikepdf
import pytest

from multaqa.documents.audit import inspect
from multaqa.documents.engine import Typeset, render
from tests.unit.documents.readers import by_pdfium, by_pdfjs, found
from tests.unit.documents.sample import volume

PDFIUM, PDFJS = 0.99, 0.93
ROW_MARGIN = 0.5


def test_an_independent_checker_finds_no_error(printed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "volume.pdf"
    path.write_bytes(printed)
    result = outloud.check(str(path))
    assert [finding for finding in result.findings if finding.severity == "error"] == []


def test_arabic_words_are_found_by_pdfium(laid_out: Typeset, printed: bytes) -> None:
    assert found(by_pdfium(printed), laid_out.html) >= PDFIUM


def test_arabic_words_are_found_by_pdfjs(laid_out: Typeset, printed: bytes, tmp_path: Path) -> None:
    assert found(by_pdfjs(printed, tmp_path), laid_out.html) >= PDFJS


def test_whole_sentences_are_in_order(printed: bytes) -> None:
    text = " ".join(by_pdfium(printed).split())
    assert "ولا ينقطع النور" in text
    assert "شركاءنا بألا يستعملوها" in text


def test_nothing_is_lost_and_every_number_is_right(laid_out: Typeset) -> None:
    assert inspect(laid_out) == []


def test_rows_stand_side_by_side(laid_out: Typeset) -> None:
    rows = [row for row in _boxes(laid_out, "row") if all(cell.children for cell in row.children)]
    assert rows
    for row in rows:
        left, right = [cell.children[0].position_y for cell in row.children]
        assert abs(left - right) < ROW_MARGIN


def test_no_line_leaves_its_column(laid_out: Typeset) -> None:
    """The fourth patch, and word spacing on Arabic: without either, lines stick out by a space or a kerning."""
    for row in _boxes(laid_out, "row"):
        for cell in row.children:
            start, end = cell.content_box_x(), cell.content_box_x() + cell.width
            for line in _lines(cell):
                assert start - ROW_MARGIN <= line.position_x
                assert line.position_x + line.width <= end + ROW_MARGIN


def test_reading_order_is_row_by_row(laid_out: Typeset, printed: bytes) -> None:
    text = " ".join(by_pdfium(printed).split())
    ends = ["ما حملتموه معكم", "you have carried with you", "حين تُغلق", "the doors are closed"]
    if 'lang="en" dir="ltr"' in laid_out.html[:60]:
        ends = [ends[1], ends[0], ends[3], ends[2]]
    places = [text.index(" ".join(end.split())) for end in ends]
    assert all(before < after for before, after in pairwise(places))


def test_metadata(laid_out: Typeset, printed: bytes) -> None:
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        language = "ar" if 'lang="ar"' in laid_out.html[:40] else "en"
        assert str(pdf.Root.Lang) == language
        assert str(pdf.docinfo["/Author"]) == "Multaqa"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert pdf.Root.StructTreeRoot is not None


def test_only_our_fonts_are_embedded(printed: bytes) -> None:
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        names = {str(item.FontName) for item in pdf.objects if _is(item, "/FontDescriptor")}
        assert names
        assert all("+Multaqa-" in name for name in names)


def test_folios_stand_at_the_outer_edge(laid_out: Typeset) -> None:
    outer = []
    for page in laid_out.document.pages[1:]:
        folio = next(
            b for b in page._page_box.children if getattr(b, "at_keyword", "").startswith("@bottom") and _is_folio(b)
        )
        outer.append(folio.at_keyword)
    first = "@bottom-right" if 'lang="ar"' in laid_out.html[:40] else "@bottom-left"
    second = "@bottom-left" if first == "@bottom-right" else "@bottom-right"
    assert outer == [first, second, first, second, first][: len(outer)]


def _is(item: Any, kind: str) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == kind


def _is_folio(box: Any) -> bool:
    return any(text.text.isdigit() for line in _lines(box) for text in line.children if hasattr(text, "text"))


def _walk(box: Any) -> Any:
    yield box
    for child in getattr(box, "children", ()):
        yield from _walk(child)


def _boxes(laid_out: Typeset, name: str) -> Any:
    for page in laid_out.document.pages:
        for box in _walk(page._page_box):
            if type(box).__name__ == "TableRowBox" and name in (box.element.get("class") or "").split():
                yield box


def _lines(box: Any) -> Any:
    return [inner for inner in _walk(box) if type(inner).__name__ == "LineBox"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_same_input_gives_the_same_bytes(language: str, sample_templates: None) -> None:
    once, again = (render("sample/volume.html", volume(language, 1), language=language) for _ in range(2))
    assert once == again
