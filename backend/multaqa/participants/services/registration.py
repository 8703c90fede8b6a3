"""Registering a person at a summit, and changing what was registered."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.core.errors import FieldError, Invalid
from multaqa.participants.models import Participant, Travel
from multaqa.people.models import Person
from multaqa.people.services import create_person
from multaqa.summits.models import Summit
from multaqa.summits.services import difference, fresh_key, restore_row

from .quota import within_quota

# What a badge and a list depend on: changes of these leave an audit line.
DECISIONS = ("category", "delegation", "role", "attends", "listed")


def _under(path: str, error: Invalid) -> Invalid:
    fields = [FieldError(f"{path}.{found.field}".strip("."), found.code, found.message) for found in error.fields]
    return Invalid(error.code, error.message, fields)


def _new_person(values: Mapping[str, Any]) -> Person:
    try:
        return create_person(values=values)
    except Invalid as error:
        raise _under("new_person", error) from error


def _set_travel(participant: Participant, values: Mapping[str, Any] | None) -> None:
    if values is None:
        Travel.objects.filter(participant=participant).delete()
        return
    travel = Travel.objects.filter(participant=participant).first() or Travel(participant=participant)
    for name, value in values.items():
        setattr(travel, name, value)
    try:
        editing.write(travel)
    except Invalid as error:
        raise _under("travel", error) from error


def register_participant(
    *, summit: Summit, values: Mapping[str, Any], actor: User, new_person: Mapping[str, Any] | None = None
) -> Participant:
    """A person at `summit`: `values["person"]`, or one made from `new_person`. Starts as a draft. Audited.

    Raises Invalid, or Conflict: `quota_full`, `participant_once`, `delegation_head_once`.
    """
    own = dict(values)
    travel = own.pop("travel", None)
    with within_quota(own.get("delegation"), own.get("role", "")):
        if new_person is not None:
            own["person"] = _new_person(new_person)
        if not own.get("key"):
            own["key"] = fresh_key(Participant, summit=summit, name=own["person"].name)
        participant = editing.insert(Participant(summit=summit, **own))
        if travel is not None:
            _set_travel(participant, travel)
        record_decision(actor=actor, action="participant.register", subject=participant, summit_slug=summit.slug)
    return participant


def change_participant(
    *, participant: Participant, values: Mapping[str, Any], revision: int | None, actor: User
) -> Participant:
    """Changes `participant` if it still is at `revision`; `travel` given as None removes it.

    The person never changes: another person is another participant. Raises Stale, Invalid, Conflict.
    """
    own = dict(values)
    if own.pop("person", participant.person) != participant.person:
        fixed = FieldError("person", "fixed", _("Register another person as another participant."))
        raise Invalid("invalid", _("Some fields need your attention."), [fixed])
    travels = "travel" in own
    travel = own.pop("travel", None)
    before, after = difference(participant, own, DECISIONS)
    delegation, role = own.get("delegation", participant.delegation), own.get("role", participant.role)
    with within_quota(delegation, role):
        changed = editing.update(participant, values=own, revision=revision)
        if travels:
            _set_travel(changed, travel)
        if after:
            record_decision(
                actor=actor,
                action="participant.change",
                subject=changed,
                summit_slug=participant.summit.slug,
                before=before,
                after=after,
            )
    return changed


@transaction.atomic
def restore_participant(*, participant: Participant, actor: User) -> Participant:
    """Undoes a deletion. Raises Conflict when the place or the person was taken in the meantime."""
    with within_quota(participant.delegation, participant.role):
        return restore_row(participant, actor=actor)
