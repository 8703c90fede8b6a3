"""A released speech as bytes: JSON and the two fragments of its page. Works from a snapshot; sees no database."""

import json
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import override

from multaqa.agenda.render.ics import instant
from multaqa.core.calendars import datetime_text
from multaqa.core.fields import LocalizedText
from multaqa.core.markup import direction_of
from multaqa.core.translations import INTERFACE_LANGUAGES
from multaqa.record.queries import Rendered


def filename(snapshot: dict[str, Any], extension: str) -> LocalizedText:
    """What a reader's machine calls the file: the title, or the key where there is none."""
    titles = {language: snapshot["title"].get(language) or snapshot["key"] for language in INTERFACE_LANGUAGES}
    return {language: f"{title}.{extension}" for language, title in titles.items()}


def speech_json(snapshot: dict[str, Any]) -> bytes:
    """The snapshot without its card."""
    public = {name: value for name, value in snapshot.items() if name != "card"}
    return json.dumps(public, ensure_ascii=False, separators=(",", ":")).encode()


def draft_languages(snapshot: dict[str, Any]) -> set[str]:
    """Languages whose every text is still a draft: said once above, not beside each paragraph."""
    states: dict[str, set[str]] = {}
    for segment in snapshot["segments"]:
        for language, text in segment["texts"].items():
            states.setdefault(language, set()).add(text["state"])
    return {language for language, found in states.items() if found == {"draft"}}


def _columns(segment: dict[str, Any], languages: tuple[str, ...]) -> list[dict[str, Any]]:
    return [
        {"language": language, "direction": direction_of(language), **segment["texts"].get(language, {})}
        for language in languages
    ]


def speech_page(snapshot: dict[str, Any], language: str) -> bytes:
    """Both languages side by side by segment; the column of the page's own language stands first."""
    other = tuple(code for code in INTERFACE_LANGUAGES if code != language)
    summit = snapshot["summit"]
    style = summit["date_style"]

    def when(text: str | None) -> str:
        if not text:
            return ""
        return datetime_text(instant(text), zone=summit["timezone"], language=language, style=style, weekday=True)

    drafts = draft_languages(snapshot)
    context = {
        "drafts": drafts,
        "draft_original": snapshot["language"] in drafts,
        "draft_translation": bool(drafts - {snapshot["language"]}),
        "speech": snapshot,
        "summit": summit,
        "language": language,
        "session_time": when((snapshot["session"] or {}).get("start")),
        "delivered": when(snapshot["delivered_at"]),
        "segments": [
            {"n": segment["n"], "columns": _columns(segment, (language, *other))} for segment in snapshot["segments"]
        ],
        "missing": snapshot["languages"][language],
    }
    with override(language):
        return render_to_string("record/speech.html", context).encode()


def artefacts(snapshot: dict[str, Any]) -> list[Rendered]:
    """Everything that is quick to make. The PDF is made by a job and attached later."""
    key = snapshot["key"]
    made = [Rendered(f"speeches/{key}.json", "", "application/json", speech_json(snapshot), filename(snapshot, "json"))]
    for language in INTERFACE_LANGUAGES:
        page = speech_page(snapshot, language)
        made.append(Rendered(f"pages/speeches/{key}.{language}.html", language, "text/html", page))
    return made
