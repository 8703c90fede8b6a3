"""The fixed cast that every resource is asked by, and one summit with a delegation for them to meet at."""

from dataclasses import dataclass

import pytest
from rest_framework.test import APIClient

from multaqa.accounts.models import User
from multaqa.delegations.models import Delegation
from multaqa.participants.models import Participant
from multaqa.summits.models import Summit
from tests.factories.accounts import UserFactory
from tests.factories.delegations import DelegationFactory, FocalPointFactory
from tests.factories.participants import ParticipantFactory
from tests.factories.people import PersonFactory
from tests.factories.summits import SummitFactory, TeamMemberFactory

CAST = ("organiser", "head", "member", "journalist", "outsider")


@pytest.fixture
def summit(db) -> Summit:
    return SummitFactory(slug="spring-forum")


@pytest.fixture
def other_summit(db) -> Summit:
    return SummitFactory(slug="other-forum")


@pytest.fixture
def delegation(summit) -> Delegation:
    return DelegationFactory(summit=summit, key="jo", state__code="JO", position=1)


@pytest.fixture
def organiser(summit) -> User:
    user = UserFactory(email="organiser@example.org", is_secretariat=True)
    TeamMemberFactory(summit=summit, user=user, role="owner")
    return user


@pytest.fixture
def head_participant(delegation) -> Participant:
    person = PersonFactory(
        key="head", name={"ar": "هدى الخطيب", "en": "Huda Al-Khatib"}, user=UserFactory(email="head@example.org")
    )
    return ParticipantFactory(summit=delegation.summit, delegation=delegation, role="head", key="head", person=person)


@pytest.fixture
def head(head_participant) -> User:
    """Head and focal point of the delegation."""
    FocalPointFactory(delegation=head_participant.delegation, user=head_participant.person.user)
    return head_participant.person.user


@pytest.fixture
def member_participant(delegation) -> Participant:
    person = PersonFactory(
        key="member",
        name={"ar": "سامي عبد الله", "en": "Sami Abdullah"},
        gender="m",
        user=UserFactory(email="member@example.org"),
    )
    return ParticipantFactory(
        summit=delegation.summit, delegation=delegation, role="adviser", key="member", person=person
    )


@pytest.fixture
def member(member_participant) -> User:
    """A member of the head's delegation."""
    return member_participant.person.user


@pytest.fixture
def journalist(summit) -> User:
    person = PersonFactory(
        key="journalist",
        name={"ar": "رانيا سليم", "en": "Rania Salim"},
        user=UserFactory(email="journalist@example.org"),
    )
    return ParticipantFactory(summit=summit, category="press", key="journalist", person=person).person.user


@pytest.fixture
def outsider(db) -> User:
    """Signed in, with nothing to do with the summit."""
    return UserFactory(email="outsider@example.org")


@dataclass
class As:
    """Calls the API as one of the cast: `as_("head").get(…)`; `as_(None)` is a visitor."""

    request: pytest.FixtureRequest

    def __call__(self, name: str | None) -> APIClient:
        client = APIClient(HTTP_ACCEPT_LANGUAGE="en")
        if name:
            client.force_login(self.request.getfixturevalue(name))
        return client


@pytest.fixture
def as_(request) -> As:
    return As(request)
