"""The quota under real concurrency: many registrations at once, each on its own connection, and none too many."""

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection

from multaqa.accounts.models import User
from multaqa.core.errors import Conflict, Invalid
from multaqa.delegations.models import Delegation, Quota
from multaqa.delegations.services import change_delegation
from multaqa.participants.models import Participant
from multaqa.participants.services import decide_accreditation, register_participant
from multaqa.people.models import Person
from tests.factories.accounts import UserFactory
from tests.factories.delegations import DelegationFactory, QuotaFactory
from tests.factories.participants import ParticipantFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def actor() -> User:
    return UserFactory()


@pytest.fixture
def delegation() -> Delegation:
    return DelegationFactory()


def at_once(calls: Iterable[Callable[[], Any]]) -> Counter[str]:
    """Runs all `calls` at the same moment and counts how they ended: "done" or the error's code."""
    works = list(calls)
    start = Barrier(len(works))

    def run(call: Callable[[], Any]) -> str:
        try:
            connection.ensure_connection()
            start.wait(timeout=30)
            call()
        except (Conflict, Invalid) as error:
            return error.code
        finally:
            connection.close()
        return "done"

    with ThreadPoolExecutor(len(works)) as pool:
        return Counter(pool.map(run, works))


def registration(delegation: Delegation, actor: User, number: int) -> Callable[[], Participant]:
    return lambda: register_participant(
        summit=delegation.summit,
        values={"category": "delegate", "delegation": delegation, "role": "expert", "key": f"guest-{number}"},
        new_person={"name": {"en": f"Guest {number}"}},
        actor=actor,
    )


def test_twenty_at_once_on_five_places_are_exactly_five(delegation, actor) -> None:
    QuotaFactory(delegation=delegation, role="expert", places=5)
    ended = at_once(registration(delegation, actor, number) for number in range(20))
    assert ended == {"done": 5, "quota_full": 15}
    assert Participant.objects.filter(role="expert").count() == 5
    assert Person.objects.count() == 5


def test_decisions_at_once_do_not_exceed_it_either(delegation, actor) -> None:
    QuotaFactory(delegation=delegation, role="expert", places=2)
    waiting = [
        ParticipantFactory(summit=delegation.summit, delegation=delegation, role="expert", accreditation="waiting")
        for _ in range(8)
    ]
    ended = at_once(
        lambda one=one: decide_accreditation(participant=one, state="approved", reason="", actor=actor)
        for one in waiting
    )
    assert ended == {"done": 2, "quota_full": 6}
    assert Participant.objects.filter(accreditation="approved").count() == 2


@pytest.mark.parametrize("had", [True, False])
def test_a_quota_set_while_people_register_is_never_exceeded(delegation, actor, had) -> None:
    if had:
        QuotaFactory(delegation=delegation, role="expert", places=50)
    change = {"quotas": [{"role": "expert", "places": 3}]}
    calls = [registration(delegation, actor, number) for number in range(8)]
    calls.insert(2, lambda: change_delegation(delegation=delegation, values=change, revision=None, actor=actor))
    at_once(calls)
    taken = Participant.objects.filter(role="expert").count()
    quota = Quota.objects.filter(delegation=delegation).first()
    # Either the quota came first and holds, or too many were in already and the quota was refused.
    assert (quota is not None and quota.places == 3 and taken <= 3) or taken == 8
