"""Errors that services raise. They know nothing of HTTP; `core.api.problems` turns them into problem+json."""

from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Text = str | Promise


@dataclass(frozen=True)
class FieldError:
    """One thing wrong with one field: `field` is a dotted path ("name.ar", "segments.3.text"), "" for the whole."""

    field: str
    code: str
    message: Text


@dataclass
class DomainError(Exception):
    """A rule of the domain was broken. `code` is stable; `message` is translated when shown."""

    code: str
    message: Text
    fields: list[FieldError] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


class Invalid(DomainError):
    """The input is wrong; `fields` says where."""


def refuse(field: str, code: str, message: Text) -> Invalid:
    """The error that says what is wrong with one field; `field` as in FieldError."""
    return Invalid("invalid", _("Some fields need your attention."), [FieldError(field, code, message)])


class Conflict(DomainError):
    """The input is right but clashes with what is stored."""


class NotAllowed(DomainError):
    """The rules refuse this to this user."""


class Missing(DomainError):
    """The thing does not exist, or this user may not know that it does."""


class Stale(DomainError):
    """Somebody else changed the object first (RFC 9110, 13.1.1: If-Match)."""

    def __init__(self) -> None:
        super().__init__("stale", _("Someone else changed this in the meantime. Reload to see the current version."))
