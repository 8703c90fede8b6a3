"""Writing editable rows: validated, revision-checked, database refusals turned into words.

Every app's services use these; they hold no rule of the domain.
"""

from collections.abc import Mapping
from typing import Any, TypeVar

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .errors import Conflict, FieldError, Invalid, Stale
from .models import Editable

E = TypeVar("E", bound=Editable)
M = TypeVar("M", bound=models.Model)


def _invalid(error: ValidationError) -> Invalid:
    fields = []
    by_field = error.error_dict if hasattr(error, "error_dict") else {NON_FIELD_ERRORS: error.error_list}
    for name, errors in by_field.items():
        for item in errors:
            text = " ".join(item.messages)
            fields.append(FieldError("" if name == NON_FIELD_ERRORS else name, item.code or "invalid", text))
    return Invalid("invalid", _("Some fields need your attention."), fields)


def _refused(instance: models.Model, error: IntegrityError) -> Conflict:
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", "") or ""
    for constraint in instance._meta.constraints:
        if constraint.name == name:
            code = constraint.violation_error_code or name
            return Conflict(code, constraint.get_violation_error_message())
    return Conflict(name or "conflict", _("This clashes with something already stored."))


def write(instance: M) -> M:
    """Validates and saves `instance`. Raises Invalid (which fields) or Conflict (which database rule)."""
    try:
        instance.full_clean()
    except ValidationError as error:
        raise _invalid(error) from error
    try:
        with transaction.atomic():
            instance.save()
    except IntegrityError as error:
        raise _refused(instance, error) from error
    return instance


@transaction.atomic
def update(instance: E, *, values: Mapping[str, Any], revision: int | None) -> E:
    """Sets `values` on `instance` and saves it as the next revision.

    `revision` is the one the caller saw; None skips the check (imports). Raises Stale, Invalid, Conflict.
    """
    locked = type(instance).with_deleted.select_for_update(of=("self",)).get(pk=instance.pk)
    if revision is not None and locked.revision != revision:
        raise Stale
    for name, value in values.items():
        setattr(locked, name, value)
    locked.revision += 1
    return write(locked)


@transaction.atomic
def delete(instance: E) -> E:
    """Marks `instance` deleted; `restore` undoes it. Nothing that points to it is lost."""
    type(instance).with_deleted.filter(pk=instance.pk).update(
        deleted_at=timezone.now(), revision=models.F("revision") + 1
    )
    instance.refresh_from_db(from_queryset=type(instance).with_deleted.all())
    return instance


@transaction.atomic
def restore(instance: E) -> E:
    """Undoes `delete`. Raises Conflict when the place was taken in the meantime."""
    instance.deleted_at = None
    instance.revision += 1
    return write(instance)
