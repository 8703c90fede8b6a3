"""Writes every kind of row of a summit has in common: add with a key, change, delete, undo, with their audit lines."""

from collections.abc import Mapping
from typing import Any, TypeVar

from django.db import transaction
from django.utils.text import slugify

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.summits.models import State, Summit, SummitOwned

R = TypeVar("R", bound=SummitOwned)
E = TypeVar("E", bound=SummitOwned | State)


def fresh_key(model: type[SummitOwned], *, summit: Summit, name: Mapping[str, str] | None = None) -> str:
    """A key that no row of `model` has in `summit`, also among the deleted: from the Latin name, else a number."""
    named = slugify((name or {}).get("en") or (name or {}).get("fr") or "")[:60].strip("-")
    stem = named or model._meta.model_name or "row"
    taken = set(model.with_deleted.filter(summit=summit, key__startswith=stem).values_list("key", flat=True))
    if named and stem not in taken:
        return stem
    number = len(taken) + 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


@transaction.atomic
def add_row(model: type[R], *, summit: Summit, values: Mapping[str, Any]) -> R:
    """A new row of `summit`; without a `key` it gets one from its name. Raises Invalid or Conflict."""
    own = dict(values)
    if not own.get("key"):
        own["key"] = fresh_key(model, summit=summit, name=own.get("name") or own.get("title"))
    return editing.write(model(summit=summit, **own))


def change_row(row: E, *, values: Mapping[str, Any], revision: int | None) -> E:
    """Changes `row` if it still is at `revision`. Raises Stale, Invalid or Conflict."""
    return editing.update(row, values=values, revision=revision)


def _decide(row: SummitOwned | State, *, verb: str, actor: User) -> None:
    action = f"{row._meta.model_name}.{verb}"
    record_decision(actor=actor, action=action, subject=row, summit_slug=row.summit.slug)


@transaction.atomic
def delete_row(row: SummitOwned | State, *, actor: User) -> None:
    """Takes `row` away; `restore_row` undoes it. Audited."""
    editing.delete(row)
    _decide(row, verb="delete", actor=actor)


@transaction.atomic
def restore_row(row: E, *, actor: User) -> E:
    """Undoes `delete_row`. Raises Conflict when the place was taken in the meantime. Audited."""
    restored = editing.restore(row)
    _decide(restored, verb="restore", actor=actor)
    return restored
