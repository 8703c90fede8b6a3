"""Sessions over the API: who may, what is kept, order, filters, constant queries, undo."""

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.agenda.models import Item, Session
from tests.factories.agenda import ItemFactory, SessionFactory, SessionRoleFactory, slot
from tests.factories.participants import ParticipantFactory
from tests.factories.people import PersonFactory
from tests.factories.summits import RoomFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/sessions/"
LIST = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]
ONE = [(who, 404 if status == 403 else status) for who, status in LIST]


def detail(session: Session) -> str:
    return f"{URL}{session.pk}/"


def fields(answer) -> dict[str, str]:
    return {error["field"]: error["code"] for error in answer.json()["errors"]}


@pytest.mark.parametrize("who,status", LIST)
def test_the_working_agenda_is_listed_for_the_team(as_, summit, who, status):
    assert as_(who).get(URL).status_code == status


@pytest.mark.parametrize("who,status", ONE)
def test_a_session_is_read_by_the_team(as_, summit, who, status):
    assert as_(who).get(detail(SessionFactory(summit=summit))).status_code == status


@pytest.mark.parametrize("who,status", LIST)
def test_the_team_adds_sessions(as_, summit, who, status):
    answer = as_(who).post(URL, {"kind": "panel", "title": {"ar": "حوار مفتوح"}})
    assert answer.status_code == (201 if status == 200 else status)
    assert Session.objects.exists() == (status == 200)


@pytest.mark.parametrize("who,status", ONE)
@pytest.mark.parametrize("verb", ["patch", "delete", "move/", "restore/"])
def test_the_team_changes_sessions(as_, summit, who, status, verb):
    session, client = SessionFactory(summit=summit), as_(who)
    if verb == "delete":
        answer = client.delete(detail(session))
    elif verb == "patch":
        answer = client.patch(detail(session), {"capacity": 9}, headers={"if-match": '"1"'})
    else:
        body = {"starts_at": "2026-05-12T09:00:00+04:00"}
        answer = client.post(f"{detail(session)}{verb}", body, headers={"if-match": '"1"'})
    assert answer.status_code == (204 if verb == "delete" and status == 200 else status)


def test_the_team_of_another_summit_finds_nothing(as_, summit, other_summit, outsider):
    TeamMemberFactory(summit=other_summit, user=outsider)
    session, client = SessionFactory(summit=summit), as_("outsider")
    assert client.get(URL).status_code == 404
    other = "/api/v1/summits/other-forum/sessions/"
    assert client.get(other).json()["results"] == []
    assert client.get(f"{other}{session.pk}/").status_code == 404
    assert client.post(other, {"kind": "panel", "title": {"en": "x"}, "room": str(session.room_id)}).status_code == 422


def test_a_new_session_keeps_what_was_typed(as_, summit, member_participant):
    room = RoomFactory(summit=summit, name={"ar": "القاعة الكبرى", "en": "Grand Hall"})
    body = {
        "kind": "opening",
        "title": {"ar": "الجلسة الافتتاحية", "en": "Opening session"},
        "starts_at": "2026-05-11T05:00:00Z",
        "ends_at": "2026-05-11T10:00:00+04:00",
        "room": str(room.pk),
        "roles": [{"participant": str(member_participant.pk), "role": "moderator"}],
        "items": [
            {"title": {"ar": "تلاوة"}, "kind": "ceremony"},
            {
                "title": {"en": "Welcome"},
                "starts_at": "2026-05-11T09:10:00+04:00",
                "ends_at": "2026-05-11T09:20:00+04:00",
            },
        ],
    }
    answer = as_("organiser").post(URL, body)
    assert answer.status_code == 201, answer.json()
    assert answer["ETag"] == '"1"'
    got = answer.json()
    assert got["key"] == "opening-session"
    assert (got["starts_at"], got["ends_at"]) == ("2026-05-11T09:00:00+04:00", "2026-05-11T10:00:00+04:00")
    assert (got["room"], got["room_name"]["en"]) == (str(room.pk), "Grand Hall")
    assert got["roles"] == [
        {
            "participant": str(member_participant.pk),
            "role": "moderator",
            "name": {"ar": "سامي عبد الله", "en": "Sami Abdullah"},
            "attends": True,
        }
    ]
    assert [item["title"] for item in got["items"]] == [{"ar": "تلاوة"}, {"en": "Welcome"}]
    assert got["items"][1]["starts_at"] == "2026-05-11T09:10:00+04:00"
    session = Session.objects.get()
    assert session.span == slot("09:00")


def test_an_edit_needs_the_version_and_a_lost_update_is_refused(as_, summit):
    session, client = SessionFactory(summit=summit), as_("organiser")
    assert client.patch(detail(session), {"capacity": 5}).status_code == 428
    assert client.patch(detail(session), {"capacity": 5}, headers={"if-match": '"1"'})["ETag"] == '"2"'
    assert client.patch(detail(session), {"capacity": 9}, headers={"if-match": '"1"'}).status_code == 412
    assert client.get(detail(session)).json()["capacity"] == 5


def test_items_keep_their_identity_and_follow_the_list(as_, summit):
    session = SessionFactory(summit=summit)
    first, second, third = (ItemFactory(session=session, position=n) for n in range(3))
    wanted = [
        {"id": str(third.pk), "title": third.title},
        {"title": {"ar": "كلمة جديدة"}},
        {"id": str(first.pk), "title": {"en": "Renamed"}},
    ]
    answer = as_("organiser").patch(detail(session), {"items": wanted}, headers={"if-match": '"1"'})
    assert answer.status_code == 200, answer.json()
    items = answer.json()["items"]
    assert [items[0]["id"], items[2]["id"]] == [str(third.pk), str(first.pk)]
    assert [item["title"] for item in items] == [third.title, {"ar": "كلمة جديدة"}, {"en": "Renamed"}]
    assert list(Item.with_deleted.filter(deleted_at__isnull=False)) == [second]


def test_roles_are_the_summits_participants_and_given_once(as_, summit, member_participant):
    session, client = SessionFactory(summit=summit), as_("organiser")
    foreign = ParticipantFactory()
    mine = {"participant": str(member_participant.pk), "role": "speaker"}

    def put(*roles):
        return client.patch(detail(session), {"roles": roles}, headers={"if-match": '"1"'})

    assert fields(put(mine, {"participant": str(foreign.pk), "role": "chair"})) == {
        "roles.1.participant": "does_not_exist"
    }
    assert fields(put(mine, mine)) == {"roles.1.role": "twice"}
    assert fields(put({**mine, "role": "king"})) == {"roles.0.role": "invalid_choice"}
    assert put({**mine, "role": "chair"}, mine).status_code == 200
    assert list(session.roles.values_list("role", "position")) == [("chair", 0), ("speaker", 1)]


def test_an_item_of_another_session_or_outside_its_time_is_refused(as_, summit):
    session, client = SessionFactory(summit=summit), as_("organiser")
    foreign = ItemFactory(session__summit=summit)

    def put(**item):
        return client.patch(detail(session), {"items": [{"title": {"en": "x"}, **item}]}, headers={"if-match": '"1"'})

    assert fields(put(id=str(foreign.pk))) == {"items.0.id": "does_not_exist"}
    late = put(starts_at="2026-05-11T09:50:00+04:00", ends_at="2026-05-11T10:05:00+04:00")
    assert fields(late) == {"items.0.starts_at": "outside_session"}
    assert fields(put(title={})) == {"items.0.title": "required"}
    session.refresh_from_db()
    assert session.revision == 1, "a refused part leaves the whole as it was"


def test_the_order_is_by_beginning_then_room_with_the_unscheduled_last(as_, summit):
    hall, annex = RoomFactory(summit=summit, position=1), RoomFactory(summit=summit, position=0)
    for key, room, span in [
        ("e", None, None),
        ("c", hall, slot("09:00", day=12)),
        ("b", hall, slot("09:00")),
        ("d", None, slot("10:00", day=13)),
        ("a", annex, slot("09:00")),
    ]:
        SessionFactory(summit=summit, key=key, room=room, span=span)
    client = as_("organiser")
    rows = client.get(URL).json()["results"]
    assert [row["key"] for row in rows] == ["a", "b", "c", "d", "e"]
    keys, url = [], f"{URL}?page_size=1"
    while url:
        page = client.get(url).json()
        keys += [row["key"] for row in page["results"]]
        url = page["next"]
    assert keys == ["a", "b", "c", "d", "e"]


def test_filters(as_, summit, member_participant):
    hall = RoomFactory(summit=summit)
    late = SessionFactory(summit=summit, key="late", room=hall, span=slot("01:00", day=12), kind="panel")
    other = SessionFactory(summit=summit, key="other", title={"ar": "إدارة الأزمة"}, status="cancelled")
    SessionRoleFactory(session=late, participant=member_participant)
    client = as_("organiser")

    def keys(**query):
        return [row["key"] for row in client.get(URL, query).json()["results"]]

    assert keys(day="2026-05-12") == ["late"], "21:00 of the 11th in UTC, but the 12th in Dubai"
    assert keys(day="2026-05-11") == ["other"]
    assert keys(room=str(hall.pk)) == ["late"]
    assert keys(kind="panel") == ["late"]
    assert keys(status="cancelled") == ["other"], "what is cancelled stays in sight"
    assert keys(q="اداره الازمه") == ["other"]
    assert keys(q="sami") == ["late"]
    assert keys(q="nothing") == []
    assert client.get(URL, {"day": "soon"}).status_code == 422
    assert other.status == "cancelled"


def test_cancelling_is_audited_and_frees_the_room(as_, summit, organiser):
    session, client = SessionFactory(summit=summit), as_("organiser")
    rival = {"kind": "panel", "title": {"en": "x"}, "room": str(session.room_id)}
    rival |= {"starts_at": "2026-05-11T09:30:00+04:00", "ends_at": "2026-05-11T10:30:00+04:00"}
    assert client.post(URL, rival).status_code == 409
    answer = client.patch(detail(session), {"status": "cancelled"}, headers={"if-match": '"1"'})
    assert answer.json()["status"] == "cancelled"
    assert client.post(URL, rival).status_code == 201
    back = client.patch(detail(session), {"status": "planned"}, headers={"if-match": '"2"'})
    assert (back.status_code, back.json()["code"]) == (409, "room_taken")
    line = AuditLine.objects.get()
    assert (line.action, line.actor, line.before, line.after, line.summit_slug) == (
        "session.cancel",
        organiser,
        {"status": "planned"},
        {"status": "cancelled"},
        "spring-forum",
    )


def test_a_deletion_can_be_undone_unless_the_room_was_given_away(as_, summit):
    session, client = SessionFactory(summit=summit), as_("organiser")
    assert client.delete(detail(session)).status_code == 204
    assert client.get(detail(session)).status_code == 404
    assert client.post(f"{detail(session)}restore/").status_code == 200
    client.delete(detail(session))
    SessionFactory(summit=summit, room=session.room, title={"ar": "ورشة", "en": "Workshop"})
    refused = client.post(f"{detail(session)}restore/")
    assert (refused.status_code, refused.json()["code"]) == (409, "room_taken")
    assert "Workshop" in refused.json()["detail"]
    assert list(AuditLine.objects.order_by("at").values_list("action", flat=True)) == [
        "session.delete",
        "session.restore",
        "session.delete",
    ]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries_for_any_number_of_rows(as_, summit, django_assert_num_queries, rows):
    for _ in range(rows):
        session = SessionFactory(summit=summit)
        for _ in range(2):
            ItemFactory(session=session)
            SessionRoleFactory(session=session, participant__person=PersonFactory())
    client = as_("organiser")
    with django_assert_num_queries(5):  # user, summit, sessions with rooms, roles with people, items
        found = client.get(URL).json()["results"]
    assert len(found) == rows
    assert all(len(row["roles"]) == 2 and row["room_name"] for row in found)
