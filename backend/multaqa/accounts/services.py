"""Writes of accounts: new users, audit lines."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from multaqa.core.errors import FieldError, Invalid
from multaqa.core.services import write

from .models import AuditLine, User


@transaction.atomic
def create_user(
    *,
    email: str,
    password: str | None,
    name: str = "",
    language: str = "ar",
    is_secretariat: bool = False,
    is_demo: bool = False,
) -> User:
    """A new account; without a password it cannot sign in by one. Raises Invalid or Conflict."""
    user = User(
        email=email.strip().lower(), name=name, language=language, is_secretariat=is_secretariat, is_demo=is_demo
    )
    if password is None:
        user.set_unusable_password()
    else:
        try:
            validate_password(password, user)
        except ValidationError as error:
            texts = [
                FieldError("password", item.code or "invalid", " ".join(item.messages)) for item in error.error_list
            ]
            raise Invalid("invalid", _("Choose another password."), texts) from error
        user.set_password(password)
    return write(user)


def record_decision(
    *,
    actor: User | None,
    action: str,
    subject: Any,
    summit_slug: str = "",
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    reason: str = "",
) -> AuditLine:
    """Adds one line to the audit trail, in the transaction of the decision itself.

    `subject` is the row decided on; `before` and `after` hold only what changed, as JSON values.
    """
    return AuditLine.objects.create(
        actor=actor,
        actor_name=actor.email if actor else "",
        action=action,
        summit_slug=summit_slug,
        object_type=subject._meta.label_lower,
        object_id=str(subject.pk),
        before=dict(before or {}),
        after=dict(after or {}),
        reason=reason,
    )
