"""Who may watch and stop a job: pure predicates. Accounts stand above this app, so a user is known by two traits."""

from typing import Any, Protocol, runtime_checkable

from .models import Job


@runtime_checkable
class Account(Protocol):
    """A signed-in user, as far as jobs care."""

    pk: Any
    is_secretariat: bool


def may_read(user: object, job: Job) -> bool:
    """Whoever asked for the work, and the secretariat."""
    return isinstance(user, Account) and (user.is_secretariat or (job.owner_id is not None and job.owner_id == user.pk))


may_cancel = may_read
