"""The look-over finds what it is for."""

from dataclasses import replace
from typing import Any

import pytest

from multaqa.documents.audit import Finding, inspect
from multaqa.documents.engine import Typeset, typeset
from tests.unit.documents.sample import volume


@pytest.fixture
def made(sample_templates: None) -> Typeset:
    return typeset("sample/volume.html", volume("ar", 2), language="ar")


def kinds(findings: list[Finding]) -> set[str]:
    return {finding.kind for finding in findings}


def walk(box: Any) -> Any:
    yield box
    for child in getattr(box, "children", ()):
        yield from walk(child)


def test_lost_words(made: Typeset) -> None:
    for page in made.document.pages:
        for box in walk(page._page_box):
            if getattr(box, "text", "").startswith("أصحاب المعالي"):
                box.text = box.text.removeprefix("أصحاب")
    (finding,) = inspect(made)
    assert finding.kind == "lost"
    assert "أصحاب" in finding.detail


def test_doubled_pages(made: Typeset) -> None:
    pages = made.document.pages
    doubled = replace(made, document=made.document.copy([*pages, pages[-1]]))
    doubled.document._html = made.document._html
    assert "doubled" in kinds(inspect(doubled))


def test_wrong_page_numbers(made: Typeset) -> None:
    made.document.pages[2].anchors.pop("speech-1")
    made.document.pages[3].anchors["speech-1"] = (0, 0)
    (finding,) = inspect(made)
    assert (finding.kind, finding.page) == ("contents", 2)
    assert "stands on page 4, not 3" in finding.detail


def test_a_note_on_another_page(made: Typeset) -> None:
    first, second = (
        next(box for box in walk(made.document.pages[i]._page_box) if type(box).__name__ == "FootnoteAreaBox")
        for i in (3, 5)
    )
    first.children, second.children = second.children, first.children
    assert kinds(inspect(made)) == {"footnote"}
