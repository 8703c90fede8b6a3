"""Commitments and external events for tests."""

import datetime

import factory

from multaqa.commitments.models import Commitment, ExternalEvent, FollowUp, Party
from tests.factories.summits import OrganisationFactory, SummitFactory


class ExternalEventFactory(factory.django.DjangoModelFactory[ExternalEvent]):
    class Meta:
        model = ExternalEvent

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"event-{n}")
    name = factory.Sequence(lambda n: {"ar": f"قمة {n}", "en": f"Conference {n}"})


class CommitmentFactory(factory.django.DjangoModelFactory[Commitment]):
    class Meta:
        model = Commitment

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"commitment-{n}")
    kind = "initiative"
    name = factory.Sequence(lambda n: {"ar": f"مبادرة {n}", "en": f"Initiative {n}"})
    status = "announced"
    date = datetime.date(2026, 5, 11)


class PartyFactory(factory.django.DjangoModelFactory[Party]):
    class Meta:
        model = Party

    commitment = factory.SubFactory(CommitmentFactory)
    organisation = factory.SubFactory(OrganisationFactory, summit=factory.SelfAttribute("..commitment.summit"))
    role = "owner"


class FollowUpFactory(factory.django.DjangoModelFactory[FollowUp]):
    class Meta:
        model = FollowUp

    commitment = factory.SubFactory(CommitmentFactory)
    date = datetime.date(2026, 9, 1)
    kind = "report"
