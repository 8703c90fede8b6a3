"""Writes of commitments. Parties and follow-ups are part of a commitment and are edited with it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core.errors import FieldError, Invalid
from multaqa.summits.models import Organisation, Summit
from multaqa.summits.services import add_row, change_row, difference, set_children

from .models import Commitment, FollowUp, Party

# What is owed, and whether it was done: changes of these leave an audit line.
DECISIONS = ("status", "due_date")


def _split(values: Mapping[str, Any]) -> tuple[dict[str, Any], Any, Any]:
    own = dict(values)
    return own, own.pop("parties", None), own.pop("follow_ups", None)


def _check_keys(summit: Summit, follow_ups: Iterable[Mapping[str, Any]]) -> None:
    """Follow-ups name organisations by key. Raises Invalid for a key the summit does not have."""
    named = [
        (place, field, key)
        for place, item in enumerate(follow_ups)
        for field, keys in (("parties", item.get("parties", [])), ("patron", [item.get("patron", "")]))
        for key in keys
        if key
    ]
    known = set(
        Organisation.objects.filter(summit=summit, key__in={key for *_at, key in named}).values_list("key", flat=True)
    )
    for place, field, key in named:
        if key not in known:
            unknown = FieldError(f"follow_ups.{place}.{field}", "unknown", _("No organisation has this key."))
            raise Invalid("invalid", _("Some fields need your attention."), [unknown])


def _set_parts(commitment: Commitment, parties: Sequence[Any] | None, follow_ups: Sequence[Any] | None) -> None:
    parent = {"commitment": commitment}
    if parties is not None:
        set_children(Party, parent=parent, items=parties, by=("organisation", "role"), field="parties")
    if follow_ups is not None:
        _check_keys(commitment.summit, follow_ups)
        set_children(FollowUp, parent=parent, items=follow_ups, by=("id",), field="follow_ups")


@transaction.atomic
def add_commitment(*, summit: Summit, values: Mapping[str, Any]) -> Commitment:
    """A new commitment with its parties and follow-ups. Raises Invalid or Conflict."""
    own, parties, follow_ups = _split(values)
    commitment = add_row(Commitment, summit=summit, values=own)
    _set_parts(commitment, parties, follow_ups)
    return commitment


@transaction.atomic
def change_commitment(
    *, commitment: Commitment, values: Mapping[str, Any], revision: int | None, actor: User
) -> Commitment:
    """Changes `commitment` if it still is at `revision`; parties and follow-ups, when given, replace all.

    A follow-up with a known `id` is changed, one without is added. Raises Stale, Invalid, Conflict. Decisions are audited.
    """
    own, parties, follow_ups = _split(values)
    before, after = difference(commitment, own, DECISIONS)
    changed = change_row(commitment, values=own, revision=revision)
    _set_parts(changed, parties, follow_ups)
    if after:
        record_decision(
            actor=actor,
            action="commitment.change",
            subject=changed,
            summit_slug=changed.summit.slug,
            before=before,
            after=after,
        )
    return changed
