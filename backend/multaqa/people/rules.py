"""Who may see and change the directory of people: pure predicates."""

from django.contrib.auth.models import AnonymousUser

from multaqa.accounts.models import User

from .models import Person


def may_list(user: User | AnonymousUser) -> bool:
    """The directory is the secretariat's."""
    return isinstance(user, User) and user.is_active and user.is_secretariat


def may_read(user: User | AnonymousUser, person: Person) -> bool:
    """The secretariat, and the person themself."""
    return may_list(user) or (isinstance(user, User) and person.user_id == user.pk)


may_create = may_list


def may_change(user: User | AnonymousUser, person: Person) -> bool:
    """The secretariat."""
    return may_list(user)


may_delete = may_change
