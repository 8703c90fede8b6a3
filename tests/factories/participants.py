"""Participants for tests."""

import factory

from multaqa.participants.models import Participant
from tests.factories.people import PersonFactory
from tests.factories.summits import SummitFactory


class ParticipantFactory(factory.django.DjangoModelFactory[Participant]):
    class Meta:
        model = Participant

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"participant-{n}")
    person = factory.SubFactory(PersonFactory)
    category = "delegate"
    accreditation = "approved"
