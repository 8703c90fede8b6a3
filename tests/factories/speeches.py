"""Speeches and their aligned texts, for tests."""

import factory

from multaqa.speeches.models import Quotation, Segment, SegmentText, Speech
from tests.factories.participants import ParticipantFactory
from tests.factories.summits import SummitFactory


class SpeechFactory(factory.django.DjangoModelFactory[Speech]):
    class Meta:
        model = Speech

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"speech-{n}")
    title = factory.Sequence(lambda n: {"ar": f"كلمة {n}", "en": f"Statement {n}"})
    author = factory.SubFactory(ParticipantFactory, summit=factory.SelfAttribute("..summit"))


class SegmentFactory(factory.django.DjangoModelFactory[Segment]):
    """`SegmentFactory(texts={"ar": "…", "en": ("…", "certified")})`."""

    class Meta:
        model = Segment
        skip_postgeneration_save = True

    speech = factory.SubFactory(SpeechFactory)
    position = factory.LazyAttribute(lambda segment: segment.speech.segments.count() + 1)

    @factory.post_generation
    def texts(self, create, extracted, **kwargs):
        for language, text in (extracted or {}).items():
            words, state = (text, "draft") if isinstance(text, str) else text
            SegmentText.objects.create(segment=self, language=language, text=words, state=state)


class QuotationFactory(factory.django.DjangoModelFactory[Quotation]):
    class Meta:
        model = Quotation

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"quotation-{n}")
    as_printed = {"ar": "التعليم للجميع", "en": "Education for all"}
