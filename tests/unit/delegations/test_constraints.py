"""What the database itself refuses about delegations and the summit's tables."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from multaqa.delegations.models import Delegation
from tests.factories.delegations import DelegationFactory, FocalPointFactory, QuotaFactory
from tests.factories.summits import OrganisationFactory, StateFactory

pytestmark = pytest.mark.django_db


def refused(name: str):
    return pytest.raises(IntegrityError, match=name)


def test_a_delegation_is_of_one_state_or_one_organisation() -> None:
    delegation = DelegationFactory()
    organisation = OrganisationFactory(summit=delegation.summit)
    with refused("delegation_of_state_or_organisation"), transaction.atomic():
        Delegation.objects.filter(pk=delegation.pk).update(organisation=organisation)
    with refused("delegation_of_state_or_organisation"), transaction.atomic():
        Delegation.objects.filter(pk=delegation.pk).update(state=None)


def test_a_state_has_one_delegation_that_stands() -> None:
    delegation = DelegationFactory()
    with refused("delegation_state_once"), transaction.atomic():
        DelegationFactory(summit=delegation.summit, state=delegation.state)
    Delegation.objects.filter(pk=delegation.pk).update(deleted_at=timezone.now())
    DelegationFactory(summit=delegation.summit, state=delegation.state)


def test_a_place_in_precedence_is_given_once() -> None:
    first = DelegationFactory(state__code="TN", precedence=1)
    with refused("delegation_precedence_once"), transaction.atomic():
        DelegationFactory(summit=first.summit, state__code="YE", precedence=1)
    DelegationFactory(precedence=1)


def test_a_role_has_one_quota_and_an_account_is_focal_point_once() -> None:
    quota = QuotaFactory()
    with refused("quota_once"), transaction.atomic():
        QuotaFactory(delegation=quota.delegation, role=quota.role)
    point = FocalPointFactory()
    with refused("focal_point_once"), transaction.atomic():
        FocalPointFactory(delegation=point.delegation, user=point.user)


def test_a_state_stands_once_in_a_summits_table() -> None:
    state = StateFactory()
    with refused("state_once"), transaction.atomic():
        StateFactory(summit=state.summit, code=state.code)
