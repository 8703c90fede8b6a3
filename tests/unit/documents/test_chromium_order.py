"""The order of characters on a printed line is the one Chromium shows for the same text before our filter."""

import html
import json
import re
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from django.utils.safestring import mark_safe

from multaqa.documents.bidi import wrap_html
from multaqa.documents.engine import render
from tests.e2e.browser import FLAGS, executable

PAGE = Path(__file__).parent / "chromium_order.html"
LEADING = 40  # points, as in lines.html
LINES = [
    ("ar", "عُقد في 14 نوفمبر 2022 (الاثنين) من 09:30 إلى 13:00"),
    ("ar", "راسلونا على info@example.org أو زوروا www.example.org"),
    ("ar", "بلغت النسبة 78,5% (مقابل 64%) في [الجدول 3]"),
    ("ar", "قال: «نعم» ثم أضاف \"Yes, indeed!\" ومضى"),
    ("ar", "وقّع <b>Alpha</b> و<b>Open</b> <i>Data</i> <b>Watch</b> الاتفاق"),
    ("ar", "الرئيس <bdi>Ann Smith (3)</bdi> والمقرّر <bdi>باسل!</bdi>"),
    ("ar", "النسخة <b>2</b>.<b>0</b> من <b>Classroom</b>، 5% <b>10%</b>"),
    ("en", "the words <b>مدرسة</b> <i>متّصلة</i> mean <b>a connected</b> school"),
    ("en", "held in دبي (2022), not in Paris"),
    ("en", "on <bdi>باسل (3)</bdi>, 2022"),
    ("ar", "هاتف <span dir=\"ltr\">+971 4 555 0132</span>، فاكس"),
]  # fmt: skip


def comparable(line: str) -> str:
    """Without marks (they stand over letters), and with brackets of one shape (readers disagree on mirrored ones)."""
    bare = "".join(c for c in line if unicodedata.category(c) != "Mn")
    return re.sub(r"[()\[\]«»]", "|", bare)


def in_chromium(folder: Path) -> list[str]:
    path = folder / "order.html"
    path.write_text(PAGE.read_text(encoding="utf-8").replace("LINES", json.dumps(LINES)), encoding="utf-8")
    command = [
        executable() or "",
        *FLAGS,
        "--headless",
        f"--user-data-dir={folder / 'profile'}",
        "--dump-dom",
        path.as_uri(),
    ]
    dom = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    return [html.unescape(line) for line in re.findall(r"<output>(.*?)</output>", dom)]


def in_print() -> list[str]:
    lines = [(language, mark_safe(wrap_html(line, language))) for language, line in LINES]
    pdf = render("sample/lines.html", {"lines": lines}, language="en")
    placed: list[tuple[float, float, str]] = []
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        for index in range(page.count_chars()):
            character = page.get_text_range(index, 1)
            left, bottom, right, top = page.get_charbox(index, loose=True)
            if character.strip() and right > left:
                placed.append((-(bottom + top) / 2, (left + right) / 2, character))
    placed.sort()
    rows: list[list[tuple[float, str]]] = [[]]
    for (y, x, character), (above, *_rest) in zip(placed, [placed[0], *placed], strict=False):
        if y - above > LEADING / 2:
            rows.append([])
        rows[-1].append((x, character))
    return ["".join(c for _x, c in sorted(row)) for row in rows[: len(LINES)]]  # the folio comes after


@pytest.mark.skipif(executable() is None, reason="there is no Chromium: sudo apt-get install chromium")
def test_lines_read_as_in_chromium(tmp_path: Path, sample_templates: None) -> None:
    for shown, printed, (_language, source) in zip(in_chromium(tmp_path), in_print(), LINES, strict=True):
        assert comparable(printed) == comparable(shown), source
