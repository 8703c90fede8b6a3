"""Writes of the summit's table of states. Names are part of the state and are edited with it."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from multaqa.core import services as editing
from multaqa.core.errors import FieldError, Invalid
from multaqa.summits.models import State, StateName, Summit
from multaqa.summits.state_names import completed, default_names

from .children import set_children


def _usual_names(code: str) -> list[dict[str, Any]]:
    try:
        usual = default_names(code)
    except KeyError as error:
        unknown = FieldError("names", "required", _("No name is known for this code: write the names."))
        raise Invalid("invalid", _("Some fields need your attention."), [unknown]) from error
    return [{"authority": authority, **names} for authority, names in usual.items()]


def _set_names(state: State, names: Sequence[Mapping[str, Any]]) -> None:
    items = [
        {"authority": item["authority"], **completed({**item, "short": item.get("short") or {}})} for item in names
    ]
    set_children(StateName, parent={"state": state}, items=items, by=("authority",), field="names")


@transaction.atomic
def add_state(*, summit: Summit, values: Mapping[str, Any]) -> State:
    """A new state. Without `names` it gets the usual ones of its code. Raises Invalid."""
    own = dict(values)
    names = own.pop("names", None)
    state = editing.write(State(summit=summit, **own))
    _set_names(state, _usual_names(state.code) if names is None else names)
    return state


@transaction.atomic
def change_state(*, state: State, values: Mapping[str, Any], revision: int | None) -> State:
    """Changes `state` if it still is at `revision`; `names`, when given, replace all. Raises Stale, Invalid."""
    own = dict(values)
    names = own.pop("names", None)
    changed = editing.update(state, values=own, revision=revision)
    if names is not None:
        _set_names(changed, names)
    return changed
