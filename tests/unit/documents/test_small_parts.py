"""Monograms, codes of the text layer, clusters: the parts without a page around them."""

import pytest

from multaqa.documents.compat.clusters import Glyph, pieces, readable
from multaqa.documents.compat.codes import CodeBook, Shape
from multaqa.documents.latin import prefer_latin
from multaqa.documents.monogram import monogram


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Layla Al-Amiri", "LA"), ("محمد الحمادي", "م ح"), ("د. سلمى القاضي", "س ق"), ("Ève", "È"), ("", ""), ("123", ""),
        ("آل نهيان", "آ ن"), ("ال", "ا"), ("إبراهيم بن عبد الله", "إ ا"), ("J.", "J"),
    ],
)  # fmt: skip
def test_monogram(name: str, letters: str) -> None:
    assert monogram(name) == letters


def test_letters_get_codes_of_their_own() -> None:
    book = CodeBook(100)
    assert book.code(7, "ب") == 7
    assert book.code(7, "ب") == 7
    other = book.code(7, "ت")
    assert other is not None
    assert other > 100
    assert book.glyph(other) == 7
    shape = book.code(Shape(((8, 0, 0), (9, 50, 0)), 400), "ل")
    assert shape is not None
    assert set(book.sources({7: "", other: "", shape: ""})) == {7, 8, 9}


def test_codes_can_run_out() -> None:
    assert CodeBook(0xFFFF).code(Shape((), 1), "ا") is None


def glyph(number: int, advance: int = 500, dx: int = 0, dy: int = 0, natural: int | None = None) -> Glyph:
    return Glyph(number, advance, dx, dy, advance if natural is None else natural)


def described(glyphs: list[Glyph], text: str, *, rtl: bool) -> list[tuple[str, object, int]]:
    out = []
    for piece in pieces(glyphs, text, rtl=rtl):
        drawn = piece.drawn
        out.append((piece.letters, drawn.number if isinstance(drawn, Glyph) else drawn.parts, drawn.advance))
    return out


def test_a_ligature_becomes_one_code_for_each_letter() -> None:
    assert described([glyph(5, 601)], "لا", rtl=True) == [("ا", ((5, 0, 0),), 301), ("ل", (), 300)]


def test_a_latin_ligature_stays_whole() -> None:
    assert described([glyph(5, 600)], "ffi", rtl=False) == [("ffi", 5, 600)]


def test_glyphs_that_share_a_letter_become_one_shape() -> None:
    assert described([glyph(5, 300), glyph(6, 200)], "ل", rtl=True) == [("ل", ((5, 0, 0), (6, 300, 0)), 500)]


def test_marks_go_with_marks() -> None:
    shown = described([glyph(9, 0, dx=120, dy=40), glyph(5, 600)], "لّا", rtl=True)
    assert shown == [("ا", ((5, 0, 0),), 300), ("\u0651", ((9, -180, 40),), 0), ("ل", (), 300)]
    assert described([glyph(9, 0, dx=120), glyph(5)], "بَ", rtl=True) == [("\u064e", ((9, 120, 0),), 0), ("ب", 5, 500)]


def test_far_kerning_moves_into_the_glyph() -> None:
    assert described([glyph(5, 300, natural=500)], "ر", rtl=True) == [("ر", ((5, 0, 0),), 300)]
    assert described([glyph(5, 480, natural=500)], "ر", rtl=True) == [("ر", 5, 480)]
    assert described([glyph(5, 100, natural=300)], " ", rtl=True) == [(" ", 5, 100)]


def test_invisible_characters_are_not_in_the_text() -> None:
    assert readable("ل\u200d") == "ل"
    assert readable("\u2010") == "\u00ad"
    assert readable("ab") == "ab"


def test_a_font_without_substitutions_is_left_alone() -> None:
    assert prefer_latin(b"\0\1\0\0\0\0" + bytes(20)) == b"\0\1\0\0\0\0" + bytes(20)
