"""Releasing a speech over the API: who may, and that an embargo holds until it is over."""

from datetime import timedelta

import pytest
from django.utils import timezone

from multaqa.record.models import Release
from tests.factories.speeches import SegmentFactory, SpeechFactory

CAST = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.fixture
def speech(summit):
    speech = SpeechFactory(summit=summit)
    SegmentFactory(speech=speech, texts={"ar": "أصحاب المعالي", "en": "Excellencies"})
    return speech


def url(speech, below: str = "releases/") -> str:
    return f"/api/v1/summits/spring-forum/speeches/{speech.pk}/{below}"


@pytest.mark.parametrize("who,status", CAST)
def test_the_team_releases_a_speech(as_, speech, who, status):
    client = as_(who)
    assert client.get(url(speech)).status_code == status
    assert client.post(url(speech), {}).status_code == (201 if status == 200 else status)
    assert Release.objects.exists() == (status == 200)


def test_releases_are_numbered_and_listed_for_their_speech_alone(as_, summit, speech):
    other = SpeechFactory(summit=summit)
    SegmentFactory(speech=other, texts={"ar": "نص"})
    client = as_("organiser")
    client.post(url(other), {})
    for number in (1, 2):
        body = client.post(url(speech), {"note": {"en": f"Version {number}"}}).json()
        assert (body["number"], body["key"], body["note"]) == (number, speech.key, {"en": f"Version {number}"})
    assert [row["number"] for row in client.get(url(speech)).json()["results"]] == [2, 1]


def test_an_embargo_until_delivered_holds_until_the_delivery_is_marked(as_, summit, speech):
    client = as_("organiser")
    speech.embargo_until_delivered = True
    speech.save()
    refused = client.post(url(speech), {})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_delivered")
    assert client.post(url(speech, "delivered/"), {}).status_code == 200
    assert client.post(url(speech), {}).status_code == 201


def test_an_embargo_until_a_time_holds_until_then(as_, speech):
    client = as_("organiser")
    speech.embargo_until = timezone.now() + timedelta(minutes=5)
    speech.save()
    refused = client.post(url(speech), {})
    assert (refused.status_code, refused.json()["code"]) == (409, "embargoed")
    assert not Release.objects.exists()
    speech.embargo_until = timezone.now() - timedelta(seconds=1)
    speech.save()
    assert client.post(url(speech), {}).status_code == 201


def test_both_embargoes_must_be_over(as_, speech):
    client = as_("organiser")
    speech.embargo_until_delivered, speech.embargo_until = True, timezone.now() + timedelta(minutes=5)
    speech.save()
    client.post(url(speech, "delivered/"), {})
    assert client.post(url(speech), {}).json()["code"] == "embargoed"
