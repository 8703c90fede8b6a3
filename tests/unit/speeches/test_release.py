"""Releasing a speech: the embargo holds, and what is frozen is what stood at the desk."""

from datetime import timedelta

import pytest
from django.utils import timezone

from multaqa.core.errors import Conflict
from multaqa.record.models import Release
from multaqa.speeches.models import SegmentText
from multaqa.speeches.services import release_speech
from multaqa.speeches.snapshot import coverage
from tests.factories.forum import make_forum

pytestmark = pytest.mark.django_db


@pytest.fixture
def speech():
    return make_forum().speech


def refusal(speech) -> str:
    speech.save()
    with pytest.raises(Conflict) as refused:
        release_speech(speech=speech, actor=None)
    assert not Release.objects.exists()
    return refused.value.code


def test_an_embargo_until_delivery_holds(speech):
    speech.embargo_until_delivered, speech.delivered_at = True, None
    assert refusal(speech) == "not_delivered"
    speech.delivered_at = timezone.now()
    speech.save()
    assert release_speech(speech=speech, actor=None).number == 1


def test_an_embargo_until_a_time_holds_also_after_delivery(speech):
    speech.embargo_until = timezone.now() + timedelta(minutes=1)
    assert refusal(speech) == "embargoed"
    speech.embargo_until = timezone.now() - timedelta(minutes=1)
    speech.save()
    assert release_speech(speech=speech, actor=None).number == 1


def test_an_embargo_set_behind_the_callers_back_holds(speech):
    type(speech).objects.filter(pk=speech.pk).update(embargo_until=timezone.now() + timedelta(hours=1))
    with pytest.raises(Conflict):
        release_speech(speech=speech, actor=None)


@pytest.mark.parametrize("kind", ["as_delivered", "verbatim_record"])
def test_words_as_delivered_need_a_delivery(speech, kind):
    speech.text_kind, speech.delivered_at = kind, None
    assert refusal(speech) == "not_delivered"


def test_a_speech_without_its_own_text_is_not_released(speech):
    SegmentText.objects.filter(language="ar").delete()
    assert refusal(speech) == "no_text"


def test_the_snapshot_keeps_segments_in_order_with_their_state(speech):
    snapshot = release_speech(speech=speech, actor=None).snapshot
    assert [segment["n"] for segment in snapshot["segments"]] == [1, 2]
    assert snapshot["segments"][0]["texts"]["en"]["state"] == "reviewed"
    assert snapshot["on_behalf_of"]["kind"] == "person"
    assert snapshot["session"]["start"] == "2026-05-11T05:30:00Z"


def test_coverage_counts_paragraphs():
    both, one = {"texts": {"ar": {}, "en": {}}}, {"texts": {"ar": {}}}
    assert coverage([both, one]) == {"ar": "complete", "en": "partial"}
    assert coverage([one]) == {"ar": "complete", "en": "missing"}
    assert coverage([]) == {"ar": "missing", "en": "missing"}
