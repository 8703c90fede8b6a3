"""The accounts a visitor tries the demonstration with. They can sign in in no other mode (`accounts.backends`)."""

import secrets
from dataclasses import dataclass

from django.db import transaction

from multaqa.accounts.models import User
from multaqa.accounts.services import create_user
from multaqa.delegations.models import Delegation, FocalPoint
from multaqa.participants.models import Participant
from multaqa.people.models import Person
from multaqa.summits.models import Role, Summit, TeamMember

PASSWORD_BYTES = 9
DELEGATION = "JO"


@dataclass(frozen=True)
class DemoAccount:
    """An account to try: `person` is the key of the fictional person behind it."""

    email: str
    role: str
    person: str


ACCOUNTS = (
    DemoAccount("organiser@demo.example", "organiser", "staff-hind-saadi"),
    DemoAccount("focal@demo.example", "focal point", "jo-rand-abbadi"),
    DemoAccount("delegate@demo.example", "delegate", "jo-lana-qudah"),
    DemoAccount("journalist@demo.example", "journalist", "press-rim-karam"),
)
ORGANISER, FOCAL = ACCOUNTS[0], ACCOUNTS[1]


def _user(account: DemoAccount) -> tuple[User, bool]:
    found = User.objects.filter(email=account.email).first()
    if found:
        return found, False
    person = Person.objects.filter(key=account.person).first()
    name = " · ".join(person.name[code] for code in ("ar", "en") if code in person.name) if person else ""
    secretariat = account is ORGANISER
    made = create_user(
        email=account.email, password=None, name=name, language="ar", is_secretariat=secretariat, is_demo=True
    )
    return made, True


def _link(account: DemoAccount, user: User, summit: Summit) -> None:
    """Who the account is at the summit; what a visitor changed since is left alone."""
    if account is ORGANISER:
        TeamMember.objects.get_or_create(summit=summit, user=user, defaults={"role": Role.OWNER})
    if account is FOCAL:
        delegation = Delegation.objects.filter(summit=summit, state__code=DELEGATION).first()
        if delegation:
            FocalPoint.objects.get_or_create(delegation=delegation, user=user)
    participants = Participant.objects.filter(summit=summit, person__key=account.person)
    if participants.exists() and not Person.with_deleted.filter(user=user).exists():
        Person.objects.filter(key=account.person, user=None).update(user=user)


@transaction.atomic
def make_accounts(*, summit: Summit, password: str) -> str | None:
    """Makes the four accounts and links them to their persons. Returns a password that was made up now, else None.

    `password` is the one asked for: accounts that have another get it. Empty: new accounts get a made-up one.
    """
    made_up = None
    pairs = [(account, *_user(account)) for account in ACCOUNTS]
    new = [user for _account, user, is_new in pairs if is_new]
    if new and not password:
        # Accounts that were there keep theirs only if none is new: one password for all is what gets printed.
        password = made_up = secrets.token_urlsafe(PASSWORD_BYTES)
    if password and (new or not all(user.check_password(password) for _account, user, _is_new in pairs)):
        for _account, user, _is_new in pairs:
            user.set_password(password)
            user.save(update_fields=["password"])
    for account, user, _is_new in pairs:
        _link(account, user, summit)
    return made_up
