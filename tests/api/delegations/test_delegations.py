"""Delegations over the API: who sees which, names and orders of the authority, quotas, focal points, decisions audited."""

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.delegations.models import Delegation
from multaqa.summits.models import StateName
from tests.factories.accounts import UserFactory
from tests.factories.delegations import DelegationFactory, FocalPointFactory, QuotaFactory
from tests.factories.participants import ParticipantFactory
from tests.factories.summits import OrganisationFactory, StateFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/delegations/"


def detail(delegation: Delegation) -> str:
    return f"{URL}{delegation.pk}/"


@pytest.fixture
def foreign(summit):
    """Another delegation of the same summit."""
    return DelegationFactory(summit=summit, key="tn", state__code="TN", position=2)


@pytest.mark.parametrize(
    "who,listed,own,other",
    [
        ("organiser", ["jo", "tn"], 200, 200),
        ("head", ["jo"], 200, 404),
        ("member", [], 404, 404),
        ("journalist", [], 404, 404),
        ("outsider", None, 404, 404),
        (None, None, 401, 401),
    ],
)
def test_outside_the_team_only_those_they_lead(as_, delegation, foreign, head_participant, who, listed, own, other):
    client = as_(who)
    answer = client.get(URL)
    if listed is None:
        assert answer.status_code == own
    else:
        assert [row["key"] for row in answer.json()["results"]] == listed
    assert client.get(detail(delegation)).status_code == own
    assert client.get(detail(foreign)).status_code == other


@pytest.mark.parametrize(
    "who,add,change",
    [
        ("organiser", 201, 200),
        ("head", 403, 403),
        ("member", 403, 404),
        ("journalist", 403, 404),
        ("outsider", 404, 404),
        (None, 401, 401),
    ],
)
def test_the_team_decides_on_delegations(as_, delegation, who, add, change):
    client = as_(who)
    state = StateFactory(summit=delegation.summit, code="LB")
    assert client.post(URL, {"state": str(state.pk)}).status_code == add
    tag = {"if-match": '"1"'}
    assert client.patch(detail(delegation), {"precedence": 1}, headers=tag).status_code == change
    assert client.post(f"{URL}reorder/", {"ids": []}).status_code == (422 if add == 201 else add)
    assert client.delete(detail(delegation)).status_code == (204 if change == 200 else change)


def test_a_focal_point_reads_without_being_a_participant(as_, delegation, outsider):
    FocalPointFactory(delegation=delegation, user=outsider)
    assert [row["key"] for row in as_("outsider").get(URL).json()["results"]] == ["jo"]


def test_a_head_leads_until_withdrawn(as_, head_participant, outsider):
    head_participant.person.user = outsider
    head_participant.person.save()
    url = detail(head_participant.delegation)
    assert as_("outsider").get(url).status_code == 200
    head_participant.accreditation = "withdrawn"
    head_participant.save()
    assert as_("outsider").get(url).status_code == 404
    assert as_("organiser").get(url).json()["head"] is None


def test_the_team_of_another_summit_finds_nothing(as_, delegation, other_summit, outsider):
    TeamMemberFactory(summit=other_summit, user=outsider)
    client = as_("outsider")
    assert client.get(URL).status_code == 404
    assert client.get(f"/api/v1/summits/other-forum/delegations/{delegation.pk}/").status_code == 404


def test_a_state_of_another_summit_does_not_exist_here(as_, summit, other_summit):
    answer = as_("organiser").post(URL, {"state": str(StateFactory(summit=other_summit, code="JO").pk)})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "state")


def test_the_name_is_the_authoritys(as_, delegation):
    names = {"short": {"ar": "الأردن", "en": "Jordan"}, "official": {"ar": "المملكة الأردنية الهاشمية"}}
    StateName.objects.create(state=delegation.state, authority="un", **names)
    client = as_("organiser")
    assert client.get(detail(delegation)).json()["display_name"]["en"] == "State JO"
    client.patch("/api/v1/summits/spring-forum/", {"naming_authority": "un"}, headers={"if-match": '"1"'})
    answer = client.get(detail(delegation)).json()
    assert answer["display_name"] == names["short"]
    assert answer["official_name"] == names["official"]


def test_an_organisations_delegation_bears_its_name(as_, summit):
    organisation = OrganisationFactory(summit=summit, key="alecso", name={"ar": "الألكسو", "en": "ALECSO"})
    answer = as_("organiser").post(URL, {"organisation": str(organisation.pk)}).json()
    assert (answer["key"], answer["display_name"]) == ("alecso", {"ar": "الألكسو", "en": "ALECSO"})
    assert answer["organisation"]["key"] == "alecso"


@pytest.mark.parametrize(
    "order,keys",
    [
        ("as_given", ["jo", "tn", "lb", "sd", "ye", "ma", "dj", "eg", "km", "unesco", "alecso"]),
        ("ar", ["jo", "tn", "dj", "sd", "km", "lb", "eg", "ma", "ye", "alecso", "unesco"]),
        ("en", ["km", "dj", "eg", "jo", "lb", "ma", "sd", "tn", "ye", "alecso", "unesco"]),
        ("fr", ["km", "dj", "eg", "jo", "lb", "ma", "sd", "tn", "ye", "alecso", "unesco"]),
    ],
)
def test_every_order_and_pages_of_it(as_, summit, order, keys):
    client = as_("organiser")
    for code in ("JO", "TN", "LB", "SD", "YE", "MA", "DJ", "EG", "KM"):
        state = client.post("/api/v1/summits/spring-forum/states/", {"code": code}).json()
        assert client.post(URL, {"state": state["id"]}).status_code == 201
    for key, name in [
        ("unesco", {"ar": "اليونسكو", "en": "UNESCO", "fr": "UNESCO"}),
        ("alecso", {"ar": "الألكسو", "en": "ALECSO", "fr": "ALECSO"}),
    ]:
        organisation = OrganisationFactory(summit=summit, key=key, name=name)
        client.post(URL, {"organisation": str(organisation.pk)})
    found: list[str] = []
    url = f"{URL}?order={order}&page_size=4"
    while url:
        page = client.get(url).json()
        found += [row["key"] for row in page["results"]]
        url = page["next"]
    assert found == keys


def test_an_unknown_order_is_refused(as_, summit):
    assert as_("organiser").get(URL, {"order": "official"}).status_code == 422


@pytest.mark.parametrize("q", ["الاردن", "jordan", "JO", "المملكه الاردنيه"])
def test_search_folds_and_knows_every_authority(as_, delegation, foreign, q):
    short, official = {"ar": "الأردن", "en": "Jordan"}, {"ar": "المملكة الأردنية الهاشمية"}
    StateName.objects.create(state=delegation.state, authority="un", short=short, official=official)
    assert [row["key"] for row in as_("organiser").get(URL, {"q": q}).json()["results"]] == ["jo"]


def test_counts_and_head(as_, delegation, head_participant, member_participant):
    for accreditation in ("draft", "refused", "waiting", "withdrawn"):
        ParticipantFactory(summit=delegation.summit, delegation=delegation, role="expert", accreditation=accreditation)
    answer = as_("organiser").get(detail(delegation)).json()
    assert {role: count for role, count in answer["counts"].items() if count} == {"head": 1, "adviser": 1, "expert": 1}
    assert answer["head"] == {"id": str(head_participant.pk), "name": head_participant.person.name}


def test_quotas_and_focal_points_are_edited_with_the_delegation(as_, delegation):
    QuotaFactory(delegation=delegation, role="press", places=1)
    focal = UserFactory(email="focal@example.org", name="Focal")
    client = as_("organiser")
    body = {
        "quotas": [{"role": "head", "places": 1}, {"role": "press", "places": 3}],
        "focal_points": [{"email": "Focal@example.org"}],
        "precedence": 4,
    }
    assert client.patch(detail(delegation), body).status_code == 428
    answer = client.patch(detail(delegation), body, headers={"if-match": '"1"'})
    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    assert sorted(answer.json()["quotas"], key=lambda quota: quota["role"]) == body["quotas"]
    assert answer.json()["focal_points"] == [{"email": focal.email, "name": "Focal"}]
    line = AuditLine.objects.get(action="delegation.change")
    assert line.before == {"precedence": None, "quotas": {"press": 1}, "focal_points": []}
    assert line.after == {
        "precedence": 4,
        "quotas": {"head": 1, "press": 3},
        "focal_points": ["focal@example.org"],
    }


@pytest.mark.parametrize(
    "body,field",
    [
        ({"quotas": [{"role": "adviser", "places": 0}]}, "quotas.0.places"),
        ({"quotas": [{"role": "head", "places": 1}, {"role": "head", "places": 2}]}, "quotas.1"),
        ({"quotas": [{"role": "king", "places": 1}]}, "quotas.0.role"),
        ({"focal_points": [{"email": "nobody@example.org"}]}, "focal_points.0.email"),
        ({"quotas": [{"places": 1}]}, "quotas.0.role"),
        ({"focal_points": [{}]}, "focal_points.0.email"),
        ({"state": None}, "state"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_changes(as_, delegation, member_participant, body, field):
    answer = as_("organiser").patch(detail(delegation), body, headers={"if-match": '"1"'})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    delegation.refresh_from_db()
    assert (delegation.revision, delegation.quotas.count()) == (1, 0)


def test_the_order_as_given_is_kept_when_reordered(as_, delegation, foreign):
    client = as_("organiser")
    ids = [str(foreign.pk), str(delegation.pk)]
    assert client.post(f"{URL}reorder/", {"ids": ids[:1]}).status_code == 422
    assert client.post(f"{URL}reorder/", {"ids": ids[:1] * 2}).status_code == 422
    assert client.post(f"{URL}reorder/", {"ids": ids}).status_code == 204
    rows = client.get(URL, {"order": "as_given"}).json()["results"]
    assert [(row["key"], row["position"], row["revision"]) for row in rows] == [("tn", 1, 2), ("jo", 2, 2)]
    line = AuditLine.objects.get(action="delegation.reorder")
    assert (line.before, line.after) == ({"order": ["jo", "tn"]}, {"order": ["tn", "jo"]})


def test_a_deletion_can_be_undone_unless_the_place_was_taken(as_, delegation):
    client = as_("organiser")
    assert client.delete(detail(delegation)).status_code == 204
    assert client.get(detail(delegation)).status_code == 404
    assert client.post(f"{detail(delegation)}restore/").status_code == 200
    client.delete(detail(delegation))
    DelegationFactory(summit=delegation.summit, state=delegation.state)
    refused = client.post(f"{detail(delegation)}restore/")
    assert refused.status_code in (409, 422)
    assert "This state has a delegation already." in refused.content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries(as_, summit, django_assert_num_queries, rows):
    for code in ("TN", "LB", "YE")[:rows]:
        delegation = DelegationFactory(summit=summit, state__code=code)
        QuotaFactory(delegation=delegation)
        FocalPointFactory(delegation=delegation)
        ParticipantFactory(summit=summit, delegation=delegation, role="head")
    client = as_("organiser")
    with django_assert_num_queries(5):  # user, summit, delegations, quotas, focal points
        assert len(client.get(URL).json()["results"]) == rows
