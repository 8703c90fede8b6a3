"""The record as the desk sees it: every release, its snapshot, withdrawal; the release of the site."""

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.agenda.services import release_agenda
from multaqa.record.models import Release
from tests.factories.forum import make_forum

BASE = "/api/v1/summits/spring-forum"
CAST = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.fixture
def agenda(summit) -> Release:
    return release_agenda(summit=make_forum(summit=summit).summit, actor=None)


@pytest.mark.parametrize("who,status", CAST)
def test_the_team_alone_sees_releases(as_, summit, who, status):
    made = release_agenda(summit=_scheduled(summit), actor=None)
    client = as_(who)
    assert client.get(f"{BASE}/releases/").status_code == status
    assert client.get(f"{BASE}/releases/{made.pk}/").status_code == status
    answer = client.post(f"{BASE}/releases/{made.pk}/withdraw/", {"notice": {"en": "Wrong."}})
    assert answer.status_code == (201 if status == 200 else status)
    assert Release.objects.filter(withdrawn=True).exists() == (status == 200)


def _scheduled(summit):
    from tests.factories.agenda import SessionFactory

    SessionFactory(summit=summit)
    return summit


@pytest.mark.parametrize("who,status", CAST)
def test_the_team_releases_the_site(as_, summit, who, status):
    client = as_(who)
    assert client.get(f"{BASE}/site/releases/").status_code == status
    assert client.post(f"{BASE}/site/releases/", {}).status_code == (201 if status == 200 else status)
    assert Release.objects.filter(kind="site").exists() == (status == 200)


def test_one_release_shows_what_was_frozen_and_its_files(as_, agenda, organiser):
    body = as_("organiser").get(f"{BASE}/releases/{agenda.pk}/").json()
    assert body["snapshot"]["format"] == "multaqa-agenda/1"
    assert {"agenda.json", "agenda.ar.ics", "agenda.en.ics"} <= {row["path"] for row in body["artefacts"]}
    listed = as_("organiser").get(f"{BASE}/releases/?kind=agenda").json()["results"]
    assert "snapshot" not in listed[0]
    assert as_("organiser").get(f"{BASE}/releases/?kind=speech").json()["results"] == []


def test_a_withdrawal_needs_a_notice_and_happens_once(as_, agenda, organiser):
    client, address = as_("organiser"), f"{BASE}/releases/{agenda.pk}/withdraw/"
    empty = client.post(address, {"notice": {}})
    assert (empty.status_code, empty.json()["errors"][0]["field"]) == (422, "notice")
    assert client.post(address, {}).status_code == 422
    made = client.post(address, {"notice": {"en": "Wrong hall."}}).json()
    assert (made["number"], made["withdrawn"], made["released_by"]) == (2, True, organiser.email)
    assert AuditLine.objects.filter(action="record.withdraw", actor=organiser, reason="Wrong hall.").exists()
    again = client.post(address, {"notice": {"en": "Again."}})
    assert (again.status_code, again.json()["code"]) == (409, "nothing_to_withdraw")


def test_a_release_of_another_summit_is_not_there(as_, agenda, organiser, other_summit):
    from tests.factories.summits import TeamMemberFactory

    TeamMemberFactory(summit=other_summit, user=organiser)
    assert as_("organiser").get(f"/api/v1/summits/other-forum/releases/{agenda.pk}/").status_code == 404


def test_the_list_costs_the_same_for_any_length(as_, agenda, organiser, summit, django_assert_max_num_queries):
    for _ in range(5):
        release_agenda(summit=summit, actor=None)
    client = as_("organiser")
    with django_assert_max_num_queries(5):
        assert len(client.get(f"{BASE}/releases/").json()["results"]) == 6
