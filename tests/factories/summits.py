"""Summits and what they own, for tests."""

import datetime

import factory

from multaqa.summits.models import Organisation, Room, State, StateName, Summit, TeamMember
from tests.factories.accounts import UserFactory


class SummitFactory(factory.django.DjangoModelFactory[Summit]):
    class Meta:
        model = Summit

    slug = factory.Sequence(lambda n: f"forum-{n}")
    name = factory.Sequence(lambda n: {"ar": f"ملتقى التعليم {n}", "en": f"Education forum {n}"})
    start_date = datetime.date(2026, 5, 11)
    end_date = datetime.date(2026, 5, 13)
    timezone = "Asia/Dubai"
    city = {"ar": "دبي", "en": "Dubai"}
    host_country = "AE"


class TeamMemberFactory(factory.django.DjangoModelFactory[TeamMember]):
    class Meta:
        model = TeamMember

    summit = factory.SubFactory(SummitFactory)
    user = factory.SubFactory(UserFactory)
    role = "organiser"


class StateFactory(factory.django.DjangoModelFactory[State]):
    class Meta:
        model = State
        skip_postgeneration_save = True

    summit = factory.SubFactory(SummitFactory)
    code = factory.Iterator(["JO", "TN", "EG", "MA", "SD", "LB", "YE", "DJ", "KM"])

    @factory.post_generation
    def name(self, create, extracted, **kwargs):
        short = extracted or {"ar": f"دولة {self.code}", "en": f"State {self.code}"}
        StateName.objects.create(state=self, authority="league", short=short, official=short, sort_key=short)


class OrganisationFactory(factory.django.DjangoModelFactory[Organisation]):
    class Meta:
        model = Organisation

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"organisation-{n}")
    kind = "ministry"
    name = factory.Sequence(lambda n: {"ar": f"وزارة التعليم {n}", "en": f"Ministry of Education {n}"})


class RoomFactory(factory.django.DjangoModelFactory[Room]):
    class Meta:
        model = Room

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"room-{n}")
    name = factory.Sequence(lambda n: {"ar": f"القاعة {n}", "en": f"Room {n}"})
    capacity = 100
