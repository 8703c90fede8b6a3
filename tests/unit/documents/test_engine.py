"""The engine's door: pictures, style sheets, batches, and what it says when something is missing."""

import importlib
import io
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from multaqa.documents import fonts, workshop
from multaqa.documents.engine import render, render_many, typeset
from multaqa.documents.errors import AssetMissing, PdfEngineMissing
from multaqa.documents.merge import merge
from multaqa.documents.qr import path
from tests.unit.documents.readers import by_pdfium

Write = Callable[[str, str], str]


@pytest.fixture
def write(tmp_path: Path, settings: Any) -> Write:
    """Writes a template (the body of a page, or a style sheet) and gives back its name."""
    templates = [{**settings.TEMPLATES[0], "DIRS": [tmp_path, *settings.TEMPLATES[0]["DIRS"]]}]
    settings.TEMPLATES = templates
    shell = '{%% extends "pdf/base.html" %%}{%% load documents %%}{%% block title %%}t{%% endblock %%}{%% block body %%}%s{%% endblock %%}'

    def written(name: str, text: str) -> str:
        (tmp_path / name).write_text(text if name.endswith(".css") else shell % text, encoding="utf-8")
        return name

    return written


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "#14495a").save(out, "PNG")
    return out.getvalue()


def test_the_template_knows_language_and_direction(write: Write) -> None:
    made = typeset(write("a.html", "{{ language }} {{ direction }} {{ who }}"), {"who": "<i>"}, language="en")
    assert "en ltr &lt;i&gt;" in made.html
    assert made.pages == 1
    assert '<html lang="ar" dir="rtl">' in typeset("a.html", {}, language="ar").html


def test_pictures_come_from_the_caller(write: Write) -> None:
    name = write("a.html", '<img src="asset:logo%20one.png" alt="Logo">')
    pdf = render(name, {}, language="en", assets={"logo one.png": png()})
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages[0].get_images()) == 1


@pytest.mark.parametrize(
    "address", ["asset:other.png", "https://example.org/a.png", "file:///etc/hostname", "a.png", "//host/a.png"]
)
def test_nothing_else_is_fetched(write: Write, address: str) -> None:
    name = write("a.html", f'<img src="{address}" alt="x">')
    with pytest.raises(AssetMissing):
        render(name, {}, language="en", assets={"logo.png": png()})


def test_a_style_sheet_beside_the_template_is_used(write: Write) -> None:
    write("a.css", "@page { size: 100mm 50mm }")
    with pikepdf.open(io.BytesIO(render(write("a.html", "x"), {}, language="en"))) as document:
        assert [round(float(side)) for side in document.pages[0].MediaBox] == [0, 0, 283, 142]


def test_our_style_sheet_and_parts_raise_no_complaint(write: Write, caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("weasyprint")
    logger.addHandler(caplog.handler)
    shop = workshop.Workshop()
    shop.sheet("pdf/base.css")
    logger.removeHandler(caplog.handler)
    assert caplog.messages == []


def test_batches_and_merging(write: Write) -> None:
    name = write("a.html", "{% for item in items %}<div class='badge'>{{ item }}</div>{% endfor %}")
    parts = list(render_many(name, ["one", "two", "three"], {}, language="en", size=2))
    assert len(parts) == 2
    whole = merge(parts)
    text = by_pdfium(whole)
    assert text.index("one") < text.index("two") < text.index("three")
    with pikepdf.open(io.BytesIO(whole)) as document:
        assert len(document.pages) == 3
        assert str(document.docinfo["/Title"]) == "t"
        assert "/StructTreeRoot" not in document.Root
    assert merge(parts) == whole


def test_ten_badges_fit_on_a_sheet(write: Write) -> None:
    name = write("a.html", "<div class='sheet'>{% for n in people %}<div class='badge'>{{ n }}</div>{% endfor %}</div>")
    assert [typeset(name, {"people": range(count)}, language="ar").pages for count in (10, 11)] == [1, 2]


def test_qr_codes_can_be_scanned(write: Write) -> None:
    import pypdfium2
    import zxingcpp

    value = "https://example.org/b/7Q2X-9LMN-4RTU"
    name = write("a.html", "{% qr value 'Badge code' %}")
    with pypdfium2.PdfDocument(render(name, {"value": value}, language="en")) as document:
        picture = document[0].render(scale=100 / 72).to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [value]


def test_a_qr_code_has_words_for_a_screen_reader(write: Write) -> None:
    name = write("a.html", "{% qr 'x' 'Badge <code>' %}")
    with pikepdf.open(io.BytesIO(render(name, {}, language="en"))) as document:
        figures = [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
    assert path("x")[1] == 21
    assert len(figures) == 1


def test_english_figures_do_not_end_in_an_arabic_full_stop(write: Write) -> None:
    """Amiri's own default: `latin.prefer_latin` changes it."""
    from fontTools.ttLib import TTFont

    name = write("a.html", "<p>2022.</p>")
    made = typeset(name, {}, language="en")
    made.pdf()
    amiri = TTFont(fonts.FACES[0].path, lazy=True)
    used = {glyph for font in made.document.fonts.values() if font.family == fonts.SERIF for glyph in font.to_unicode}
    assert amiri.getGlyphID(amiri.getBestCmap()[ord(".")]) not in used
    assert amiri.getGlyphID(amiri.getBestCmap()[ord("2")]) in used


def test_letters_that_no_font_has_are_reported(write: Write) -> None:
    from multaqa.documents.audit import inspect

    made = typeset(write("a.html", "<p>漢字</p>"), {}, language="en")
    made.pdf()
    assert [(finding.kind, "U+6F22" in finding.detail) for finding in inspect(made)] == [("letter", True)]
    assert {font.family.split()[0] for font in made.document.fonts.values()} <= {"Multaqa", "Amiri", "IBM"}


def test_the_environment_is_put_back() -> None:
    with fonts.private_fontconfig():
        assert Path(os.environ["FONTCONFIG_FILE"]).read_text().startswith("<?xml")
    assert "FONTCONFIG_FILE" not in os.environ


def test_a_missing_pango_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> None:
        raise OSError(f"cannot load library 'libgobject-2.0-0' for {name}\nmore")

    monkeypatch.setattr(importlib, "import_module", broken)
    with pytest.raises(PdfEngineMissing, match=r"apt-get install .*libpango-1\.0-0") as caught:
        workshop.library.__wrapped__()
    assert "\n" not in str(caught.value)


def test_a_forked_process_leaves_the_parents_fonts_alone(write: Write) -> None:
    name = write("a.html", "<p>مرحبًا</p>")
    before = render(name, {}, language="ar")
    child = os.fork()
    if child == 0:
        os._exit(0 if render(name, {}, language="ar") == before else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert Path(workshop.workshop().fonts._folder).is_dir()
    assert render(name, {}, language="ar") == before
