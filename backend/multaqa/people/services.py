"""Writes of people."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.core.services import insert

from .models import Person


def _split(values: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    own = dict(values)
    return own, own.pop("titles", None)


@transaction.atomic
def create_person(*, values: Mapping[str, Any]) -> Person:
    """A new person. Raises Invalid or Conflict."""
    own, titles = _split(values)
    person = insert(Person(**own))
    if titles is not None:
        person.titles.set(titles)
    return person


@transaction.atomic
def update_person(*, person: Person, values: Mapping[str, Any], revision: int | None) -> Person:
    """Changes `person` if it still is at `revision`. Raises Stale, Invalid or Conflict."""
    own, titles = _split(values)
    changed = editing.update(person, values=own, revision=revision)
    if titles is not None:
        changed.titles.set(titles)
    return changed


@transaction.atomic
def delete_person(*, person: Person, actor: User) -> None:
    """Takes `person` out of the directory; `restore_person` undoes it."""
    editing.delete(person)
    record_decision(actor=actor, action="person.delete", subject=person)


@transaction.atomic
def restore_person(*, person: Person, actor: User) -> Person:
    """Undoes `delete_person`. Raises Conflict when its key was given away."""
    restored = editing.restore(person)
    record_decision(actor=actor, action="person.restore", subject=person)
    return restored
