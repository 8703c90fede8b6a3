"""Decisions on participants: who may take which, with which reason, how they are audited, what the quota says."""

import pytest

from multaqa.accounts.models import AuditLine
from tests.factories.delegations import QuotaFactory
from tests.factories.participants import ParticipantFactory

URL = "/api/v1/summits/spring-forum/participants/"


def decide(client, participant, state, **more):
    headers = more.pop("headers", {})
    return client.post(f"{URL}{participant.pk}/accreditation/", {"state": state, **more}, headers=headers)


@pytest.fixture
def draft(member_participant):
    member_participant.accreditation = "draft"
    member_participant.save()
    return member_participant


@pytest.mark.parametrize(
    "who,status",
    [("organiser", 200), ("head", 403), ("member", 403), ("journalist", 404), ("outsider", 404), (None, 401)],
)
def test_the_team_approves(as_, head, draft, who, status):
    assert decide(as_(who), draft, "approved").status_code == status
    draft.refresh_from_db()
    assert draft.accreditation == ("approved" if status == 200 else "draft")


@pytest.mark.parametrize(
    "before,after,status",
    [
        ("draft", "submitted", 200),
        ("more_information", "submitted", 200),
        ("submitted", "withdrawn", 200),
        ("waiting", "withdrawn", 200),
        ("submitted", "draft", 403),
        ("refused", "submitted", 403),
        ("approved", "withdrawn", 403),
        ("waiting", "approved", 403),
    ],
)
def test_those_who_lead_submit_and_withdraw(as_, head, draft, before, after, status):
    draft.accreditation = before
    draft.save()
    assert decide(as_("head"), draft, after).status_code == status


def test_a_decision_leaves_a_line_with_its_reason(as_, draft, organiser):
    answer = decide(as_("organiser"), draft, "refused", reason="  No place in the hall. ")
    assert (answer.json()["accreditation"], answer["ETag"]) == ("refused", '"2"')
    line = AuditLine.objects.get()
    assert (line.action, line.actor, line.summit_slug) == ("participant.accreditation", organiser, "spring-forum")
    assert (line.before, line.after) == ({"accreditation": "draft"}, {"accreditation": "refused"})
    assert line.reason == "No place in the hall."
    assert answer.json()["decision_reason"] == "No place in the hall."


def test_only_the_last_decision_gives_the_reason(as_, draft):
    client = as_("organiser")
    decide(client, draft, "more_information", reason="The passport has expired.")
    assert decide(client, draft, "approved").json()["decision_reason"] == ""


@pytest.mark.parametrize("state", ["refused", "more_information"])
def test_no_and_not_yet_need_a_reason(as_, draft, state):
    answer = decide(as_("organiser"), draft, state, reason=" ")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "reason")


def test_the_same_state_again_changes_nothing(as_, draft):
    client = as_("organiser")
    assert decide(client, draft, "draft").status_code == 200
    draft.refresh_from_db()
    assert draft.revision == 1
    assert not AuditLine.objects.exists()


def test_a_decision_may_be_about_one_version_only(as_, draft):
    client = as_("organiser")
    assert decide(client, draft, "approved", headers={"if-match": '"7"'}).status_code == 412
    assert decide(client, draft, "approved", headers={"if-match": '"1"'}).status_code == 200


def test_an_unknown_state_is_refused(as_, draft):
    assert decide(as_("organiser"), draft, "knighted").status_code == 422


@pytest.mark.parametrize(
    "places,message",
    [
        (1, "The only place for the role “expert” in this delegation is taken."),
        (2, "All 2 places for the role “expert” in this delegation are taken."),
    ],
)
def test_a_full_quota_is_told_with_role_and_places(as_, delegation, places, message):
    QuotaFactory(delegation=delegation, role="expert", places=places)
    for _ in range(places):
        ParticipantFactory(summit=delegation.summit, delegation=delegation, role="expert")
    waiting = ParticipantFactory(
        summit=delegation.summit, delegation=delegation, role="expert", accreditation="waiting"
    )
    answer = decide(as_("organiser"), waiting, "approved")
    assert (answer.status_code, answer.json()["code"], answer.json()["detail"]) == (409, "quota_full", message)
    assert answer.json()["errors"][0]["field"] == "role"
    new = {"name": {"en": "One More"}}
    body = {"category": "delegate", "delegation": str(delegation.pk), "role": "expert", "new_person": new}
    registered = as_("organiser").post(URL, body)
    assert (registered.status_code, registered.json()["detail"]) == (409, message)
    waiting.refresh_from_db()
    assert (waiting.accreditation, waiting.revision) == ("waiting", 1)
    assert not AuditLine.objects.exists()


def test_a_role_without_places_says_so(as_, delegation):
    QuotaFactory(delegation=delegation, role="press", places=0)
    body = {"category": "delegate", "delegation": str(delegation.pk), "role": "press"}
    answer = as_("organiser").post(URL, body | {"new_person": {"name": {"en": "A"}}})
    assert answer.json()["detail"] == "This delegation has no place for the role “press officer”."
