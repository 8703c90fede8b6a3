"""Writing editable rows: validated, revision-checked, database refusals turned into words.

Every app's services use these; they hold no rule of the domain.
"""

from collections.abc import Callable, Mapping
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


def _field_of(model: type[models.Model], constraint: models.BaseConstraint) -> str:
    """The field whose value is to be changed: the model says (`constraint_fields`), or one is unique in its summit."""
    named: dict[str, str] = getattr(model, "constraint_fields", {})
    if constraint.name in named:
        return named[constraint.name]
    fields = set(getattr(constraint, "fields", ())) - {"summit"}
    return fields.pop() if len(fields) == 1 else ""


def _refused(instance: models.Model, error: IntegrityError) -> Conflict:
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", "") or ""
    for constraint in instance._meta.constraints:
        if constraint.name == name:
            code = constraint.violation_error_code or name
            message = str(constraint.get_violation_error_message())
            field = _field_of(type(instance), constraint)
            return Conflict(code, message, [FieldError(field, code, message)] if field else [])
    return Conflict(name or "conflict", _("This clashes with something already stored."))


def _loaded(instance: models.Model) -> list[str]:
    """Foreign keys whose row was read already: the database's own check is enough, Django need not look again."""
    return [
        field.name
        for field in instance._meta.concrete_fields
        if isinstance(field, models.ForeignKey)
        and not field.get_limit_choices_to()
        and field.is_cached(instance)
        and getattr(instance, field.attname) is not None
    ]


def _validate_constraints(instance: models.Model, exclude: set[str]) -> None:
    """Django's `validate_constraints`, but what was broken is told at its field. Raises ValidationError."""
    errors: dict[str, list[ValidationError]] = {}
    for model, constraints in instance.get_constraints():
        for constraint in constraints:
            try:
                constraint.validate(model, instance, exclude=exclude)
            except ValidationError as error:
                errors.setdefault(_field_of(type(instance), constraint) or NON_FIELD_ERRORS, []).append(error)
    if errors:
        raise ValidationError(errors)


def _clean(instance: models.Model) -> None:
    """Django's `full_clean`, but rows that were read already are not looked up again. Raises Invalid."""
    found: dict[str, Any] = {}
    steps: tuple[Callable[[], None], ...] = (
        lambda: instance.clean_fields(exclude=_loaded(instance)),
        instance.clean,
        # Random ids do not meet; looking for one costs a query.
        lambda: instance.validate_unique(exclude={"id", *found}),
        lambda: _validate_constraints(instance, exclude=set(found)),
    )
    for step in steps:
        try:
            step()
        except ValidationError as error:
            found = error.update_error_dict(found)
    if found:
        raise _invalid(ValidationError(found))


def write(instance: M) -> M:
    """Validates and saves `instance`. Raises Invalid (which fields) or Conflict (which database rule)."""
    _clean(instance)
    try:
        with transaction.atomic():
            instance.save()
    except IntegrityError as error:
        raise _refused(instance, error) from error
    return instance


def insert(instance: M) -> M:
    """`write` for a new row on a hot path: the fields are validated here, uniqueness and constraints by the database.

    Raises Invalid or Conflict. After a Conflict the transaction around it is lost, so nothing may go on inside it.
    """
    try:
        instance.clean_fields(exclude=_loaded(instance))
    except ValidationError as error:
        raise _invalid(error) from error
    try:
        instance.save(force_insert=True)
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
