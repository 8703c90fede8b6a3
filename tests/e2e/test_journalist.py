"""A journalist takes home the proceedings and a statement, and they are what they say they are."""

import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdfium2 import PdfDocument

from tests.e2e.words import desk_word, word

NAME = {"ar": "وقائع-{}.pdf", "en": "proceedings-{}.pdf"}


def take(page: Page, link) -> tuple[str, bytes]:
    with page.expect_download() as coming:
        link.click()
    return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


@pytest.mark.parametrize("device", ["desktop", "phone"])
def test_downloads_the_proceedings(signed_in, live_stack, language, device):
    live_stack.wait_for_jobs()
    page = signed_in("journalist", f"/{language}/my", language=language, device=device)
    page.get_by_role("link", name=desk_word(language, "Documents")).click()
    page.get_by_role("link", name=word(language, "Proceedings", "a document"), exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(word(language, "Proceedings", "a document"))
    name, content = take(page, page.locator(f"a[href$='proceedings.{language}.pdf']"))
    assert content.startswith(b"%PDF")
    assert name == NAME[language].format(live_stack.summit)
    assert len(PdfDocument(io.BytesIO(content))) > 5


def test_downloads_a_statement(visit, live_stack, language):
    live_stack.wait_for_jobs()
    page = visit(f"/{language}/{live_stack.summit}/speeches", language=language)
    page.locator("main").get_by_role("link").first.click()
    name, content = take(page, page.get_by_role("link", name=re.compile("PDF")).first)
    assert content.startswith(b"%PDF")
    assert name.endswith(".pdf")
    assert len(PdfDocument(io.BytesIO(content))) >= 1
