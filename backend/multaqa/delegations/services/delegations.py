"""New, changed and reordered delegations. Deleting and undoing are the same as for every row of a summit."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.core.errors import FieldError, Invalid
from multaqa.delegations.models import Delegation
from multaqa.summits.models import Summit
from multaqa.summits.services import add_row, difference, fresh_key

from .parts import described, set_focal_points, set_quotas

# What the secretariat decides: these leave an audit line.
DECISIONS = ("credentials", "precedence", "state", "organisation")


def _split(values: Mapping[str, Any]) -> tuple[dict[str, Any], Any, Any]:
    own = dict(values)
    return own, own.pop("quotas", None), own.pop("focal_points", None)


def _set_parts(delegation: Delegation, quotas: Any, points: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    if quotas is None and points is None:
        return {}, {}
    before = described(delegation)
    if quotas is not None:
        set_quotas(delegation, quotas)
    if points is not None:
        set_focal_points(delegation, points)
    after = described(delegation)
    changed = [name for name in before if before[name] != after[name]]
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


@transaction.atomic
def add_delegation(*, summit: Summit, values: Mapping[str, Any], actor: User) -> Delegation:
    """A new delegation, last in the order as given unless `position` says otherwise. Raises Invalid or Conflict."""
    own, quotas, points = _split(values)
    if own.get("position") is None:
        last = Delegation.objects.filter(summit=summit).aggregate(last=Max("position"))["last"]
        own["position"] = (last or 0) + 1
    if not own.get("key"):
        state, organisation = own.get("state"), own.get("organisation")
        stem = state.code if state else organisation.key if organisation else ""
        own["key"] = fresh_key(Delegation, summit=summit, name={"en": stem})
    delegation = add_row(Delegation, summit=summit, values=own)
    _before, after = _set_parts(delegation, quotas, points)
    record_decision(actor=actor, action="delegation.add", subject=delegation, summit_slug=summit.slug, after=after)
    return delegation


@transaction.atomic
def change_delegation(
    *, delegation: Delegation, values: Mapping[str, Any], revision: int | None, actor: User
) -> Delegation:
    """Changes `delegation` if it still is at `revision`; quotas and focal points, when given, replace all.

    Raises Stale, Invalid, Conflict. Decisions are audited.
    """
    own, quotas, points = _split(values)
    before, after = difference(delegation, own, DECISIONS)
    changed = editing.update(delegation, values=own, revision=revision)
    parts_before, parts_after = _set_parts(changed, quotas, points)
    if after or parts_after:
        record_decision(
            actor=actor,
            action="delegation.change",
            subject=changed,
            summit_slug=changed.summit.slug,
            before=before | parts_before,
            after=after | parts_after,
        )
    return changed


@transaction.atomic
def reorder_delegations(*, summit: Summit, ids: Sequence[UUID], actor: User) -> None:
    """Makes `ids`, all delegations of `summit`, the order as given. Raises Invalid when one is missing or twice."""
    rows = {row.pk: row for row in Delegation.objects.select_for_update(of=("self",)).filter(summit=summit)}
    if len(ids) != len(rows) or set(ids) != set(rows):
        wrong = FieldError("ids", "incomplete", _("Name every delegation of the summit once."))
        raise Invalid("invalid", _("Some fields need your attention."), [wrong])
    before = [row.key for row in sorted(rows.values(), key=lambda row: (row.position, row.key))]
    moved = [rows[pk] for position, pk in enumerate(ids, start=1) if rows[pk].position != position]
    for position, pk in enumerate(ids, start=1):
        rows[pk].position = position
    for row in moved:
        row.revision += 1
    Delegation.objects.bulk_update(moved, ["position", "revision"])
    if moved:
        record_decision(
            actor=actor,
            action="delegation.reorder",
            subject=summit,
            summit_slug=summit.slug,
            before={"order": before},
            after={"order": [rows[pk].key for pk in ids]},
        )
