"""Speeches, their segments, and the texts of these per language."""

from typing import Any

from multaqa.core.fields import LANGUAGES
from multaqa.speeches.models import Segment, SegmentText, Speech

from ..document import Entry
from ..schema.speeches import REFERENCES
from .context import Context, notes_of
from .sync import Wanted


def _behalf(context: Context, key: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {"on_behalf_of_person_id": None, "on_behalf_of_state_id": None}
    found["on_behalf_of_organisation_id"] = None
    for kind, name in (("participant", "person"), ("state", "state"), ("organisation", "organisation")):
        if key is not None and key in context.rows[kind]:
            return found | {f"on_behalf_of_{name}_id": context.id_of(kind, key)}
    return found


def _places(context: Context) -> dict[str, tuple[str, str | None]]:
    """For each speech that the agenda names: its session and, where it is one, its item."""
    return {
        entry.value["speech"]: (
            (entry.value["parent"], entry.value["id"]) if "parent" in entry.value else (entry.value["id"], None)
        )
        for entry in context.document["agenda"]
        if "speech" in entry.value
    }


def _speech(context: Context, entry: Entry, place: tuple[str | None, str | None]) -> dict[str, Any]:
    value = entry.value
    embargo = value.get("embargo") or {}
    session, item = place
    return {
        "key": value["id"],
        "kind": value["kind"],
        "title": value.get("title", {}),
        "author_id": context.id_of("participant", value["author"]),
        "reader_id": context.id_of("participant", value.get("delivered_by")),
        "on_behalf_of_group": value.get("on_behalf_of_group", {}),
        "session_id": context.id_of("session", value.get("occasion", session)),
        "item_id": context.id_of("item", item),
        "language": value.get("language", "ar"),
        "text_kind": value.get("text_kind", Speech.TextKind.AS_PREPARED),
        "check_against_delivery": value.get("check_against_delivery"),
        "symbol": value.get("symbol", ""),
        "embargo_until_delivered": embargo.get("until_delivered", False),
        "embargo_until": embargo.get("until"),
        "delivered_at": value.get("delivered_at"),
        "annotations": notes_of(entry),
    } | _behalf(context, value.get("on_behalf_of"))


def apply_speeches(context: Context) -> None:
    """Speeches with everything in them."""
    entries = context.document["speeches"]
    places = _places(context)
    rows = context.owned(
        "speeches",
        Speech,
        [Wanted(e.value["id"], _speech(context, e, places.get(e.value["id"], (None, None))), e.line) for e in entries],
    )
    context.rows["speech"] = rows
    segments = _segments(context, entries, rows)
    _texts(context, entries, rows, segments)


def _segments(context: Context, entries: list[Entry], rows: dict[Any, Speech]) -> dict[Any, Segment]:
    wanted = []
    for entry in entries:
        speech = rows[entry.value["id"]].pk
        for row in entry.value.get("segments", []):
            references = {name: row[name] for name in REFERENCES if row.get(name)}
            values = {"speech_id": speech, "position": row["n"], "references": references}
            wanted.append(Wanted((speech, row["n"]), values, entry.at("segments")))
    stored = Segment.objects.filter(speech__in=rows.values())
    return context.parts("segments", Segment, wanted, {(s.speech_id, s.position): s for s in stored}, rows)


def _texts(context: Context, entries: list[Entry], rows: dict[Any, Speech], segments: dict[Any, Segment]) -> None:
    wanted = []
    for entry in entries:
        speech = rows[entry.value["id"]].pk
        for row in entry.value.get("segments", []):
            segment = segments[(speech, row["n"])].pk
            for language in (code for code in LANGUAGES if code in row):
                values = {
                    "segment_id": segment,
                    "language": language,
                    "text": row[language],
                    "state": row.get("state", {}).get(language, SegmentText.State.DRAFT),
                    "source_changed": language in row.get("source_changed", []),
                }
                wanted.append(Wanted((speech, segment, language), values, entry.at("segments")))
    stored = SegmentText.objects.filter(segment__in=segments.values()).select_related("segment")
    existing = {(text.segment.speech_id, text.segment_id, text.language): text for text in stored}
    context.parts("segment texts", SegmentText, wanted, existing, rows)
