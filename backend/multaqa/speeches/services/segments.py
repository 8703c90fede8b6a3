"""The aligned texts of a speech, written whole: what a change of one language means for the others.

- A language left out or left blank is missing.
- When the text in the original language changes, the other languages of that segment are marked "source changed",
  unless their own text changes in the same call.
- A text that was certified and changes is a draft again, whatever was asked.
- A new wording of a translation, or `source_changed: false` from a person, takes the mark away.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core.errors import Stale, refuse
from multaqa.speeches.models import Quotation, Segment, SegmentText, Speech

State = SegmentText.State


@dataclass
class Plan:
    """What to write, gathered over all segments so that it takes few statements."""

    segments: list[Segment] = field(default_factory=list)
    fresh: list[SegmentText] = field(default_factory=list)
    changed: list[SegmentText] = field(default_factory=list)
    gone: list[SegmentText] = field(default_factory=list)
    certified: list[str] = field(default_factory=list)


def _wording(texts: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    return {language: row for language, row in texts.items() if row.get("text", "").strip()}


def _apply(text: SegmentText, row: Mapping[str, Any], *, source_moved: bool) -> bool:
    """Writes `row` onto `text`, a text that is stored; True when anything changed."""
    before = (text.text, text.state, text.source_changed)
    reworded = row["text"] != text.text
    was_certified = text.state == State.CERTIFIED
    text.text, text.state = row["text"], row.get("state", text.state)
    if reworded:
        text.state = State.DRAFT if was_certified else text.state
        text.source_changed = False
    else:
        text.source_changed = source_moved or row.get("source_changed", text.source_changed)
    return before != (text.text, text.state, text.source_changed)


def _plan_texts(plan: Plan, segment: Segment, stored: dict[str, SegmentText], texts: Any, original: str) -> None:
    wanted = _wording(texts)
    old = stored[original].text if original in stored else ""
    source_moved = old != wanted.get(original, {}).get("text", "")
    for language, row in wanted.items():
        text = stored.get(language)
        was = text.state if text else None
        if text is None:
            state = row.get("state", State.DRAFT)
            text = SegmentText(segment=segment, language=language, text=row["text"], state=state)
            plan.fresh.append(text)
        elif _apply(text, row, source_moved=source_moved and language != original):
            plan.changed.append(text)
        if text.state == State.CERTIFIED and was != State.CERTIFIED:
            plan.certified.append(f"{segment.position}.{language}")
    plan.gone += [text for language, text in stored.items() if language not in wanted]


def _check(wanted: Sequence[Mapping[str, Any]], standing: Mapping[UUID, Segment], speech: Speech) -> None:
    seen: set[UUID] = set()
    for number, row in enumerate(wanted):
        given = row.get("id")
        if given is None:
            continue
        if given not in standing:
            raise refuse(f"segments.{number}.id", "does_not_exist", _("There is no such paragraph in this speech."))
        if given in seen:
            raise refuse(f"segments.{number}.id", "twice", _("This stands in the list twice."))
        seen.add(given)
    _check_quotes(wanted, speech)


def _check_quotes(wanted: Sequence[Mapping[str, Any]], speech: Speech) -> None:
    quoted = {key for row in wanted for key in row.get("references", {}).get("quotes", [])}
    if not quoted:
        return
    rows = Quotation.objects.filter(summit=speech.summit_id, key__in=quoted)
    unknown = quoted - set(rows.values_list("key", flat=True))
    for number, row in enumerate(wanted):
        if unknown & set(row.get("references", {}).get("quotes", [])):
            message = _("There is no such quotation at this summit.")
            raise refuse(f"segments.{number}.references.quotes", "does_not_exist", message)


def _write(plan: Plan, dropped: Iterable[UUID]) -> None:
    Segment.objects.filter(pk__in=dropped).delete()
    SegmentText.objects.filter(pk__in=[text.pk for text in plan.gone]).delete()
    fresh = [segment for segment in plan.segments if segment._state.adding]
    moved = [segment for segment in plan.segments if not segment._state.adding]
    Segment.objects.bulk_update(moved, ["position", "references"])
    Segment.objects.bulk_create(fresh)
    SegmentText.objects.bulk_update(plan.changed, ["text", "state", "source_changed"])
    SegmentText.objects.bulk_create(plan.fresh)


@transaction.atomic
def set_segments(
    *, speech: Speech, segments: Sequence[Mapping[str, Any]], revision: int | None, actor: User | None
) -> Speech:
    """Makes `segments` the paragraphs of `speech`, in this order, if it still is at `revision`; returns the speech.

    Each is {"id": of one that stands, or left out, "references": {kind: [keys]}, "texts": {language: {"text", "state",
    "source_changed"}}}; those not listed are removed. Certifying is audited. Raises Stale or Invalid.
    """
    locked = Speech.objects.select_for_update(of=("self",)).select_related("summit").get(pk=speech.pk)
    if revision is not None and locked.revision != revision:
        raise Stale
    standing = {row.pk: row for row in Segment.objects.filter(speech=locked).prefetch_related("texts")}
    _check(segments, standing, locked)
    plan = Plan()
    for position, row in enumerate(segments, 1):
        segment = standing.pop(row["id"]) if row.get("id") else Segment(speech=locked)
        stored = {} if segment._state.adding else {text.language: text for text in segment.texts.all()}
        segment.position, segment.references = position, row.get("references", segment.references)
        plan.segments.append(segment)
        _plan_texts(plan, segment, stored, row.get("texts", {}), locked.language)
    _write(plan, standing)
    locked.revision += 1
    locked.save(update_fields=["revision", "updated_at"])
    if plan.certified:
        slug, texts = locked.summit.slug, {"texts": plan.certified}
        record_decision(actor=actor, action="speech.certify", subject=locked, summit_slug=slug, after=texts)
    return locked
