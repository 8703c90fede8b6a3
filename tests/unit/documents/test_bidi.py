"""The direction filter against the Unicode Bidirectional Algorithm (python-bidi), and the rules it applies by hand."""

import html as entities
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from multaqa.documents.bidi import islands, ltr, wrap, wrap_html
from tests.unit.documents.model import display, strip, visual

LETTERS = st.sampled_from("ابتدسعمةءabcXYZ")
NUMBERS = st.sampled_from("0123456789٠١٢٣%+-/:.,$")
NEUTRALS = st.sampled_from(" ()[]«»؛،!?*_'\"&<>\u200e\u200f\u061c")
WORDS = st.sampled_from(["وزارة", "التعليم", "UNESCO", "2022", "15-18", "78,5%", "(3)", "G20", "–", "٪"])
TEXT = st.lists(LETTERS | NUMBERS | NEUTRALS | WORDS | st.just(" "), max_size=24).map("".join)
LANGUAGES = st.sampled_from(["ar", "en"])
MANY = settings(max_examples=300, deadline=None)


def direction(language: str) -> str:
    return "rtl" if language == "ar" else "ltr"


def expected(text: str, language: str) -> str:
    """The order by UAX #9, with each address or code as one neutral character (what an isolate is to its paragraph)."""
    pieces = islands.cut(text)
    symbols = {chr(0x2600 + i): piece for i, (piece, island) in enumerate(pieces) if island}
    neutral = "".join(chr(0x2600 + i) if island else piece for i, (piece, island) in enumerate(pieces))
    return "".join(symbols.get(c, c) for c in display(neutral, direction(language)))


@given(TEXT, LANGUAGES)
@example("عام 2022 (Dubai) 5%", "ar")
@example("see عام 2022, 5% more", "en")
@MANY
def test_text_is_ordered_as_unicode_says(text: str, language: str) -> None:
    assert visual(wrap(text, language), direction(language)) == expected(text, language)


@st.composite
def tagged(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and the same with inline tags at random places, nested but never crossing."""
    pieces = draw(st.lists(TEXT.filter(lambda text: len(islands.cut(text)) <= 1), min_size=1, max_size=5))
    text, html, depth = "", "", 0
    for piece in pieces:
        if depth and draw(st.booleans()):
            html += "</b>"
            depth -= 1
        if draw(st.booleans()):
            html += "<b>"
            depth += 1
        text += piece
        html += piece.replace("&", "&amp;").replace("<", "&lt;")
    return text, html + "</b>" * depth


@given(tagged(), LANGUAGES)
@example(("عربي abc def", "عربي <b>abc</b> <b>def</b>"), "ar")
@example(("1234", "12<b>34</b>"), "ar")
@MANY
def test_tags_do_not_change_the_order(pair: tuple[str, str], language: str) -> None:
    text, html = pair
    if any(island for _piece, island in islands.cut(text)):
        return
    assert visual(wrap_html(html, language), direction(language)) == display(text, direction(language))


@given(TEXT, LANGUAGES)
@MANY
def test_the_text_itself_is_kept(text: str, language: str) -> None:
    plain = entities.unescape(re.sub(r"<[^>]*>", "", wrap(text, language)))
    assert strip(plain) == strip(text)


@pytest.mark.parametrize(
    ("language", "text", "html"),
    [
        ("ar", "عام 2022 كان", "عام 2022 كان"),
        ("ar", "وقّعت مع Open Data Watch في باريس", 'وقّعت مع <span dir="ltr" lang="en">Open Data Watch</span> في باريس'),
        ("en", "the word مدرسة means", 'the word <span dir="rtl" lang="ar">مدرسة</span> means'),
        ("ar", "هاتف +971 4 555 0132.", 'هاتف <span dir="ltr">+971 4 555 0132</span>.'),
        ("ar", "راسلنا: help@example.org، شكرًا", 'راسلنا: <span dir="ltr">help@example.org</span>، شكرًا'),
        ("ar", "الوثيقة A/77/PV.4 وحدها", 'الوثيقة <span dir="ltr">A/77/PV.4</span> وحدها'),
        ("en", "write to help@example.org", "write to help@example.org"),
        ("ar", "سطر\nسطر", "سطر<br>سطر"),
        ("ar", "a < b & c", '<span dir="ltr" lang="en">a &lt; b &amp; c</span>'),
        ("ar", "رقم \u2066+12 (3)\u2069 هنا", 'رقم <span dir="ltr">+12 (3)</span> هنا'),
        ("ar", "\u202aفتح بلا إغلاق", "فتح بلا إغلاق"),
        ("ar", "", ""),
    ],
)
def test_wrap(language: str, text: str, html: str) -> None:
    assert wrap(text, language) == html


@pytest.mark.parametrize(
    ("language", "html", "wrapped"),
    [
        ("ar", "من <b>Alpha</b> <i>Beta</i> هنا", 'من <span dir="ltr" lang="en"><b>Alpha</b> <i>Beta</i></span> هنا'),
        ("en", "<b>abc عربي</b> عربي x", '<b>abc </b><span dir="rtl" lang="ar"><b>عربي</b> عربي</span> x'),
        ("en", '<a id="x">عربي end</a>', '<a id="x"><span dir="rtl" lang="ar">عربي</span> end</a>'),
        ("en", '<a id="x" href="#">a عربي</a> عربي', '<a id="x" href="#">a </a><span dir="rtl" lang="ar"><a href="#">عربي</a> عربي</span>'),
        ("ar", "<b>ال</b>تعليم", "<b>ال\u200d</b>\u200dتعليم"),
        ("ar", "<b>دا</b>ر", "<b>دا</b>ر"),
        ("ar", "مدّ<b>ة</b>", "مدّ<b>ة</b>"),
        ("ar", "حلّ<b>ها</b>", "حلّ\u200d<b>\u200dها</b>"),
        ("ar", "قال <bdi>Ann (3)</bdi> ذلك", 'قال <span dir="ltr">Ann (3)</span> ذلك'),
        ("ar", 'نصّ<span class="footnote" lang="en">see عربي</span> آخر', 'نصّ<span class="footnote" lang="en">see <span dir="rtl" lang="ar">عربي</span></span> آخر'),
        ("ar", "<p>abc</p><p>عربي</p>", '<p><span dir="ltr" lang="en">abc</span></p><p>عربي</p>'),
        ("ar", "عربي <b>5%</b>", "عربي <b>\u061c5%</b>"),
    ],
)  # fmt: skip
def test_wrap_html(language: str, html: str, wrapped: str) -> None:
    assert wrap_html(html, language) == wrapped


def test_applying_it_twice_changes_nothing_in_the_order() -> None:
    once = wrap("وقّعت مع Open Data Watch (2022) +971 4 555 0132", "ar")
    assert visual(wrap_html(once, "ar"), "rtl") == visual(once, "rtl")


def test_ltr_escapes() -> None:
    assert ltr("<+1>") == '<span dir="ltr">&lt;+1&gt;</span>'
