"""Summits over the API: who knows of which, the creator owns, the address is for ever, undo, decisions audited."""

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.summits.models import Summit
from tests.factories.delegations import FocalPointFactory
from tests.factories.summits import SummitFactory, TeamMemberFactory

URL = "/api/v1/summits/"
ONE = f"{URL}spring-forum/"
NEW = {
    "slug": "autumn-forum",
    "name": {"ar": "ملتقى الخريف", "en": "Autumn forum"},
    "start_date": "2026-10-01",
    "end_date": "2026-10-02",
    "timezone": "Africa/Tunis",
}
KNOW = [("organiser", 200), ("head", 200), ("member", 200), ("journalist", 200), ("outsider", 404), (None, 401)]


@pytest.mark.parametrize("who,status", KNOW)
def test_a_summit_is_known_to_those_who_work_for_it_or_take_part(as_, summit, other_summit, who, status):
    client = as_(who)
    assert client.get(ONE).status_code == status
    listed = client.get(URL)
    if who is None:
        assert listed.status_code == 401
    else:
        assert [row["slug"] for row in listed.json()["results"]] == (["spring-forum"] if status == 200 else [])


@pytest.mark.parametrize("who,role", [("organiser", "owner"), ("head", ""), ("journalist", "")])
def test_the_answer_says_what_the_caller_is_in_the_team(as_, summit, who, role):
    assert as_(who).get(ONE).json()["team_role"] == role


def test_a_focal_point_who_takes_no_part_knows_the_summit(as_, delegation, outsider):
    client = as_("outsider")
    assert client.get(ONE).status_code == 404
    FocalPointFactory(delegation=delegation, user=outsider)
    assert client.get(ONE).status_code == 200


@pytest.mark.parametrize(
    "who,status",
    [("organiser", 201), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 403), (None, 401)],
)
def test_the_secretariat_makes_summits(as_, db, who, status):
    assert as_(who).post(URL, NEW).status_code == status
    assert Summit.objects.filter(slug="autumn-forum").exists() == (status == 201)


def test_who_makes_a_summit_owns_it(as_, organiser):
    answer = as_("organiser").post(URL, NEW)
    assert answer.json()["team_role"] == "owner"
    assert answer["ETag"] == '"1"'
    line = AuditLine.objects.get(action="summit.create")
    assert (line.summit_slug, line.after) == ("autumn-forum", {"owner": "organiser@example.org"})


@pytest.mark.parametrize(
    "change,field",
    [
        ({"end_date": "2026-09-01"}, "end_date"),
        ({"timezone": "Dubai"}, "timezone"),
        ({"name": {}}, "name"),
        ({"accent": "green"}, "accent"),
        ({"working_languages": ["xx"]}, "working_languages.0"),
    ],
)
def test_what_is_wrong_is_named(as_, organiser, change, field):
    answer = as_("organiser").post(URL, NEW | change)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]


def test_an_address_is_given_once(as_, organiser):
    SummitFactory(slug="autumn-forum")
    answer = as_("organiser").post(URL, NEW)
    assert answer.status_code in (409, 422)
    assert "This address is taken." in answer.content.decode()


@pytest.mark.parametrize(
    "who,status",
    [("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404), (None, 401)],
)
def test_the_team_edits(as_, summit, who, status):
    answer = as_(who).patch(ONE, {"venue": {"ar": "القصر"}}, headers={"if-match": '"1"'})
    assert answer.status_code == status


def test_an_edit_needs_the_version_and_decisions_are_audited(as_, summit):
    client = as_("organiser")
    assert client.patch(ONE, {"naming_authority": "un"}).status_code == 428
    assert client.patch(ONE, {"naming_authority": "un"}, headers={"if-match": '"1"'}).status_code == 200
    assert client.patch(ONE, {"naming_authority": "un"}, headers={"if-match": '"1"'}).status_code == 412
    line = AuditLine.objects.get(action="summit.change")
    assert (line.before, line.after) == ({"naming_authority": "league"}, {"naming_authority": "un"})


def test_the_address_never_changes(as_, summit):
    answer = as_("organiser").patch(ONE, {"slug": "summer-forum"}, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "slug")


def test_owners_delete_and_undo(as_, summit, outsider):
    TeamMemberFactory(summit=summit, user=outsider)
    assert as_("outsider").delete(ONE).status_code == 403
    client = as_("organiser")
    assert client.delete(ONE).status_code == 204
    assert client.get(ONE).status_code == 404
    assert client.get(f"{ONE}rooms/").status_code == 404
    assert client.post(f"{ONE}restore/").status_code == 200
    assert client.get(ONE).status_code == 200


def test_search_folds(as_, organiser, summit):
    SummitFactory(slug="other", name={"ar": "المؤتمر"})
    client = as_("organiser")
    assert [row["slug"] for row in client.get(URL, {"q": "مُلتقي التعليم"}).json()["results"]] == ["spring-forum"]
    assert client.get(URL, {"q": "المؤتمر"}).json()["results"] == []


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries(as_, organiser, django_assert_num_queries, rows):
    for _ in range(rows - 1):
        TeamMemberFactory(user=organiser)
    client = as_("organiser")
    with django_assert_num_queries(2):  # user, summits
        assert len(client.get(URL).json()["results"]) == rows
