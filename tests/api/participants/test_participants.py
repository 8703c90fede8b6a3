"""Participants over the API: who sees whom, registering, edits without lost updates, search, orders, undo."""

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.participants.models import Participant
from multaqa.people.models import Person
from tests.factories.delegations import DelegationFactory, QuotaFactory
from tests.factories.participants import ParticipantFactory
from tests.factories.people import FormFactory, PersonFactory
from tests.factories.summits import OrganisationFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/participants/"
TAG = {"if-match": '"1"'}
NEW = {"category": "delegate", "new_person": {"name": {"ar": "نورة السالم", "en": "Noura Al-Salem"}, "gender": "f"}}


def detail(participant: Participant) -> str:
    return f"{URL}{participant.pk}/"


@pytest.fixture
def stranger(summit):
    """A member of another delegation of the same summit."""
    delegation = DelegationFactory(summit=summit, key="tn", state__code="TN")
    return ParticipantFactory(summit=summit, delegation=delegation, role="head", key="stranger")


@pytest.mark.parametrize(
    "who,listed",
    [
        ("organiser", {"head", "member", "journalist", "stranger"}),
        ("head", {"head", "member"}),
        ("member", {"member"}),
        ("journalist", {"journalist"}),
    ],
)
def test_the_list_leaks_nobody(as_, head, member, journalist, stranger, who, listed):
    client = as_(who)
    assert {row["key"] for row in client.get(URL).json()["results"]} == listed
    assert {row["key"] for row in client.get(URL, {"q": "a", "order": "protocol"}).json()["results"]} <= listed
    for participant in Participant.objects.all():
        assert client.get(detail(participant)).status_code == (200 if participant.key in listed else 404)


@pytest.mark.parametrize("who,status", [("outsider", 404), (None, 401)])
def test_others_find_nothing(as_, stranger, who, status):
    client = as_(who)
    for call in (
        client.get(URL),
        client.post(URL, NEW),
        client.get(detail(stranger)),
        client.patch(detail(stranger), {"attends": False}, headers=TAG),
        client.delete(detail(stranger)),
        client.post(f"{detail(stranger)}restore/"),
        client.post(f"{detail(stranger)}accreditation/", {"state": "approved"}),
        client.patch(f"{detail(stranger)}person/", {"rank": 1}, headers=TAG),
    ):
        assert call.status_code == status


def test_the_team_of_another_summit_finds_nothing(as_, stranger, other_summit, outsider):
    TeamMemberFactory(summit=other_summit, user=outsider)
    client = as_("outsider")
    assert client.get(URL).status_code == 404
    assert client.get(f"/api/v1/summits/other-forum/participants/{stranger.pk}/").status_code == 404


@pytest.mark.parametrize("who,status", [("organiser", 201), ("head", 201), ("member", 403), ("journalist", 403)])
def test_who_registers_in_a_delegation(as_, delegation, who, status):
    answer = as_(who).post(URL, NEW | {"delegation": str(delegation.pk), "role": "expert"})
    assert answer.status_code == status
    if status == 201:
        assert answer["ETag"] == '"1"'
        assert answer.json()["accreditation"] == "draft"
        assert answer.json()["key"] == "noura-al-salem"
        assert answer.json()["person"]["name"] == NEW["new_person"]["name"]
        assert answer.json()["delegation"] == {
            "id": str(delegation.pk),
            "key": "jo",
            "display_name": {"ar": "دولة JO", "en": "State JO"},
        }
        assert AuditLine.objects.filter(action="participant.register").count() == 1
    else:
        assert not Person.objects.filter(name__en="Noura Al-Salem").exists()


def test_a_head_registers_only_in_the_own_delegation(as_, head, stranger):
    client = as_("head")
    for body in (NEW, NEW | {"delegation": None}, NEW | {"delegation": str(stranger.delegation_id)}):
        answer = client.post(URL, body)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "delegation")
    assert not Person.objects.filter(name__en="Noura Al-Salem").exists()


def test_only_the_secretariat_takes_someone_from_the_directory(as_, delegation, stranger):
    person = PersonFactory()
    body = {"category": "delegate", "person": str(person.pk), "delegation": str(delegation.pk)}
    refused = as_("head").post(URL, body)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "person")
    assert as_("organiser").post(URL, body).status_code == 201


@pytest.mark.parametrize(
    "body,fields",
    [
        ({"category": "delegate"}, {"person"}),
        ({"category": "king"} | {"new_person": {"name": {"en": "A"}}}, {"category"}),
        ({"category": "delegate", "new_person": {"name": {}}}, {"new_person.name"}),
        ({"category": "delegate", "new_person": {"name": {"en": "A"}, "email": "no"}}, {"new_person.email"}),
        (NEW | {"answers": {"diet": {"a": 1}}}, {"answers"}),
        (NEW | {"answers": {"a\0": "b"}}, {"answers"}),
        (NEW | {"travel": {"arrives_at": "2026-05-11T09:00:00"}}, {"travel.arrives_at"}),
        (
            NEW | {"travel": {"arrives_at": "2026-05-11T09:00:00+04:00", "departs_at": "2026-05-10T09:00:00+04:00"}},
            {"travel.departs_at"},
        ),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_kept(as_, organiser, body, fields):
    answer = as_("organiser").post(URL, body)
    assert answer.status_code == 422
    assert {error["field"] for error in answer.json()["errors"]} == fields
    assert not Person.objects.exists()


def test_a_role_needs_a_delegation(as_, organiser):
    answer = as_("organiser").post(URL, NEW | {"role": "adviser"})
    assert (answer.status_code, answer.json()["code"]) == (409, "participant_role_needs_delegation")


def test_a_person_is_registered_once_and_a_delegation_has_one_head(as_, head_participant):
    client = as_("organiser")
    again = client.post(URL, {"category": "speaker", "person": str(head_participant.person_id)})
    assert (again.status_code, again.json()["code"]) == (409, "participant_once")
    second = client.post(URL, NEW | {"delegation": str(head_participant.delegation_id), "role": "head"})
    assert (second.status_code, second.json()["code"]) == (409, "delegation_head_once")
    assert not Person.objects.filter(name__en="Noura Al-Salem").exists()


def test_travel_and_answers_come_and_go_with_the_participant(as_, organiser):
    client = as_("organiser")
    travel = {"arrives_at": "2026-05-10T21:30:00+04:00", "arrival_flight": "RJ612", "arrival_airport": "DXB"}
    answers = {"diet": "نباتي", "guests": 2, "visa": True, "languages": ["ar", "fr"]}
    made = client.post(URL, NEW | {"travel": travel, "answers": answers}).json()
    assert made["answers"] == answers
    assert made["travel"]["arrives_at"] == "2026-05-10T21:30:00+04:00"
    one = f"{URL}{made['id']}/"
    kept = client.patch(one, {"travel": {"hotel": "Palace"}}, headers=TAG).json()["travel"]
    assert (kept["hotel"], kept["arrival_flight"]) == ("Palace", "RJ612")
    assert client.patch(one, {"travel": None}, headers={"if-match": '"2"'}).json()["travel"] is None


def test_edits_need_the_version_and_what_a_badge_shows_is_audited(as_, member_participant):
    client, url = as_("organiser"), detail(member_participant)
    assert client.patch(url, {"role": "expert"}).status_code == 428
    assert client.patch(url, {"role": "expert", "answers": {"a": "b"}}, headers=TAG).status_code == 200
    assert client.patch(url, {"role": "press"}, headers=TAG).status_code == 412
    line = AuditLine.objects.get(action="participant.change")
    assert (line.before, line.after) == ({"role": "adviser"}, {"role": "expert"})


def test_the_person_of_a_participant_never_changes(as_, member_participant):
    client, url = as_("organiser"), detail(member_participant)
    other = client.patch(url, {"person": str(PersonFactory().pk)}, headers=TAG)
    assert (other.status_code, other.json()["errors"][0]["field"]) == (422, "person")
    new = client.patch(url, {"new_person": {"name": {"en": "A"}}}, headers=TAG)
    assert (new.status_code, new.json()["errors"][0]["field"]) == (422, "new_person")
    assert client.patch(url, {"person": str(member_participant.person_id)}, headers=TAG).status_code == 200


@pytest.mark.parametrize(
    "accreditation,status", [("draft", 200), ("submitted", 200), ("more_information", 200), ("approved", 403)]
)
def test_a_head_edits_members_until_they_are_approved(as_, head, member_participant, accreditation, status):
    member_participant.accreditation = accreditation
    member_participant.save()
    client, url = as_("head"), detail(member_participant)
    assert client.patch(url, {"role": "expert"}, headers=TAG).status_code == status
    assert client.patch(f"{url}person/", {"email": "sami@example.org"}, headers=TAG).status_code == status
    assert client.delete(url).status_code == (204 if status == 200 else status)


def test_a_head_cannot_move_members_out(as_, head, member_participant, stranger):
    member_participant.accreditation = "draft"
    member_participant.save()
    client, url = as_("head"), detail(member_participant)
    for delegation in (None, str(stranger.delegation_id)):
        answer = client.patch(url, {"delegation": delegation}, headers=TAG)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "delegation")


@pytest.mark.parametrize("who", ["member", "journalist"])
def test_members_and_journalists_read_themselves_and_change_nothing(as_, member, journalist, who):
    client = as_(who)
    own = detail(Participant.objects.get(key=who))
    assert client.get(own).status_code == 200
    assert client.patch(own, {"attends": False}, headers=TAG).status_code == 403
    assert client.delete(own).status_code == 403
    assert client.post(f"{own}accreditation/", {"state": "withdrawn"}).status_code == 403
    assert client.patch(f"{own}person/", {"rank": 1}, headers=TAG).status_code == 403


def test_the_person_is_corrected_from_the_participant(as_, member_participant):
    client, url = as_("organiser"), f"{detail(member_participant)}person/"
    assert client.patch(url, {"rank": 2}).status_code == 428
    answer = client.patch(url, {"name": {"ar": "سامي العبد الله"}, "rank": 2}, headers=TAG)
    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    assert answer.json()["name"] == {"ar": "سامي العبد الله"}
    assert client.patch(url, {"rank": 3}, headers=TAG).status_code == 412


def test_a_head_does_not_change_a_person_other_summits_know(as_, head, member_participant, other_summit):
    member_participant.accreditation = "draft"
    member_participant.save()
    ParticipantFactory(summit=other_summit, person=member_participant.person)
    assert as_("head").patch(f"{detail(member_participant)}person/", {"rank": 1}, headers=TAG).status_code == 403
    assert as_("organiser").patch(f"{detail(member_participant)}person/", {"rank": 1}, headers=TAG).status_code == 200


def test_a_deletion_can_be_undone_while_the_place_is_free(as_, member_participant):
    client, url = as_("organiser"), detail(member_participant)
    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert client.post(f"{url}restore/").status_code == 200
    client.delete(url)
    QuotaFactory(delegation=member_participant.delegation, role="adviser", places=1)
    ParticipantFactory(summit=member_participant.summit, delegation=member_participant.delegation, role="adviser")
    refused = client.post(f"{url}restore/")
    assert (refused.status_code, refused.json()["code"]) == (409, "quota_full")
    actions = AuditLine.objects.order_by("at").values_list("action", flat=True)
    assert list(actions) == ["participant.delete", "participant.restore", "participant.delete"]


@pytest.mark.parametrize("q", ["محمد ولد اعمر", "ولد أعمَر", "OULD amar", "Weld"])
def test_a_person_is_found_in_four_queries(as_, summit, django_assert_max_num_queries, q):
    person = PersonFactory(name={"ar": "محمد ولد أعمر", "en": "Mohamed Ould Amar"}, variants=["Mohamed Weld Amar"])
    person.titles.add(FormFactory(kind="title"))
    ParticipantFactory(summit=summit, person=person, key="wanted")
    ParticipantFactory(summit=summit)
    client = as_("organiser")
    with django_assert_max_num_queries(4):
        found = client.get(URL, {"q": q}).json()["results"]
    assert [row["key"] for row in found] == ["wanted"]


@pytest.mark.parametrize(
    "filters,keys",
    [
        ({"category": "press"}, ["journalist"]),
        ({"role": "head"}, ["head"]),
        ({"accreditation": "approved", "category": "delegate"}, ["head", "member"]),
        ({"attends": "false"}, []),
        ({"accreditation": "nonsense"}, None),
        ({"delegation": "nonsense"}, None),
        ({"order": "nonsense"}, None),
    ],
)
def test_filters(as_, head, member, journalist, filters, keys):
    answer = as_("organiser").get(URL, filters)
    if keys is None:
        assert answer.status_code == 422
    else:
        assert [row["key"] for row in answer.json()["results"]] == keys


def test_filter_by_delegation(as_, member_participant, stranger):
    found = as_("organiser").get(URL, {"delegation": str(stranger.delegation_id)}).json()["results"]
    assert [row["key"] for row in found] == ["stranger"]


def test_the_alphabet_is_the_callers(as_, summit):
    for key, ar, en in [("a", "يوسف", "Adam"), ("b", "إبراهيم", "Youssef")]:
        ParticipantFactory(summit=summit, key=key, person=PersonFactory(name={"ar": ar, "en": en}))
    client = as_("organiser")
    assert [row["key"] for row in client.get(URL).json()["results"]] == ["a", "b"]
    assert [row["key"] for row in client.get(URL, HTTP_ACCEPT_LANGUAGE="ar").json()["results"]] == ["b", "a"]


def test_protocol_order_over_pages(as_, summit):
    first = DelegationFactory(summit=summit, key="first", state__code="YE", position=9, precedence=1)
    given = [DelegationFactory(summit=summit, state__code=code, position=n) for n, code in enumerate(["TN", "EG"])]

    def add(key, delegation=None, role="", rank=None, name="A"):
        person = PersonFactory(name={"en": name}, rank=rank)
        ParticipantFactory(summit=summit, key=key, delegation=delegation, role=role, person=person)

    add("none-z", name="Z")
    add("none-ranked", rank=1, name="Z")
    add("eg-head", given[1], "head")
    add("tn-member", given[0])
    add("tn-expert-b", given[0], "expert", name="Be")
    add("tn-expert-a", given[0], "expert", name="B")
    add("tn-expert-ranked", given[0], "expert", rank=5, name="Z")
    add("tn-alternate", given[0], "alternate")
    add("ye-press", first, "press")
    add("ye-head", first, "head")
    wanted = ["ye-head", "ye-press", "tn-alternate", "tn-expert-ranked", "tn-expert-a", "tn-expert-b", "tn-member"]
    wanted += ["eg-head", "none-ranked", "none-z"]
    found: list[str] = []
    url = f"{URL}?order=protocol&page_size=3"
    client = as_("organiser")
    while url:
        page = client.get(url).json()
        found += [row["key"] for row in page["results"]]
        url = page["next"]
    assert found == wanted


def _full(summit, code):
    person = PersonFactory(honorific=FormFactory())
    person.titles.add(FormFactory(kind="title"))
    delegation = DelegationFactory(summit=summit, state__code=code)
    return ParticipantFactory(
        summit=summit,
        person=person,
        delegation=delegation,
        role="head",
        organisation=OrganisationFactory(summit=summit),
    )


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("order", ["name", "protocol"])
def test_the_list_costs_the_same_queries(as_, summit, django_assert_num_queries, rows, order):
    for code in ("TN", "LB", "YE")[:rows]:
        _full(summit, code)
    client = as_("organiser")
    with django_assert_num_queries(4):  # user, summit, participants, titles
        assert len(client.get(URL, {"order": order}).json()["results"]) == rows


def test_registering_one_person_takes_at_most_fifteen_queries(as_, delegation, django_assert_max_num_queries):
    QuotaFactory(delegation=delegation, role="expert", places=3)
    honorific = FormFactory()
    body = {
        "category": "delegate",
        "delegation": str(delegation.pk),
        "role": "expert",
        "new_person": NEW["new_person"] | {"honorific": str(honorific.pk)},
    }
    client = as_("organiser")
    with django_assert_max_num_queries(15):
        assert client.post(URL, body).status_code == 201
