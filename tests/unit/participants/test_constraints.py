"""What the database itself refuses about participants, whoever writes: quotas, heads, doubles, roles, travel."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction

from multaqa.participants.models import Participant, Travel
from tests.factories.delegations import DelegationFactory, QuotaFactory
from tests.factories.participants import ParticipantFactory

pytestmark = pytest.mark.django_db


def refused(name: str):
    return pytest.raises(IntegrityError, match=name)


def member(delegation, **values):
    return ParticipantFactory(summit=delegation.summit, delegation=delegation, **values)


def test_the_quota_is_the_databases() -> None:
    delegation = DelegationFactory()
    QuotaFactory(delegation=delegation, role="expert", places=1)
    first = member(delegation, role="expert")
    with refused("quota exceeded"), transaction.atomic():
        member(delegation, role="expert")
    waiting = member(delegation, role="expert", accreditation="waiting")
    adviser = member(delegation, role="adviser")
    with refused("quota exceeded"), transaction.atomic():
        Participant.objects.filter(pk=waiting.pk).update(accreditation="approved")
    with refused("quota exceeded"), transaction.atomic():
        Participant.objects.filter(pk=adviser.pk).update(role="expert")
    Participant.objects.filter(pk=first.pk).update(accreditation="refused")
    Participant.objects.filter(pk=waiting.pk).update(accreditation="approved")


def test_a_role_without_a_quota_is_not_limited() -> None:
    delegation = DelegationFactory()
    QuotaFactory(delegation=delegation, role="expert", places=0)
    for _ in range(3):
        member(delegation, role="adviser")


def test_one_head_stands_at_a_time() -> None:
    delegation = DelegationFactory()
    first = member(delegation, role="head")
    with refused("delegation_head_once"), transaction.atomic():
        member(delegation, role="head")
    Participant.objects.filter(pk=first.pk).update(accreditation="withdrawn")
    member(delegation, role="head")


def test_a_person_is_at_a_summit_once() -> None:
    first = ParticipantFactory()
    with refused("participant_once"), transaction.atomic():
        ParticipantFactory(summit=first.summit, person=first.person)
    ParticipantFactory(person=first.person)


def test_a_role_needs_a_delegation() -> None:
    with refused("participant_role_needs_delegation"), transaction.atomic():
        ParticipantFactory(role="adviser", delegation=None)


def test_nobody_departs_before_arriving() -> None:
    participant = ParticipantFactory()
    with refused("travel_departs_after_arrival"), transaction.atomic():
        Travel.objects.create(
            participant=participant,
            arrives_at=datetime(2026, 5, 11, 9, tzinfo=UTC),
            departs_at=datetime(2026, 5, 10, 9, tzinfo=UTC),
        )
