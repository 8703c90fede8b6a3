"""Each patch of `compat` by what it does to a PDF; and, without the patches, whether WeasyPrint still needs them."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from multaqa.documents import compat
from multaqa.documents.engine import typeset

ROOT = Path(__file__).parents[3]
TRICKY = "شكرًا للمملكة، لأنّ الإلكتروني لا يُقلق أحدًا؛ آخر الخبرات في شركة نيويورك"


def measure(folder: Path) -> dict[str, Any]:
    """What the patches are about, read from one small document."""
    made = typeset("sample/patches.html", {"text": TRICKY}, language="ar")
    pdf = made.pdf()
    (folder / "patches.pdf").write_bytes(pdf)
    with pypdfium2.PdfDocument(pdf) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    with pikepdf.open(io.BytesIO(pdf)) as document:
        content = document.pages[0].Contents.read_bytes()
        languages = [str(item.Lang) for item in document.objects if _structure(item) and "/Lang" in item]
        scopes = [str(item.A.Scope) for item in document.objects if _structure(item) and "/Scope" in item.get("/A", {})]
    return {
        "words": all(word in text for word in TRICKY.split()),
        "languages": sorted(set(languages)),
        "scopes": sorted(scopes),
        "pagination": content.count(b"/Pagination"),
        "tagged": len(re.findall(rb"/MCID", content)),
        "overhang": overhang(made.document),
    }


def _structure(item: Any) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/StructElem"


def overhang(document: Any) -> float:
    """How far the justified paragraph leaves its box on the left, in CSS pixels."""
    boxes = [document.pages[0]._page_box]
    out = 0.0
    while boxes:
        box = boxes.pop()
        boxes += getattr(box, "children", ())
        if type(box).__name__ == "LineBox" and box.element is not None and box.element.get("class") == "narrow":
            out = max(out, box.position_x - min(child.position_x for child in box.children))
    return out


@pytest.fixture(scope="module")
def patched(sample_templates: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return measure(tmp_path_factory.mktemp("patched"))


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The same in a process of its own in which the patches are not applied."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.unit.documents.unpatched", str(tmp_path_factory.mktemp("bare"))],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured


def test_every_word_is_readable(patched: dict[str, Any], bare: dict[str, Any]) -> None:
    assert patched["words"]
    assert not bare["words"]


def test_passages_carry_their_language(patched: dict[str, Any], bare: dict[str, Any]) -> None:
    assert patched["languages"] == ["ar", "en", "fr"]
    assert bare["languages"] == []


def test_header_cells_say_what_they_head(patched: dict[str, Any], bare: dict[str, Any]) -> None:
    assert patched["scopes"] == ["/Column", "/Column", "/Row"]
    assert bare["scopes"] == []


def test_heads_and_folios_are_pagination(patched: dict[str, Any], bare: dict[str, Any]) -> None:
    assert patched["pagination"] == 3
    assert bare["pagination"] == 0


def test_leader_dots_are_not_read_aloud(patched: dict[str, Any], bare: dict[str, Any]) -> None:
    assert patched["tagged"] < 19 < 40 < bare["tagged"]


def test_right_to_left_lines_keep_the_margin(patched: dict[str, Any], bare: dict[str, Any]) -> None:
    assert patched["overhang"] < 0.1
    assert bare["overhang"] > 3


@pytest.mark.parametrize(
    ("version", "applied"), [("70.0", True), ("70.1", True), ("71.0", False), ("7.0", False), ("69.0", False)]
)
def test_patches_are_for_one_release(version: str, applied: bool) -> None:
    assert compat.applies(version) is applied
