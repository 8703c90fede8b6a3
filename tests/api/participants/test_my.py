"""What the signed-in person has: parts at summits, own participations, led delegations with members, constant queries."""

import pytest

from tests.factories.delegations import DelegationFactory, FocalPointFactory
from tests.factories.participants import ParticipantFactory
from tests.factories.people import FormFactory

URL = "/api/v1/my/"


@pytest.mark.parametrize(
    "who,parts,own,members",
    [
        ("organiser", ["organiser"], [], []),
        ("head", ["focal_point", "head"], ["head"], ["head", "member"]),
        ("member", ["delegate"], ["member"], []),
        ("journalist", ["journalist"], ["journalist"], []),
    ],
)
def test_everyone_finds_what_is_theirs_and_nothing_else(as_, head, member, journalist, who, parts, own, members):
    answer = as_(who).get(URL).json()
    assert [(row["slug"], row["parts"]) for row in answer["summits"]] == [("spring-forum", parts)]
    assert [row["key"] for row in answer["participations"]] == own
    assert [row["key"] for row in answer["delegations"]] == (["jo"] if members else [])
    assert [member["key"] for row in answer["delegations"] for member in row["members"]] == members


def test_an_outsider_has_nothing_and_a_visitor_signs_in(as_, head):
    assert as_("outsider").get(URL).json() == {"summits": [], "participations": [], "delegations": []}
    assert as_(None).get(URL).status_code == 401


def test_what_was_deleted_is_gone(as_, head, member_participant):
    client = as_("organiser")
    client.delete(f"/api/v1/summits/spring-forum/participants/{member_participant.pk}/")
    assert [row["key"] for row in as_("head").get(URL).json()["delegations"][0]["members"]] == ["head"]
    client.delete("/api/v1/summits/spring-forum/")
    assert as_("head").get(URL).json() == {"summits": [], "participations": [], "delegations": []}


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_queries(as_, outsider, django_assert_num_queries, rows):
    for _ in range(rows):
        delegation = DelegationFactory()
        FocalPointFactory(delegation=delegation, user=outsider)
        for role in ("head", "adviser"):
            member = ParticipantFactory(summit=delegation.summit, delegation=delegation, role=role)
            member.person.titles.add(FormFactory(kind="title"))
    client = as_("outsider")
    # user; summits; participations; delegations, quotas, focal points; members, titles; releases
    with django_assert_num_queries(9):
        assert len(client.get(URL).json()["delegations"]) == rows
