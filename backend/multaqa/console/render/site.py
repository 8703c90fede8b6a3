"""Facts of a summit as JSON and HTML fragments. Works from a snapshot; sees no database."""

import json
from itertools import groupby
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import override

from multaqa.core.fields import LocalizedText
from multaqa.core.translations import INTERFACE_LANGUAGES
from multaqa.record.queries import Rendered


def site_json(snapshot: dict[str, Any]) -> bytes:
    """The snapshot without its card."""
    public = {name: value for name, value in snapshot.items() if name != "card"}
    return json.dumps(public, ensure_ascii=False, separators=(",", ":")).encode()


def _fragment(template: str, snapshot: dict[str, Any], language: str) -> bytes:
    roles = [
        {"label": held[0]["role_label"], "names": [row["name"] for row in held]}
        for _, group in groupby(snapshot["organisations"], key=lambda row: row["role"])
        for held in [list(group)]
    ]
    context = {**snapshot, "roles": roles, "language": language}
    with override(language):
        return render_to_string(template, context).encode()


def filename(slug: str) -> LocalizedText:
    """What a reader's machine calls the facts of a summit."""
    return {"ar": f"{slug}.json", "en": f"{slug}.json"}


def artefacts(snapshot: dict[str, Any]) -> list[Rendered]:
    """`site.json` and the fragments, per language."""
    made = [Rendered("site.json", "", "application/json", site_json(snapshot), filename(snapshot["summit"]["slug"]))]
    for language in INTERFACE_LANGUAGES:
        for page in ("home", "delegations"):
            content = _fragment(f"record/{page}.html", snapshot, language)
            made.append(Rendered(f"pages/{page}.{language}.html", language, "text/html", content))
    return made
