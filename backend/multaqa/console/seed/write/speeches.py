"""Speeches with their segments."""

from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Prefetch

from multaqa.core.fields import LANGUAGES
from multaqa.speeches.models import Segment, SegmentText, Speech
from multaqa.summits.models import Summit

from .filled import entry, filled


def _segment(row: Segment) -> dict[str, Any]:
    texts = {text.language: text for text in row.texts.all()}
    ordered = [texts[language] for language in LANGUAGES if language in texts]
    more = {
        "state": {text.language: text.state for text in ordered if text.state != SegmentText.State.DRAFT},
        "source_changed": [text.language for text in ordered if text.source_changed],
    }
    written: dict[str, Any] = (
        {"n": row.position} | {text.language: text.text for text in ordered} | filled(more) | row.references
    )
    return written


def _behalf(row: Speech) -> str | None:
    if row.on_behalf_of_person:
        return str(row.on_behalf_of_person.person.key)
    if row.on_behalf_of_state:
        return str(row.on_behalf_of_state.code)
    return str(row.on_behalf_of_organisation.key) if row.on_behalf_of_organisation else None


def _embargo(row: Speech, zone: ZoneInfo) -> dict[str, Any] | None:
    until = {"until": row.embargo_until.astimezone(zone)} if row.embargo_until else {}
    delivered = {"until_delivered": True} if row.embargo_until_delivered else {}
    return delivered | until or None


def _speech(row: Speech, zone: ZoneInfo) -> dict[str, Any]:
    behalf = _behalf(row)
    values = {
        "id": row.key,
        "kind": row.kind,
        "title": row.title,
        "author": row.author.person.key,
        "delivered_by": row.reader.person.key if row.reader else None,
        "on_behalf_of_group": row.on_behalf_of_group,
        "occasion": row.session.key if row.session else None,
        "language": row.language,
        "text_kind": row.text_kind,
        "symbol": row.symbol,
        "delivered_at": row.delivered_at.astimezone(zone) if row.delivered_at else None,
        "segments": [_segment(segment) for segment in row.segments.all()],
    }
    # These say something also when they are empty: nobody is represented, nothing is held back.
    said = {
        "on_behalf_of": behalf,
        "on_behalf": bool(behalf or row.on_behalf_of_group),
        "check_against_delivery": row.check_against_delivery,
        "embargo": _embargo(row, zone),
    }
    return filled(values) | said


def sections(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """All speeches."""
    people = ("author__person", "reader__person", "on_behalf_of_person__person")
    rows = (
        Speech.objects.filter(summit=summit)
        .select_related(*people, "on_behalf_of_state", "on_behalf_of_organisation", "session")
        .prefetch_related(Prefetch("segments", Segment.objects.order_by("position")), "segments__texts")
        .order_by("created_at", "key")
    )
    zone = ZoneInfo(summit.timezone)
    return {"speeches": [entry("speeches", _speech(row, zone), row.annotations) for row in rows]}
