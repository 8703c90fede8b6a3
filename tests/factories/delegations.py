"""Delegations for tests."""

import factory

from multaqa.delegations.models import Delegation, FocalPoint, Quota
from tests.factories.accounts import UserFactory
from tests.factories.summits import StateFactory, SummitFactory


class DelegationFactory(factory.django.DjangoModelFactory[Delegation]):
    class Meta:
        model = Delegation

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"delegation-{n}")
    state = factory.SubFactory(StateFactory, summit=factory.SelfAttribute("..summit"))
    position = factory.Sequence(lambda n: n)


class QuotaFactory(factory.django.DjangoModelFactory[Quota]):
    class Meta:
        model = Quota

    delegation = factory.SubFactory(DelegationFactory)
    role = "adviser"
    places = 2


class FocalPointFactory(factory.django.DjangoModelFactory[FocalPoint]):
    class Meta:
        model = FocalPoint

    delegation = factory.SubFactory(DelegationFactory)
    user = factory.SubFactory(UserFactory)
