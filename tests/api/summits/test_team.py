"""The team over the API: the owners' alone, by address, audited, and never without an owner."""

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.summits.models import TeamMember
from tests.factories.accounts import UserFactory
from tests.factories.summits import TeamMemberFactory

URL = "/api/v1/summits/spring-forum/team/"
NEW = {"email": "Second@Example.org", "role": "organiser"}


@pytest.fixture
def second(db):
    return UserFactory(email="second@example.org")


@pytest.mark.parametrize("who,status", [(None, 401), ("organiser", 201), ("head", 403), ("outsider", 404)])
def test_the_owners_make_the_team(as_, summit, second, who, status):
    assert as_(who).post(URL, NEW).status_code == status
    assert TeamMember.objects.filter(summit=summit, user=second).exists() == (status == 201)


def test_an_organiser_who_owns_nothing_changes_nobody(as_, summit, organiser, outsider, second):
    TeamMemberFactory(summit=summit, user=outsider)
    assert as_("outsider").post(URL, NEW).status_code == 403
    owner = TeamMember.objects.get(user=organiser)
    assert as_("outsider").delete(f"{URL}{owner.pk}/").status_code == 403


def test_the_same_address_again_is_given_the_other_role(as_, summit, organiser, second):
    client = as_("organiser")
    client.post(URL, NEW)
    answer = client.post(URL, NEW | {"role": "owner"})
    assert answer.json() == {"id": answer.json()["id"], "name": second.name, "email": second.email, "role": "owner"}
    assert TeamMember.objects.filter(summit=summit).count() == 2
    last = AuditLine.objects.first()
    assert (last.action, last.before, last.after) == (
        "summit.team",
        {second.email: "organiser"},
        {second.email: "owner"},
    )


@pytest.mark.parametrize(
    "body,field", [({"email": "nobody@example.org"}, "email"), ({"role": "king"}, "role"), ({"email": "no"}, "email")]
)
def test_what_is_wrong_is_named(as_, summit, organiser, second, body, field):
    answer = as_("organiser").post(URL, NEW | body)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


def test_the_last_owner_stays(as_, summit, organiser, second):
    client = as_("organiser")
    own = TeamMember.objects.get(user=organiser)
    assert client.delete(f"{URL}{own.pk}/").status_code == 422
    assert client.post(URL, {"email": organiser.email, "role": "organiser"}).status_code == 422
    TeamMemberFactory(summit=summit, user=second, role="owner")
    assert client.delete(f"{URL}{own.pk}/").status_code == 204
    assert [member.user for member in TeamMember.objects.filter(summit=summit)] == [second]


def test_a_member_of_another_team_is_not_there(as_, summit, other_summit, organiser):
    stranger = TeamMemberFactory(summit=other_summit)
    assert as_("organiser").delete(f"{URL}{stranger.pk}/").status_code == 404
