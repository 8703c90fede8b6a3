"""Slots over the API: sound times, one session in a room at a time, moving; also when ten ask at once."""

import threading
import time

import pytest
from django.db import IntegrityError, connection, transaction
from rest_framework.test import APIClient

from multaqa.agenda.models import Session
from multaqa.agenda.services.slots import naming_who_holds
from multaqa.core.errors import Conflict
from multaqa.summits.services import add_row
from tests.factories.accounts import UserFactory
from tests.factories.agenda import ItemFactory, SessionFactory, SessionRoleFactory, slot
from tests.factories.summits import RoomFactory, SummitFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/sessions/"
NEW = {"kind": "panel", "title": {"ar": "حوار", "en": "Dialogue"}}


def at(hour: str, day: int = 11) -> str:
    return f"2026-05-{day:02d}T{hour}:00+04:00"


def times(start: str, end: str, day: int = 11) -> dict[str, str]:
    return {"starts_at": at(start, day), "ends_at": at(end, day)}


def fields(answer) -> dict[str, str]:
    return {error["field"]: error["code"] for error in answer.json()["errors"]}


def move(client, session, *, tag: str = '"1"', **slot):
    return client.post(f"{URL}{session.pk}/move/", slot, headers={"if-match": tag})


@pytest.mark.parametrize(
    "sent,wrong",
    [
        (times("10:00", "09:00"), {"ends_at": "ends_before_start"}),
        (times("10:00", "10:00"), {"ends_at": "ends_before_start"}),
        ({"starts_at": at("10:00")}, {"ends_at": "required"}),
        ({"ends_at": at("10:00")}, {"starts_at": "required"}),
        (times("10:00", "11:00", day=10), {"starts_at": "outside_summit"}),
        (times("10:00", "11:00", day=14), {"starts_at": "outside_summit"}),
        ({"starts_at": at("20:00", 13), "ends_at": at("06:01", 14)}, {"ends_at": "outside_summit"}),
        (times("10:00", "11:00") | {"starts_at": "2026-05-11T10:00:00"}, {"starts_at": "no_offset"}),
        (times("10:00", "11:00") | {"starts_at": "0001-01-01T00:00:00+14:00"}, {"starts_at": "range"}),
        (times("10:00", "11:00") | {"starts_at": "at ten"}, {"starts_at": "invalid"}),
    ],
)
def test_unsound_times_are_refused_by_field(as_, summit, sent, wrong):
    client = as_("organiser")
    answer = client.post(URL, NEW | sent)
    assert (answer.status_code, fields(answer)) == (422, wrong)
    assert not Session.objects.exists()


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"starts_at": None, "ends_at": None},
        times("00:00", "00:30"),
        {"starts_at": at("20:00", 13), "ends_at": at("01:00", 14)},
        times("10:00", "12:00", day=10) | {"kind": "travel"},
    ],
)
def test_sound_times_are_taken(as_, summit, sent):
    answer = as_("organiser").post(URL, NEW | sent)
    assert answer.status_code == 201, answer.json()


def test_what_stands_outside_the_days_can_still_be_edited(as_, summit):
    session = SessionFactory(summit=summit, span=slot("09:00", day=9))
    answer = as_("organiser").patch(f"{URL}{session.pk}/", {"capacity": 1}, headers={"if-match": '"1"'})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "language,message",
    [("en", "“Opening” holds this room at that time."), ("ar", "«الافتتاح» تشغل هذه القاعة في ذلك الوقت.")],
)
def test_a_double_booking_names_the_session_in_the_way(as_, summit, language, message):
    standing = SessionFactory(summit=summit, title={"ar": "الافتتاح", "en": "Opening"})
    client, room = as_("organiser"), {"room": str(standing.room_id)}
    answers = [client.post(URL, NEW | room | times("09:30", "11:00"), HTTP_ACCEPT_LANGUAGE=language)]
    mine = SessionFactory(summit=summit, span=slot("12:00"))
    patch = times("08:30", "09:01") | room
    answers.append(client.patch(f"{URL}{mine.pk}/", patch, headers={"if-match": '"1"', "accept-language": language}))
    answers.append(
        client.post(
            f"{URL}{mine.pk}/move/",
            {"starts_at": at("09:00"), **room},
            headers={"if-match": '"1"', "accept-language": language},
        )
    )
    for answer in answers:
        assert (answer.status_code, answer.json()["code"]) == (409, "room_taken")
        assert fields(answer) == {"room": "room_taken"}
        if language == "en":  # the Arabic sentence comes with the merged catalogue
            assert answer.json()["detail"] == message
        else:
            assert "الافتتاح" in answer.json()["detail"]
    mine.refresh_from_db()
    assert (mine.span, mine.revision) == (slot("12:00"), 1)


def test_a_session_without_a_title_in_the_callers_language_is_still_named(as_, summit):
    standing = SessionFactory(summit=summit, title={"ar": "الافتتاح"})
    body = NEW | times("09:30", "11:00") | {"room": str(standing.room_id)}
    assert "\u2068الافتتاح\u2069" in as_("organiser").post(URL, body).json()["detail"]


def test_sessions_may_follow_each_other_at_once(as_, summit):
    standing = SessionFactory(summit=summit)
    body = NEW | times("10:00", "11:00") | {"room": str(standing.room_id)}
    assert as_("organiser").post(URL, body).status_code == 201


def test_a_move_keeps_the_length_the_room_and_takes_the_items_along(as_, summit):
    session = SessionFactory(summit=summit, span=slot("09:00", minutes=90))
    timed = ItemFactory(session=session, span=slot("09:10", minutes=15))
    answer = move(as_("organiser"), session, starts_at=at("14:00", 12))
    assert answer.status_code == 200, answer.json()
    assert answer["ETag"] == '"2"'
    body = answer.json()
    assert (body["starts_at"], body["ends_at"]) == (at("14:00", 12), at("15:30", 12))
    assert body["room"] == str(session.room_id)
    assert body["items"][0]["starts_at"] == at("14:10", 12)
    assert as_("organiser").get(f"{URL}{session.pk}/").json() == body, "the answer is what a later read shows"
    timed.refresh_from_db()
    assert timed.span == slot("14:10", minutes=15, day=12)


def test_an_edit_of_the_time_takes_the_items_along(as_, summit):
    session = SessionFactory(summit=summit)
    timed = ItemFactory(session=session, span=slot("09:10", minutes=15))
    body = times("11:00", "12:00", day=13)
    assert as_("organiser").patch(f"{URL}{session.pk}/", body, headers={"if-match": '"1"'}).status_code == 200
    timed.refresh_from_db()
    assert timed.span == slot("11:10", minutes=15, day=13)


def test_a_move_may_change_length_and_room_or_leave_the_room(as_, summit):
    session, other = SessionFactory(summit=summit), RoomFactory(summit=summit)
    client = as_("organiser")
    body = move(client, session, starts_at=at("10:00"), ends_at=at("10:20"), room=str(other.pk)).json()
    assert (body["ends_at"], body["room"], body["room_name"]) == (at("10:20"), str(other.pk), other.name)
    body = move(client, session, tag='"2"', starts_at=at("10:00"), room=None).json()
    assert (body["room"], body["room_name"], body["ends_at"]) == (None, None, at("10:20"))


def test_a_move_is_refused_by_field(as_, summit):
    session, client = SessionFactory(summit=summit, span=None), as_("organiser")
    foreign = RoomFactory()
    assert client.post(f"{URL}{session.pk}/move/", {"starts_at": at("10:00")}).status_code == 428
    assert fields(move(client, session, starts_at=at("10:00"))) == {"ends_at": "required"}
    assert fields(move(client, session)) == {"starts_at": "required"}
    end = {"ends_at": at("11:00")}
    assert fields(move(client, session, starts_at=at("10:00", 20), ends_at=at("11:00", 20))) == {
        "starts_at": "outside_summit"
    }
    wrong = move(client, session, starts_at=at("10:00"), **end, room=str(foreign.pk))
    assert fields(wrong) == {"room": "does_not_exist"}
    assert move(client, session, tag='"9"', starts_at=at("10:00"), **end).status_code == 412
    assert move(client, session, starts_at=at("10:00"), **end).status_code == 200


def test_a_move_costs_at_most_ten_queries(as_, summit, django_assert_max_num_queries):
    session, other = SessionFactory(summit=summit), RoomFactory(summit=summit)
    for n in range(3):
        ItemFactory(session=session, span=slot("09:10", minutes=5 + n))
        SessionRoleFactory(session=session)
    client = as_("organiser")
    with django_assert_max_num_queries(10):
        assert move(client, session, starts_at=at("14:00"), room=str(other.pk)).status_code == 200


def race(calls) -> list[object]:
    """Runs all `calls` at the same moment, each on its own connection; their results or errors."""
    gate, results = threading.Barrier(len(calls)), []

    def run(call):
        try:
            gate.wait()
            results.append(call())
        except Exception as error:  # noqa: BLE001 - handed to the test
            results.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.fixture
def clients(transactional_db):
    """A summit, and ten signed-in organisers, as ten browsers."""
    summit = SummitFactory(slug="spring-forum")
    clients = []
    for _ in range(10):
        client = APIClient(HTTP_ACCEPT_LANGUAGE="en")
        client.force_login(TeamMemberFactory(summit=summit, user=UserFactory()).user)
        clients.append(client)
    return summit, clients


def outcomes(results) -> dict[object, int]:
    seen = [getattr(result, "status_code", repr(result)) for result in results]
    return {status: seen.count(status) for status in seen}


def test_of_ten_who_book_one_room_at_once_exactly_one_succeeds(clients):
    summit, browsers = clients
    body = NEW | times("09:00", "10:00") | {"room": str(RoomFactory(summit=summit).pk)}
    results = race([lambda client=client: client.post(URL, body) for client in browsers])
    assert outcomes(results) == {201: 1, 409: 9}
    assert all("Dialogue" in answer.json()["detail"] for answer in results if answer.status_code == 409)
    assert Session.objects.count() == 1


def test_of_ten_who_move_into_one_room_at_once_exactly_one_succeeds(clients):
    summit, browsers = clients
    room = RoomFactory(summit=summit)
    sessions = [SessionFactory(summit=summit, title={"en": f"Talk {n}"}) for n in range(10)]
    results = race(
        [
            lambda client=client, session=session: move(client, session, starts_at=at("16:00"), room=str(room.pk))
            for client, session in zip(browsers, sessions, strict=True)
        ]
    )
    assert outcomes(results) == {200: 1, 409: 9}
    assert all("Talk" in answer.json()["detail"] for answer in results if answer.status_code == 409)
    assert Session.objects.filter(room=room).count() == 1


def test_who_books_past_the_lock_is_stopped_by_the_database(transactional_db):
    """A writer that forgets to hold the room validates against what is committed, then meets the constraint."""
    room = RoomFactory()
    inserted, own = threading.Event(), {"kind": "panel", "title": {"en": "Talk"}, "room": room, "span": slot("09:00")}

    def first():
        with transaction.atomic():
            session = add_row(Session, summit=room.summit, values=own | {"key": "first"})
            inserted.set()
            time.sleep(0.5)  # meanwhile the second one waits inside its insert
        return session

    def second():
        inserted.wait()
        with transaction.atomic(), naming_who_holds(Session(), own):
            return add_row(Session, summit=room.summit, values=own | {"key": "second"})

    refused = [result for result in race([first, second]) if not isinstance(result, Session)]
    assert [(type(error), error.code) for error in refused] == [(Conflict, "room_taken")]
    assert "Talk" in str(refused[0].message)
    assert isinstance(refused[0].__cause__.__cause__, IntegrityError), "the database refused, not the validation"
