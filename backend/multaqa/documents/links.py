"""Last touches to the PDF objects before they are written: what ISO 14289-1 asks of links (7.18.1, 7.18.5)."""

from typing import Any

PRINTED = 4


def finish(document: Any, pdf: Any) -> None:
    """Links are printed with the page."""
    del document
    for item in pdf.objects:
        if isinstance(item, dict) and item.get("Subtype") == "/Link":
            item["F"] = PRINTED
