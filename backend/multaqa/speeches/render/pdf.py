"""A released statement on paper: in one language, or in two aligned columns. Works from a snapshot."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from multaqa.documents.engine import render
from multaqa.record.queries import Rendered
from multaqa.speeches.render import filename
from multaqa.summits.tongue import Cell, Part, Tongue, tongues

BOTH = ("ar", "en")


def _behalf(statement: dict[str, Any], tongue: Tongue) -> str:
    behalf = statement["on_behalf_of"]
    if not behalf:
        return ""
    return tongue.person(behalf["person"]) if behalf["kind"] == "person" else tongue.text(behalf["name"])


def _statement_meta(statement: dict[str, Any], tongue: Tongue) -> Cell:
    author, reader = statement["author"], statement["reader"]
    with override(tongue.language):
        lines = [
            (_("Author"), tongue.person(author)),
            (_("Read by"), tongue.person(reader) if reader and reader["key"] != author["key"] else ""),
            (_("On behalf of"), _behalf(statement, tongue)),
            (_("Text"), tongue.text(statement["text_kind_label"])),
        ]
    return {"language": tongue.language, "place": tongue.place(author), "lines": [line for line in lines if line[1]]}


def statement_part(statement: dict[str, Any], columns: list[Tongue]) -> Part:
    """Heading, who wrote and read it, and its paragraphs: one row each, one cell per language."""
    heading = {
        tongue.language: tongue.text(statement["title"])
        or f"{tongue.text(statement['kind_label'])}: {tongue.person(statement['author'])}"
        for tongue in columns
    }
    rows: list[list[Cell]] = [
        [
            {"language": tongue.language, "text": segment["texts"].get(tongue.language, {}).get("text", "")}
            for tongue in columns
        ]
        for segment in statement["segments"]
    ]
    meta = [_statement_meta(statement, tongue) for tongue in columns]
    return Part(f"statement-{statement['key']}", heading, rows, meta)


def sheets_of(snapshot: dict[str, Any]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The PDFs of a statement by path: (language of the artefact, languages of its columns). A language without any
    text has no sheet of its own, and both stand side by side only where both are there."""
    key = snapshot["key"]
    there = tuple(code for code in BOTH if snapshot["languages"][code] != "missing")
    sheets: dict[str, tuple[str, tuple[str, ...]]] = {f"speeches/{key}.{code}.pdf": (code, (code,)) for code in there}
    return sheets | {f"speeches/{key}.pdf": ("" if len(there) > 1 else there[0], there)} if there else sheets


def speech_sheet(snapshot: dict[str, Any], path: str) -> Rendered:
    """One of `sheets_of`, ready for the record."""
    language, columns = sheets_of(snapshot)[path]
    languages = tongues(snapshot, columns)
    context = {
        "summit": snapshot["summit"],
        "symbol": snapshot["symbol"],
        "columns": columns,
        "part": statement_part(snapshot, languages),
        "running": languages[0].text(snapshot["summit"]["name"]),
    }
    pdf = render("pdf/speeches/statement.html", context, language=columns[0], sheets=["pdf/columns.css"])
    return Rendered(path, language, "application/pdf", pdf, filename(snapshot, "pdf"))
