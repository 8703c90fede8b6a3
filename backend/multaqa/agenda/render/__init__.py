"""The released agenda as bytes: JSON, calendars, fragments of pages. Works from a snapshot; sees no database."""

import json
from typing import Any

from django.utils.translation import pgettext_lazy

from multaqa.core.fields import LocalizedText
from multaqa.core.translations import INTERFACE_LANGUAGES, in_every_language
from multaqa.record.queries import Rendered

from .ics import calendar
from .pages import agenda_page, home_part

PRIVATE = ("card",)
_FILE = pgettext_lazy("name of a file", "agenda")


def filename(slug: str, extension: str) -> LocalizedText:
    """What a reader's machine calls a file of the agenda: "agenda-dubai-2022.ics"."""
    return {
        language: f"{name}-{slug}.{extension}".replace(" ", "-") for language, name in in_every_language(_FILE).items()
    }


def agenda_json(snapshot: dict[str, Any]) -> bytes:
    """The snapshot without what only the record needs."""
    public = {name: value for name, value in snapshot.items() if name not in PRIVATE}
    public["sessions"] = [
        {name: value for name, value in session.items() if name != "face"} for session in snapshot["sessions"]
    ]
    return json.dumps(public, ensure_ascii=False, separators=(",", ":")).encode()


def artefacts(snapshot: dict[str, Any]) -> list[Rendered]:
    """Everything that is quick to make. PDFs are made by a job and attached later."""
    slug = snapshot["summit"]["slug"]
    made = [
        Rendered("agenda.json", "", "application/json", agenda_json(snapshot), filename(slug, "json")),
    ]
    for language in INTERFACE_LANGUAGES:
        made += [
            Rendered(
                f"agenda.{language}.ics",
                language,
                "text/calendar; charset=utf-8",
                calendar(snapshot, language),
                filename(slug, "ics"),
            ),
            Rendered(f"pages/agenda.{language}.html", language, "text/html", agenda_page(snapshot, language)),
            Rendered(f"pages/home-agenda.{language}.html", language, "text/html", home_part(snapshot, language)),
        ]
    return made
