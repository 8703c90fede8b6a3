"""People for tests."""

import factory

from multaqa.people.models import Form, Person


class FormFactory(factory.django.DjangoModelFactory[Form]):
    class Meta:
        model = Form

    kind = "honorific"
    key = factory.Sequence(lambda n: f"form-{n}")
    forms = {"ar": {"m": "معالي", "f": "معالي"}, "en": {"m": "H.E.", "f": "H.E."}}


class PersonFactory(factory.django.DjangoModelFactory[Person]):
    class Meta:
        model = Person

    name = factory.Sequence(lambda n: {"ar": f"ليلى حداد {n}", "en": f"Layla Haddad {n}"})
    gender = "f"
