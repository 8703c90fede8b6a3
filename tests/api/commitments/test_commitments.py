"""Commitments over the API: the team's alone, parties and follow-ups edited with them, search, what is overdue."""

import datetime

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.commitments.models import FollowUp
from tests.factories.commitments import CommitmentFactory, ExternalEventFactory, FollowUpFactory, PartyFactory
from tests.factories.participants import ParticipantFactory
from tests.factories.speeches import SpeechFactory
from tests.factories.summits import OrganisationFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/commitments/"
EVENTS = "/api/v1/summits/spring-forum/events/"
TAG = {"if-match": '"1"'}
NEW = {"kind": "initiative", "name": {"ar": "التضامن الرقمي"}, "status": "announced", "date": "2026-05-11"}
WHO = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.mark.parametrize("who,status", WHO)
def test_they_are_the_teams(as_, summit, who, status):
    client = as_(who)
    row, event = CommitmentFactory(summit=summit), ExternalEventFactory(summit=summit)
    hidden = 404 if status == 403 else status
    for url, new, one in ((URL, NEW, row), (EVENTS, {"name": {"en": "A"}}, event)):
        assert client.get(url).status_code == status
        assert client.post(url, new).status_code == (201 if status == 200 else status)
        assert client.get(f"{url}{one.pk}/").status_code == hidden
        assert client.patch(f"{url}{one.pk}/", {"name": {"en": "B"}}, headers=TAG).status_code == hidden
        assert client.delete(f"{url}{one.pk}/").status_code == (204 if status == 200 else hidden)
        assert client.post(f"{url}{one.pk}/restore/").status_code == hidden


def test_the_team_of_another_summit_finds_nothing(as_, summit, other_summit, outsider):
    TeamMemberFactory(summit=other_summit, user=outsider)
    row = CommitmentFactory(summit=summit)
    client = as_("outsider")
    assert client.get(URL).status_code == 404
    assert client.get(f"/api/v1/summits/other-forum/commitments/{row.pk}/").status_code == 404


def test_a_commitment_with_everything(as_, summit):
    owner, joint = OrganisationFactory(summit=summit, key="classera"), OrganisationFactory(summit=summit)
    event = ExternalEventFactory(summit=summit)
    announcer = ParticipantFactory(summit=summit)
    speech = SpeechFactory(summit=summit)
    parties = [{"organisation": str(owner.pk), "role": "owner"}, {"organisation": str(joint.pk), "role": "joint"}]
    follow_up = {"date": "2026-09-08", "kind": "agreement", "parties": ["classera"], "country": "TN"}
    answer = as_("organiser").post(
        URL,
        NEW
        | {
            "aims": [{"ar": "هدف أول"}, {"ar": "هدف ثان", "en": "Second aim"}],
            "event": str(event.pk),
            "announced_by": str(announcer.pk),
            "speech": str(speech.pk),
            "parties": parties,
            "follow_ups": [follow_up],
        },
    )
    assert answer.status_code == 201
    body = answer.json()
    assert [(party["organisation"]["key"], party["role"]) for party in body["parties"]] == [
        ("classera", "owner"),
        (joint.key, "joint"),
    ]
    assert body["event"] == {"id": str(event.pk), "key": event.key, "name": event.name}
    assert body["announced_by"]["name"] == announcer.person.name
    assert body["speech"]["title"] == speech.title
    assert body["aims"][1] == {"ar": "هدف ثان", "en": "Second aim"}
    assert {**follow_up, "patron": ""}.items() <= body["follow_ups"][0].items()


@pytest.mark.parametrize("field", ["event", "announced_by", "speech", "parties"])
def test_nothing_of_another_summit_is_taken(as_, summit, other_summit, field):
    stranger = {
        "event": lambda: str(ExternalEventFactory(summit=other_summit).pk),
        "announced_by": lambda: str(ParticipantFactory(summit=other_summit).pk),
        "speech": lambda: str(SpeechFactory(summit=other_summit).pk),
        "parties": lambda: [{"organisation": str(OrganisationFactory(summit=other_summit).pk), "role": "owner"}],
    }[field]()
    answer = as_("organiser").post(URL, NEW | {field: stranger})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"].startswith(field)


def test_follow_ups_are_kept_changed_added_and_removed(as_, summit):
    commitment = CommitmentFactory(summit=summit)
    kept, gone = FollowUpFactory(commitment=commitment), FollowUpFactory(commitment=commitment)
    foreign = FollowUpFactory()
    follow_ups = [
        {"id": str(kept.pk), "date": "2026-12-01", "kind": "report"},
        {"date": "2027-01-01", "kind": "fulfilled", "note": {"ar": "تم"}},
        {"id": str(foreign.pk), "date": "2027-02-01", "kind": "report"},
    ]
    url = f"{URL}{commitment.pk}/"
    client = as_("organiser")
    assert client.patch(url, {"follow_ups": follow_ups}).status_code == 428
    answer = client.patch(url, {"follow_ups": follow_ups}, headers=TAG)
    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    ids = [row["id"] for row in answer.json()["follow_ups"]]
    assert ids[0] == str(kept.pk)
    assert str(gone.pk) not in ids
    assert str(foreign.pk) not in ids
    foreign.refresh_from_db()
    assert foreign.date == datetime.date(2026, 9, 1)
    assert FollowUp.objects.filter(commitment=commitment).count() == 3


@pytest.mark.parametrize(
    "body,field",
    [
        ({"follow_ups": [{"date": "2026-09-08", "kind": "a", "parties": ["nobody"]}]}, "follow_ups.0.parties"),
        ({"follow_ups": [{"date": "2026-09-08", "kind": "a", "patron": "nobody"}]}, "follow_ups.0.patron"),
        ({"follow_ups": [{"kind": "a"}]}, "follow_ups.0.date"),
        ({"aims": ["a"]}, "aims.0"),
        ({"status": "forgotten"}, "status"),
        ({"other_names": {"ar": "not a list"}}, "other_names.ar"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_changes(as_, summit, body, field):
    commitment = CommitmentFactory(summit=summit)
    answer = as_("organiser").patch(f"{URL}{commitment.pk}/", body, headers=TAG)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    commitment.refresh_from_db()
    assert commitment.revision == 1


def test_a_party_stands_once_in_a_role(as_, summit):
    party = PartyFactory(commitment__summit=summit)
    twice = [{"organisation": str(party.organisation_id), "role": "owner"}] * 2
    answer = as_("organiser").patch(f"{URL}{party.commitment_id}/", {"parties": twice}, headers=TAG)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "parties.1")


def test_a_change_of_status_or_due_date_is_audited(as_, summit):
    commitment = CommitmentFactory(summit=summit)
    body = {"status": "fulfilled", "due_date": "2027-01-01", "indicator": {"en": "Schools"}}
    as_("organiser").patch(f"{URL}{commitment.pk}/", body, headers=TAG)
    line = AuditLine.objects.get()
    assert line.action == "commitment.change"
    assert line.before == {"status": "announced", "due_date": None}
    assert line.after == {"status": "fulfilled", "due_date": "2027-01-01"}


def test_a_deletion_can_be_undone(as_, summit):
    commitment = CommitmentFactory(summit=summit)
    client, url = as_("organiser"), f"{URL}{commitment.pk}/"
    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert client.post(f"{url}restore/").status_code == 200
    actions = AuditLine.objects.order_by("at").values_list("action", flat=True)
    assert list(actions) == ["commitment.delete", "commitment.restore"]


def test_filters(as_, summit):
    past, future = datetime.date(2020, 1, 1), datetime.date(2999, 1, 1)
    name = {"ar": "اتفاقية التعاون"}
    CommitmentFactory(summit=summit, key="late", due_date=past, kind="agreement", name=name)
    CommitmentFactory(summit=summit, key="kept", due_date=past, status="fulfilled", at_summit=True)
    CommitmentFactory(summit=summit, key="coming", due_date=future)
    CommitmentFactory(summit=summit, key="open", due_date=None)
    party = PartyFactory(commitment__summit=summit, commitment__key="with-party")
    client = as_("organiser")

    def keys(**filters):
        return {row["key"] for row in client.get(URL, filters).json()["results"]}

    assert keys(overdue="true") == {"late"}
    assert keys(overdue="false") == {"kept", "coming", "open", "with-party"}
    assert keys(kind="agreement") == {"late"}
    assert keys(at_summit="true") == {"kept"}
    assert keys(q="اتفاقيه") == {"late"}
    assert keys(organisation=str(party.organisation_id)) == {"with-party"}


@pytest.mark.parametrize("rows", [1, 3])
def test_the_lists_cost_the_same_queries(as_, summit, django_assert_num_queries, rows):
    for _ in range(rows):
        event = ExternalEventFactory(summit=summit, organisation=OrganisationFactory(summit=summit))
        commitment = CommitmentFactory(
            summit=summit,
            event=event,
            announced_by=ParticipantFactory(summit=summit),
            speech=SpeechFactory(summit=summit),
        )
        PartyFactory(commitment=commitment)
        FollowUpFactory(commitment=commitment)
    client = as_("organiser")
    with django_assert_num_queries(5):  # user, summit, commitments, parties, follow-ups
        assert len(client.get(URL).json()["results"]) == rows
    with django_assert_num_queries(3):  # user, summit, events
        assert len(client.get(EVENTS).json()["results"]) == rows
