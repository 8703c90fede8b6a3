"""Search over the API: who may, what it finds, and that it costs the same for one row and for many."""

import pytest

from tests.factories.participants import ParticipantFactory
from tests.factories.people import PersonFactory

SUMMIT = "/api/v1/summits/spring-forum/search/"
EVERYWHERE = "/api/v1/search/"


@pytest.mark.parametrize(
    ("who", "status"),
    [("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404), (None, 401)],
)
def test_who_may_search_a_summit(summit, as_, who, status):
    assert as_(who).get(SUMMIT, {"q": "ملتقى"}).status_code == status


@pytest.mark.parametrize(
    ("who", "status"),
    [("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 403), (None, 401)],
)
def test_who_may_search_everywhere(summit, as_, who, status):
    assert as_(who).get(EVERYWHERE, {"q": "ملتقى"}).status_code == status


def test_finds_a_person_by_another_spelling(head_participant, as_):
    hits = as_("organiser").get(SUMMIT, {"q": "هدي الخطيب"}).json()["hits"]
    assert [(hit["kind"], hit["key"], hit["exact"]) for hit in hits] == [("person", "head", True)]
    near = as_("organiser").get(SUMMIT, {"q": "Houda Khatib"}).json()["hits"]
    assert [(hit["key"], hit["exact"]) for hit in near] == [("head", False)]


def test_another_summit_is_not_searched(summit, other_summit, as_):
    ParticipantFactory(summit=other_summit, person=PersonFactory(name={"ar": "سعاد النقيب"}))
    assert as_("organiser").get(SUMMIT, {"q": "النقيب"}).json()["hits"] == []
    (hit,) = as_("organiser").get(EVERYWHERE, {"q": "النقيب"}).json()["hits"]
    assert hit["summit"] == "other-forum"


def test_a_team_member_who_is_not_the_secretariat_searches_their_own_summits(summit, other_summit, organiser, as_):
    organiser.is_secretariat = False
    organiser.save()
    found = {hit["key"] for hit in as_("organiser").get(EVERYWHERE, {"q": "ملتقى"}).json()["hits"]}
    assert found == {"spring-forum"}


@pytest.mark.parametrize("q", ["", "   ", "…", "\0", "ً", "a" * 5000, "'; drop", "%", "_"])
def test_odd_questions(summit, as_, q):
    assert as_("organiser").get(SUMMIT, {"q": q}).status_code == 200


@pytest.mark.parametrize("rows", [1, 3])
def test_as_many_queries_for_many_rows(summit, as_, rows, django_assert_num_queries):
    for _number in range(rows):
        ParticipantFactory(summit=summit)
    client = as_("organiser")
    with django_assert_num_queries(9):
        assert len(client.get(SUMMIT, {"q": "ليلى"}).json()["hits"]) == rows
