"""The text of a PDF as two readers see it: pdfium (Chromium) and pdf.js (Firefox)."""

import html
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "pdfjs_text.mjs"
NOT_INSTALLED = 3
ARABIC = re.compile(r"[\u0620-\u065f\u066e-\u06d3]+")


def words(text: str) -> Counter[str]:
    """Arabic words with their marks, how often each occurs."""
    return Counter(ARABIC.findall(unicodedata.normalize("NFC", text)))


def source(page: str) -> str:
    """What an HTML document says, without its head."""
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<head>.*?</head>", "", page, flags=re.DOTALL)))


def found(printed: str, page: str) -> float:
    """The share of the Arabic words of an HTML document that stand in the text of its PDF, letter for letter."""
    wanted = words(source(page))
    return (wanted & words(printed)).total() / wanted.total()


def by_pdfium(pdf: bytes) -> str:
    """Text as Chromium's reader copies it."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def by_pdfjs(pdf: bytes, folder: Path) -> str:
    """Text as Firefox's reader copies it; skips the test if the library is not installed."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed; the pdf.js check needs it.")
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    done = subprocess.run([node, SCRIPT, path], capture_output=True, text=True, check=False)
    if done.returncode == NOT_INSTALLED:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    return done.stdout
