"""Speeches over the API: who may, who wrote, reads and is spoken for, embargo, delivery, search, constant queries."""

from datetime import timedelta

import pytest
from django.utils import timezone

from multaqa.accounts.models import AuditLine
from multaqa.speeches.models import Speech
from tests.factories.agenda import ItemFactory, SessionFactory, slot
from tests.factories.participants import ParticipantFactory
from tests.factories.people import PersonFactory
from tests.factories.speeches import SegmentFactory, SpeechFactory
from tests.factories.summits import OrganisationFactory, StateFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/speeches/"
LIST = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]
ONE = [(who, 404 if status == 403 else status) for who, status in LIST]
NOW = timezone.now().replace(microsecond=0)


def detail(speech: Speech, below: str = "") -> str:
    return f"{URL}{speech.pk}/{below}"


def fields(answer) -> dict[str, str]:
    assert answer.status_code == 422, answer.json()
    return {error["field"]: error["code"] for error in answer.json()["errors"]}


def audit() -> list[tuple[str, dict, dict]]:
    return list(AuditLine.objects.order_by("at").values_list("action", "before", "after"))


@pytest.fixture
def author(summit):
    return ParticipantFactory(summit=summit, person=PersonFactory(name={"ar": "منى الزهراني", "en": "Mona Zahrani"}))


@pytest.fixture
def speech(summit, author):
    return SpeechFactory(summit=summit, author=author)


@pytest.mark.parametrize("who,status", LIST)
def test_speeches_are_listed_for_the_team(as_, speech, who, status):
    assert as_(who).get(URL).status_code == status


@pytest.mark.parametrize("who,status", LIST)
def test_the_team_adds_speeches(as_, author, who, status):
    answer = as_(who).post(URL, {"author": str(author.pk)})
    assert answer.status_code == (201 if status == 200 else status)
    assert Speech.objects.exists() == (status == 200)


@pytest.mark.parametrize("below", ["", "segments/"])
@pytest.mark.parametrize("who,status", ONE)
def test_a_speech_is_read_by_the_team(as_, speech, who, status, below):
    answer = as_(who).get(detail(speech, below))
    assert answer.status_code == status
    assert ("language" in answer.json()) == (status == 200)


@pytest.mark.parametrize("part", ["author", "reader"])
def test_who_wrote_or_reads_a_speech_may_read_it_and_change_nothing(as_, summit, member_participant, part):
    mine = SpeechFactory(summit=summit, embargo_until_delivered=True, **{part: member_participant})
    client, tag = as_("member"), {"if-match": '"1"'}
    assert client.get(detail(mine)).status_code == 200
    assert client.get(detail(mine, "segments/")).status_code == 200
    assert client.get(URL).status_code == 403
    assert client.patch(detail(mine), {"symbol": "x"}, headers=tag).status_code == 403
    assert client.put(detail(mine, "segments/"), {"segments": []}, headers=tag).status_code == 403
    assert client.delete(detail(mine)).status_code == 403
    for below in ("delivered/", "releases/", "restore/"):
        assert client.post(detail(mine, below), {}).status_code == 403
    assert as_("head").get(detail(mine)).status_code == 404, "not even the head of the delegation"


@pytest.mark.parametrize("who,status", ONE)
@pytest.mark.parametrize("verb", ["patch", "delete", "segments", "delivered", "restore"])
def test_the_team_changes_speeches(as_, speech, who, status, verb):
    client, tag = as_(who), {"if-match": '"1"'}
    answer = {
        "patch": lambda: client.patch(detail(speech), {"symbol": "x"}, headers=tag),
        "delete": lambda: client.delete(detail(speech)),
        "segments": lambda: client.put(detail(speech, "segments/"), {"segments": []}, headers=tag),
        "delivered": lambda: client.post(detail(speech, "delivered/"), {}),
        "restore": lambda: client.post(detail(speech, "restore/")),
    }[verb]()
    assert answer.status_code == (204 if (verb, status) == ("delete", 200) else status)


def test_the_team_of_another_summit_finds_nothing(as_, speech, other_summit, outsider):
    TeamMemberFactory(summit=other_summit, user=outsider)
    client, other = as_("outsider"), "/api/v1/summits/other-forum/speeches/"
    assert client.get(detail(speech)).status_code == 404
    assert client.get(f"{other}{speech.pk}/").status_code == 404
    assert client.post(f"{other}{speech.pk}/releases/", {}).status_code == 404
    assert fields(client.post(other, {"author": str(speech.author_id)})) == {"author": "does_not_exist"}


def test_a_speech_names_who_wrote_who_reads_and_on_whose_behalf(as_, summit, author, member_participant):
    session = SessionFactory(summit=summit, title={"ar": "الافتتاح", "en": "Opening"})
    item = ItemFactory(session=session)
    state = StateFactory(summit=summit, code="TN", name={"ar": "تونس", "en": "Tunisia"})
    body = {
        "title": {"ar": "كلمة تونس", "en": "Statement of Tunisia"},
        "author": str(author.pk),
        "reader": str(member_participant.pk),
        "on_behalf_of_state": str(state.pk),
        "item": str(item.pk),
        "embargo_until": "2026-05-11T12:00:00+04:00",
    }
    answer = as_("organiser").post(URL, body)
    assert (answer.status_code, answer["ETag"]) == (201, '"1"'), answer.json()
    got = answer.json()
    assert got["key"] == "statement-of-tunisia"
    assert got["author_name"] == {"ar": "منى الزهراني", "en": "Mona Zahrani"}
    assert got["reader_name"]["en"] == "Sami Abdullah"
    assert got["on_behalf_of_name"] == {"ar": "تونس", "en": "Tunisia"}
    assert (got["session"], got["session_title"]["en"]) == (str(session.pk), "Opening"), "taken from the item"
    assert got["embargo_until"] == "2026-05-11T12:00:00+04:00"
    assert got["delivered_at"] is None


def test_whoever_does_not_attend_cannot_read_the_speech(as_, summit, author):
    client = as_("organiser")
    for gone in (
        ParticipantFactory(summit=summit, attends=False),
        ParticipantFactory(summit=summit, accreditation="withdrawn"),
    ):
        answer = client.post(URL, {"author": str(author.pk), "reader": str(gone.pk)})
        assert fields(answer) == {"reader": "absent"}
    absent = ParticipantFactory(summit=summit, attends=False)
    answer = client.post(URL, {"author": str(absent.pk), "reader": str(author.pk)})
    assert answer.status_code == 201, "an absent author is spoken for"


def test_a_speech_is_on_behalf_of_one(as_, summit, author):
    client = as_("organiser")
    behalf = {
        "on_behalf_of_person": str(author.pk),
        "on_behalf_of_state": str(StateFactory(summit=summit).pk),
        "on_behalf_of_organisation": str(OrganisationFactory(summit=summit, name={"en": "Council"}).pk),
        "on_behalf_of_group": {"ar": "المجموعة العربية", "en": "The Arab Group"},
    }
    names = list(behalf)
    for first in names:
        for second in names[names.index(first) + 1 :]:
            both = {"author": str(author.pk), first: behalf[first], second: behalf[second]}
            assert fields(client.post(URL, both)) == {second: "one_on_behalf"}
    seen = {}
    for name, value in behalf.items():
        answer = client.post(URL, {"author": str(author.pk), name: value})
        assert answer.status_code == 201, answer.json()
        seen[name] = answer.json()["on_behalf_of_name"]["en"]
    assert seen["on_behalf_of_person"] == "Mona Zahrani"
    assert (seen["on_behalf_of_organisation"], seen["on_behalf_of_group"]) == ("Council", "The Arab Group")


def test_changing_on_whose_behalf_means_clearing_the_other(as_, summit, author):
    state = StateFactory(summit=summit)
    speech = SpeechFactory(summit=summit, author=author, on_behalf_of_state=state)
    client, tag = as_("organiser"), {"if-match": '"1"'}
    group = {"on_behalf_of_group": {"en": "The Group"}}
    assert fields(client.patch(detail(speech), group, headers=tag)) == {"on_behalf_of_group": "one_on_behalf"}
    assert client.patch(detail(speech), group | {"on_behalf_of_state": None}, headers=tag).status_code == 200


def test_an_item_belongs_to_the_session(as_, summit, speech):
    session, item = SessionFactory(summit=summit), ItemFactory(session__summit=summit)
    client, tag = as_("organiser"), {"if-match": '"1"'}
    body = {"session": str(session.pk), "item": str(item.pk)}
    assert fields(client.patch(detail(speech), body, headers=tag)) == {"item": "other_session"}
    assert client.patch(detail(speech), {"item": str(item.pk)}, headers=tag).json()["session"] == str(item.session_id)
    tag = {"if-match": '"2"'}
    assert fields(client.patch(detail(speech), {"session": str(session.pk)}, headers=tag)) == {"item": "other_session"}


def test_an_edit_needs_the_version_and_a_lost_update_is_refused(as_, speech):
    client = as_("organiser")
    assert client.patch(detail(speech), {"symbol": "A/1"}).status_code == 428
    assert client.patch(detail(speech), {"symbol": "A/1"}, headers={"if-match": '"1"'})["ETag"] == '"2"'
    assert client.patch(detail(speech), {"symbol": "A/2"}, headers={"if-match": '"1"'}).status_code == 412


def test_deletion_and_undo_are_audited(as_, speech):
    client = as_("organiser")
    assert client.delete(detail(speech)).status_code == 204
    assert client.get(detail(speech)).status_code == 404
    assert client.get(detail(speech, "releases/")).status_code == 404
    assert client.post(detail(speech, "restore/")).status_code == 200
    assert [line[0] for line in audit()] == ["speech.delete", "speech.restore"]


def test_setting_and_lifting_an_embargo_is_audited(as_, speech):
    client = as_("organiser")
    client.patch(detail(speech), {"embargo_until_delivered": True, "symbol": "x"}, headers={"if-match": '"1"'})
    client.patch(detail(speech), {"symbol": "y"}, headers={"if-match": '"2"'})
    client.patch(detail(speech), {"embargo_until_delivered": False}, headers={"if-match": '"3"'})
    assert audit() == [
        ("speech.embargo", {"embargo_until_delivered": False}, {"embargo_until_delivered": True}),
        ("speech.embargo", {"embargo_until_delivered": True}, {"embargo_until_delivered": False}),
    ]


def test_a_delivery_is_marked_once_audited_and_can_be_taken_back(as_, speech):
    client, url = as_("organiser"), detail(speech, "delivered/")
    answer = client.post(url, {})
    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    speech.refresh_from_db()
    assert abs(speech.delivered_at - timezone.now()) < timedelta(minutes=1)
    again = client.post(url, {})
    assert (again.status_code, again.json()["code"]) == (409, "delivered_already")
    assert client.delete(url).status_code == 204
    assert client.get(detail(speech)).json()["delivered_at"] is None
    assert [line[0] for line in audit()] == ["speech.deliver", "speech.undeliver"]
    assert audit()[0][2] == {"delivered_at": speech.delivered_at.isoformat()}


def test_the_time_of_delivery_may_be_told_but_not_foretold(as_, speech):
    client, url = as_("organiser"), detail(speech, "delivered/")
    later = (NOW + timedelta(hours=1)).isoformat()
    assert fields(client.post(url, {"delivered_at": later})) == {"delivered_at": "future"}
    assert fields(client.post(url, {"delivered_at": "2026-05-11T09:00:00"})) == {"delivered_at": "no_offset"}
    earlier = NOW - timedelta(hours=1)
    assert client.post(url, {"delivered_at": earlier.isoformat()}).status_code == 200
    speech.refresh_from_db()
    assert speech.delivered_at == earlier


@pytest.mark.parametrize("q", ["تونس الخضراء", "GREEN", "منى", "zahrani", "الافتتاح", "كلمه الشكر", "green tunis"])
def test_search_looks_in_titles_texts_names_and_the_session(as_, summit, author, q):
    session = SessionFactory(summit=summit, title={"ar": "الافتتاح"})
    wanted = SpeechFactory(
        summit=summit, author=author, session=session, title={"ar": "كلمة الشُّكر", "en": "Thanks from Tunis"}
    )
    SegmentFactory(speech=wanted, texts={"ar": "نحيّي تونس", "en": "We greet"})
    SegmentFactory(speech=wanted, texts={"ar": "الخضراء", "en": "green"})
    SpeechFactory(summit=summit)
    found = as_("organiser").get(URL, {"q": q}).json()["results"]
    assert [row["id"] for row in found] == [str(wanted.pk)]


def test_filters_find_what_is_to_do(as_, summit):
    session = SessionFactory(summit=summit)
    done = SpeechFactory(summit=summit, key="done", session=session)
    SegmentFactory(speech=done, texts={"ar": ("نص", "certified"), "en": ("text", "certified")})
    half = SpeechFactory(summit=summit, key="half", kind="presentation")
    SegmentFactory(speech=half, texts={"ar": ("نص", "reviewed"), "en": "text"})
    SegmentFactory(speech=half, texts={"ar": ("نص", "reviewed")})
    SpeechFactory(summit=summit, key="none")
    stale = SpeechFactory(summit=summit, key="stale")
    SegmentFactory(speech=stale, texts={"ar": "نص", "en": "text"}).texts.filter(language="en").update(
        source_changed=True
    )
    client = as_("organiser")

    def keys(**query):
        return sorted(row["key"] for row in client.get(URL, query).json()["results"])

    assert keys(text_state="missing") == ["half", "none"]
    assert keys(text_state="missing", text_language="ar") == ["none"]
    assert keys(text_state="missing", text_language="en") == ["half", "none"]
    assert keys(text_state="certified") == ["done"]
    assert keys(text_state="reviewed", text_language="en") == []
    assert keys(text_state="draft", text_language="en") == ["half", "stale"]
    assert keys(text_state="source_changed") == ["stale"]
    assert keys(text_language="en") == ["done", "half", "none", "stale"]
    assert keys(session=str(session.pk)) == ["done"]
    assert keys(kind="presentation") == ["half"]
    assert client.get(URL, {"text_state": "perfect"}).status_code == 422


def test_progress_counts_paragraphs_per_language(as_, summit):
    speech = SpeechFactory(summit=summit, language="fr")
    SegmentFactory(speech=speech, texts={"fr": ("texte", "certified"), "ar": "نص"})
    SegmentFactory(speech=speech, texts={"fr": ("texte", "reviewed"), "ar": ("نص", "reviewed")})
    SegmentFactory(speech=speech)
    speech.segments.first().texts.filter(language="ar").update(source_changed=True)
    progress = as_("organiser").get(detail(speech)).json()["progress"]
    zero = {"total": 3, "missing": 0, "draft": 0, "reviewed": 0, "certified": 0, "source_changed": 0}
    assert progress == {
        "fr": zero | {"missing": 1, "reviewed": 1, "certified": 1},
        "ar": zero | {"missing": 1, "draft": 1, "reviewed": 1, "source_changed": 1},
        "en": zero | {"missing": 3},
    }


def test_the_order_is_the_agendas(as_, summit):
    late, early = SessionFactory(summit=summit, span=slot("12:00")), SessionFactory(summit=summit)
    SpeechFactory(summit=summit, key="none")
    SpeechFactory(summit=summit, key="late", session=late)
    second, first = ItemFactory(session=early, position=2), ItemFactory(session=early, position=1)
    SpeechFactory(summit=summit, key="second", session=early, item=second)
    SpeechFactory(summit=summit, key="first", session=early, item=first)
    rows = as_("organiser").get(URL).json()["results"]
    assert [row["key"] for row in rows] == ["first", "second", "late", "none"]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries_for_any_number_of_rows(as_, summit, django_assert_num_queries, rows):
    for number in range(rows):
        speech = SpeechFactory(
            summit=summit,
            reader=ParticipantFactory(summit=summit),
            session=SessionFactory(summit=summit),
            on_behalf_of_state=StateFactory(summit=summit, code=["JO", "TN", "EG"][number]),
        )
        SegmentFactory(speech=speech, texts={"ar": "نص", "en": "text"})
    client = as_("organiser")
    with django_assert_num_queries(4):  # user, summit, speeches with people and counts, names of states
        found = client.get(URL).json()["results"]
    assert len(found) == rows
    assert all(row["progress"]["ar"]["draft"] == 1 and row["on_behalf_of_name"] for row in found)
