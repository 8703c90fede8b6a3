"""The summit itself and its printed source."""

from typing import Any

from multaqa.core.fields import LANGUAGES
from multaqa.summits.models import SourceParagraph, Summit

from ..document import Document
from .context import Context
from .sync import Sync, Table, Wanted

PLAIN = ("kind", "level", "description", "city", "host_country_as_printed")
CHOSEN = ("host_country", "status", "naming_authority", "delegation_order", "date_style", "show_hijri", "accent")


def default_of(name: str) -> Any:
    """What the model assumes of a column."""
    field: Any = Summit._meta.get_field(name)
    return field.get_default()


def _annotations(document: Document) -> dict[str, Any]:
    value = document.forum.value
    beside = {
        # The words are computed from the date; only which were asked for is kept.
        "weekday": sorted(value.get("weekday", {})),
        "hijri": sorted(value.get("hijri", {})),
        "venue": "venue" in value,
        "delegation_details": document.delegation_details,
        "forms": [entry.value["id"] for name in _FORMS for entry in document[name]],
        "states": {entry.value["code"]: entry.notes for name in _STATES for entry in document[name] if entry.notes},
    }
    notes = document.forum.notes
    return {"notes": notes} | {name: kept for name, kept in beside.items() if kept}


_FORMS = ("honorifics", "academic_and_professional_titles")
_STATES = ("league_members", "states")


def values(document: Document) -> dict[str, Any]:
    """The summit's columns."""
    value = document.forum.value
    names = value["names"]
    languages = value.get("languages", {})
    return {
        "slug": value["id"],
        "name": {language: names[language][0] for language in LANGUAGES if names.get(language)},
        "other_names": [
            {"language": language, "value": name} for language in LANGUAGES for name in names.get(language, [])[1:]
        ],
        "start_date": value["start_date"],
        "end_date": value["end_date"],
        "timezone": value["timezone"],
        "venue": (value.get("venue") or {}).get("name") or {},
        "working_languages": languages.get("working", []),
        "interpretation_languages": languages.get("interpretation", []),
        "language_of_record": document.language_of_record,
        "synthetic": value.get("synthetic", False),
        "provenance": document.provenance,
        "annotations": _annotations(document),
    } | {name: value.get(name, default_of(name)) for name in PLAIN + CHOSEN}


def apply_summit(document: Document, sync: Sync) -> Summit:
    """Creates or changes the summit; a deleted one comes back."""
    found = Summit.with_deleted.filter(slug=document.slug).select_for_update()
    existing = {summit.slug: summit for summit in found}
    wanted = [Wanted(document.slug, values(document), document.forum.line)]
    rows = sync.table(Table("forum", Summit), wanted=wanted, existing=existing, removable=False)
    summit: Summit = rows[document.slug]
    return summit


def apply_source(context: Context) -> None:
    """The paragraphs of the printed source."""
    existing = {paragraph.position: paragraph for paragraph in context.summit.source_paragraphs.all()}
    wanted = [
        Wanted(
            entry.value["n"],
            {
                "position": entry.value["n"],
                "role": entry.value.get("role", ""),
                "text": {language: entry.value[language] for language in LANGUAGES if language in entry.value},
            },
            entry.line,
        )
        for entry in context.document["article"]
    ]
    table = Table("article", SourceParagraph, fixed={"summit": context.summit})
    context.sync.table(table, wanted=wanted, existing=existing)
