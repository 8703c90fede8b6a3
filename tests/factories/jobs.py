"""Jobs for tests."""

import factory

from multaqa.jobs.models import Job


class JobFactory(factory.django.DjangoModelFactory[Job]):
    class Meta:
        model = Job

    task = "tests.count"
