"""What Django's validation and the database's constraints refuse, in words of both languages."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, models
from django.utils.translation import gettext as _

from multaqa.core.fields import LocalizedText

from ..problems import both


def _field(name: str, texts: list[str]) -> str:
    said = " ".join(str(text) for text in texts)
    return said if name == NON_FIELD_ERRORS else f"{name}: {said}"


def of_fields(error: ValidationError) -> LocalizedText:
    """What is wrong with which fields."""
    return both(lambda: "; ".join(_field(name, texts) for name, texts in error.message_dict.items()))


def _of_constraint(row: models.Model, name: str) -> str:
    if name == "delegation_quota":
        return _("The delegation has no place left for this role.")
    for constraint in row._meta.constraints:
        if constraint.name == name:
            return str(constraint.get_violation_error_message())
    return _("This clashes with something already stored.")


def of_database(row: models.Model, error: IntegrityError) -> LocalizedText:
    """Which rule of the database refused `row`."""
    name = getattr(getattr(error.__cause__, "diag", None), "constraint_name", "") or ""
    return both(lambda: f"{_of_constraint(row, name)} ({row})")
