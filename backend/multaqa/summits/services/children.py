"""Lists edited as part of their parent (a state's names, a delegation's quotas): made equal to what was sent."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext as _

from multaqa.core.errors import Conflict, FieldError, Invalid
from multaqa.core.services import write


def _identity(item: Mapping[str, Any], by: Sequence[str]) -> tuple[str, ...]:
    return tuple(str(getattr(item.get(name), "pk", item.get(name))) for name in by)


def _stored(row: models.Model, by: Sequence[str]) -> tuple[str, ...]:
    return tuple(str(row.serializable_value(name)) for name in by)


def _at(path: str, error: Invalid | Conflict) -> Invalid:
    fields = error.fields or [FieldError("", error.code, error.message)]
    placed = [FieldError(f"{path}.{found.field}".strip("."), found.code, found.message) for found in fields]
    return Invalid("invalid", _("Some fields need your attention."), placed)


@transaction.atomic
def set_children(
    model: type[models.Model],
    *,
    parent: Mapping[str, models.Model],
    items: Sequence[Mapping[str, Any]],
    by: Sequence[str],
    field: str,
) -> None:
    """Makes the rows of `model` under `parent` be `items`: those whose `by` values are known are changed, others are
    added, rows not named are removed. `field` is the name in error paths ("quotas.0.places"). Raises Invalid.

    A model with `position` gets the place in the list.
    """
    wanted = [_identity(item, by) for item in items]
    for place, identity in enumerate(wanted):
        if identity in wanted[:place] and "None" not in identity:
            twice = FieldError(f"{field}.{place}", "twice", _("This stands in the list twice."))
            raise Invalid("invalid", _("Some fields need your attention."), [twice])
    rows = model._default_manager.filter(**parent)
    kept = {_stored(row, by): row for row in rows}
    model._default_manager.filter(pk__in=[row.pk for key, row in kept.items() if key not in wanted]).delete()
    for place, (identity, item) in enumerate(zip(wanted, items, strict=True)):
        row = kept.get(identity) or model(**parent)
        own = {name: value for name, value in item.items() if name != "id"}
        if any(one.name == "position" for one in model._meta.concrete_fields):
            own["position"] = place
        for name, value in own.items():
            setattr(row, name, value)
        try:
            write(row)
        except (Invalid, Conflict) as error:
            raise _at(f"{field}.{place}", error) from error
