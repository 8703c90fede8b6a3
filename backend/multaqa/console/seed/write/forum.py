"""The forum's own record, and its printed source."""

from typing import Any

from multaqa.core.fields import LANGUAGES
from multaqa.summits.models import SourceParagraph, Summit

from ..apply.summit import CHOSEN, PLAIN, default_of
from ..moments import hijri_words, weekday
from ..schema.forum import FORUM
from .filled import entry, filled, other_than


def _names(summit: Summit) -> dict[str, list[str]]:
    return {
        language: names
        for language in LANGUAGES
        if (
            names := [
                *([summit.name[language]] if language in summit.name else []),
                *(other["value"] for other in summit.other_names if other["language"] == language),
            ]
        )
    }


def _said(words: dict[str, str], asked: list[str]) -> dict[str, str]:
    return {name: words[name] for name in words if name in asked}


def forum(summit: Summit) -> dict[str, Any]:
    """The `forum` record."""
    kept = summit.annotations
    defaults = {name: default_of(name) for name in CHOSEN}
    values: dict[str, Any] = {
        "id": summit.slug,
        "slug": summit.slug,
        "names": _names(summit),
        "start_date": summit.start_date,
        "end_date": summit.end_date,
        "weekday": _said(weekday(summit.start_date), kept.get("weekday", [])),
        "hijri": _said(hijri_words(summit.start_date), kept.get("hijri", [])),
        "timezone": summit.timezone,
        "languages": filled({"working": summit.working_languages, "interpretation": summit.interpretation_languages}),
        "synthetic": summit.synthetic or None,
    } | {name: getattr(summit, name) for name in PLAIN}
    chosen = other_than({name: getattr(summit, name) for name in CHOSEN}, defaults)
    values = filled(values | chosen)
    if summit.venue or kept.get("venue"):
        values["venue"] = {"name": summit.venue or None}
    return FORUM.write(values, kept.get("notes", {}))


def source(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """The printed source's paragraphs."""
    paragraphs = SourceParagraph.objects.filter(summit=summit)
    return {
        "article": [entry("article", {"n": p.position} | filled({"role": p.role}) | p.text, {}) for p in paragraphs]
    }
