"""Releasing the agenda over the API: who may, what comes of it."""

import pytest

from multaqa.record.models import Release
from tests.factories.agenda import SessionFactory

URL = "/api/v1/summits/spring-forum/agenda/releases/"
CAST = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.fixture
def agenda(summit):
    return SessionFactory(summit=summit)


@pytest.mark.parametrize("who,status", CAST)
def test_the_team_releases_the_agenda(as_, agenda, who, status):
    client = as_(who)
    assert client.get(URL).status_code == status
    assert client.post(URL, {}).status_code == (201 if status == 200 else status)
    assert Release.objects.exists() == (status == 200)


def test_each_release_is_the_next_number_with_its_note(as_, agenda, organiser):
    client = as_("organiser")
    first = client.post(URL, {"note": {"ar": "الإصدار الأول"}}).json()
    second = client.post(URL, {"note": {"en": "The hall changed."}})
    assert (first["number"], second.json()["number"]) == (1, 2)
    body = second.json()
    assert (body["kind"], body["released_by"], body["withdrawn"]) == ("agenda", organiser.email, False)
    listed = client.get(URL).json()["results"]
    assert [(row["number"], row["note"]) for row in listed] == [
        (2, {"en": "The hall changed."}),
        (1, {"ar": "الإصدار الأول"}),
    ]


def test_an_agenda_without_times_is_not_released(as_, summit):
    SessionFactory(summit=summit, span=None)
    answer = as_("organiser").post(URL, {})
    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_scheduled")


def test_a_wrong_note_is_refused_by_field(as_, agenda):
    answer = as_("organiser").post(URL, {"note": "text"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "note"
    assert not Release.objects.exists()
