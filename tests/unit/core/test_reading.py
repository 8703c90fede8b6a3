"""Quick reading shows exactly what DRF shows, for every kind of field the API uses."""

import pytest
from rest_framework.serializers import ModelSerializer as Plain

from multaqa.core.api.reading import QuickReading
from multaqa.delegations.api.serializers import DelegationSerializer
from multaqa.delegations.queries import delegations_for
from multaqa.participants.api.serializers import ParticipantSerializer
from multaqa.participants.models import Participant, Travel
from multaqa.participants.queries import participants_for
from multaqa.people.api.serializers import PersonSerializer
from multaqa.people.models import Person
from tests.factories.accounts import UserFactory
from tests.factories.delegations import DelegationFactory, FocalPointFactory, QuotaFactory
from tests.factories.participants import ParticipantFactory
from tests.factories.people import FormFactory, PersonFactory
from tests.factories.summits import OrganisationFactory

pytestmark = pytest.mark.django_db


def both(serializer, rows, monkeypatch):
    quick = serializer(rows, many=True).data
    with monkeypatch.context() as patch:
        patch.setattr(QuickReading, "to_representation", Plain.to_representation)
        return quick, serializer(rows, many=True).data


def test_it_shows_what_drf_shows(monkeypatch):
    delegation = DelegationFactory()
    QuotaFactory(delegation=delegation)
    FocalPointFactory(delegation=delegation)
    person = PersonFactory(honorific=FormFactory(), rank=3)
    person.titles.add(FormFactory(kind="title"))
    organisation = OrganisationFactory(summit=delegation.summit)
    full = ParticipantFactory(
        summit=delegation.summit, person=person, delegation=delegation, role="head", organisation=organisation
    )
    Travel.objects.create(participant=full, hotel="Palace")
    ParticipantFactory(summit=delegation.summit)
    user = UserFactory()
    participants = list(participants_for(user, delegation.summit, all_of_them=True, language="en"))
    delegations = list(delegations_for(user, delegation.summit, all_of_them=True))
    for serializer, rows in (
        (PersonSerializer, list(Person.objects.all())),
        (ParticipantSerializer, participants),
        (DelegationSerializer, delegations),
    ):
        quick, plain = both(serializer, rows, monkeypatch)
        assert rows
        assert quick == plain
        assert [list(row) for row in quick] == [list(row) for row in plain]
    assert Participant.objects.count() == 2
