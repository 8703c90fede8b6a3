"""A speech frozen as JSON: who wrote, who reads, on whose behalf, and its paragraphs aligned over languages."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from multaqa.agenda.snapshot import moment
from multaqa.core.fields import LocalizedText
from multaqa.core.translations import INTERFACE_LANGUAGES, capitalised, full_name
from multaqa.participants.models import Participant
from multaqa.participants.snapshot import named, state_name, with_names
from multaqa.summits.snapshot import frame_of

from .models import Segment, SegmentText, Speech

FORMAT = "multaqa-speech/1"
CARD = (
    "key",
    "kind_label",
    "title",
    "language",
    "languages",
    "author",
    "reader",
    "on_behalf_of",
    "session",
    "item",
    "delivered_at",
)


def _behalf(speech: Speech, people: dict[Any, dict[str, Any]], authority: str) -> dict[str, Any] | None:
    if speech.on_behalf_of_person_id:
        return {"kind": "person", "person": people[speech.on_behalf_of_person_id]}
    name: LocalizedText = speech.on_behalf_of_group
    kind = "group"
    if speech.on_behalf_of_state:
        kind, name = "state", state_name(speech.on_behalf_of_state, authority)
    elif speech.on_behalf_of_organisation:
        kind, name = "organisation", speech.on_behalf_of_organisation.name
    return {"kind": kind, "name": name} if name else None


def heading(speech: Speech, author: dict[str, Any]) -> LocalizedText:
    """What a speech is called: its own title, else that of its item, else that of a session held for it alone, else
    its kind and author ("Statement by H.E. …")."""
    if speech.title:
        return dict(speech.title)
    if speech.item:
        return dict(speech.item.title)
    if speech.session and speech.session.kind == speech.kind:
        return dict(speech.session.title)
    titles = {}
    for language, kind in capitalised(Speech.Kind(speech.kind).label).items():
        with override(language):
            name = full_name(author, language)[0]
            titles[language] = _("%(kind)s by %(name)s") % {"kind": kind, "name": name}
    return titles


def _session(speech: Speech) -> dict[str, Any] | None:
    session = speech.session or (speech.item.session if speech.item else None)
    if session is None or session.span is None:
        return None
    return {"key": session.key, "title": session.title, "start": moment(session.span.lower)}


def _segments(speech: Speech) -> list[dict[str, Any]]:
    def text(row: SegmentText) -> dict[str, Any]:
        return {"text": row.text, "state": row.state, "source_changed": row.source_changed}

    rows = Segment.objects.filter(speech=speech).prefetch_related("texts")
    return [
        {"n": number, "texts": {row.language: text(row) for row in segment.texts.all() if row.text.strip()}}
        for number, segment in enumerate(rows, 1)
    ]


def coverage(segments: list[dict[str, Any]]) -> dict[str, str]:
    """Per language "complete", "partial" or "missing"."""
    words = {0: "missing", len(segments): "complete"}
    counts = {code: sum(code in segment["texts"] for segment in segments) for code in INTERFACE_LANGUAGES}
    return {code: "missing" if not segments else words.get(count, "partial") for code, count in counts.items()}


def snapshot_of(speech: Speech) -> dict[str, Any]:
    """`speech` as it stands at the desk now, with its card."""
    authority = speech.summit.naming_authority
    named_here = (speech.author_id, speech.reader_id, speech.on_behalf_of_person_id)
    wanted = {key for key in named_here if key}
    rows = with_names(Participant.with_deleted.filter(pk__in=wanted))
    people = {row.pk: named(row, authority=authority) for row in rows}
    segments = _segments(speech)
    frozen: dict[str, Any] = {
        "format": FORMAT,
        "summit": frame_of(speech.summit),
        "key": speech.key,
        "kind": speech.kind,
        "kind_label": capitalised(Speech.Kind(speech.kind).label),
        "title": heading(speech, people[speech.author_id]),
        "language": speech.language,
        "languages": coverage(segments),
        "text_kind": speech.text_kind,
        "text_kind_label": capitalised(Speech.TextKind(speech.text_kind).label),
        "check_against_delivery": speech.check_against_delivery,
        "symbol": speech.symbol,
        "author": people[speech.author_id],
        "reader": people[speech.reader_id] if speech.reader_id else None,
        "on_behalf_of": _behalf(speech, people, authority),
        "session": _session(speech),
        "item": speech.item.key if speech.item else None,
        "delivered_at": moment(speech.delivered_at) if speech.delivered_at else None,
        "segments": segments,
    }
    frozen["card"] = {name: frozen[name] for name in CARD} | {"summit": frozen["summit"]}
    return frozen
