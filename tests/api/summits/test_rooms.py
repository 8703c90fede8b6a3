"""Rooms: the plainest rows of a summit, and so the test of what all rows of a summit share."""

import json
from base64 import b64encode
from urllib.parse import urlencode

import pytest

from multaqa.accounts.models import AuditLine
from tests.factories.summits import RoomFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/rooms/"


@pytest.mark.parametrize(
    "who,status",
    [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)],
)
def test_rooms_are_the_teams(as_, summit, who, status):
    room = RoomFactory(summit=summit)
    assert as_(who).get(URL).status_code == status
    assert as_(who).post(URL, {"name": {"en": "Annex"}}).status_code == (201 if status == 200 else status)
    one = as_(who).get(f"{URL}{room.pk}/").status_code
    assert one == (404 if status == 403 else status)


def test_the_team_of_another_summit_finds_nothing(as_, summit, other_summit, outsider):
    TeamMemberFactory(summit=other_summit, user=outsider)
    room = RoomFactory(summit=summit)
    client = as_("outsider")
    assert client.get(URL).status_code == 404
    assert client.get(f"/api/v1/summits/other-forum/rooms/{room.pk}/").status_code == 404
    assert client.get("/api/v1/summits/other-forum/rooms/").json()["results"] == []


def test_a_key_comes_from_the_name_and_is_never_given_twice(as_, summit):
    client = as_("organiser")
    keys = [client.post(URL, {"name": {"en": "Grand Hall"}}).json()["key"] for _ in range(2)]
    keys.append(client.post(URL, {"name": {"ar": "القاعة"}}).json()["key"])
    assert keys == ["grand-hall", "grand-hall-2", "room-1"]
    taken = client.post(URL, {"name": {"en": "Annex"}, "key": "grand-hall"})
    assert taken.status_code in (409, 422)


def test_edits_delete_and_undo(as_, summit):
    room = RoomFactory(summit=summit, capacity=10)
    client, url = as_("organiser"), f"{URL}{room.pk}/"
    assert client.patch(url, {"capacity": 20}).status_code == 428
    assert client.patch(url, {"capacity": 20}, headers={"if-match": '"1"'}).json()["capacity"] == 20
    assert client.patch(url, {"capacity": 30}, headers={"if-match": '"1"'}).status_code == 412
    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert client.post(f"{url}restore/").status_code == 200
    lines = AuditLine.objects.order_by("at").values_list("action", "summit_slug")
    assert list(lines) == [("room.delete", "spring-forum"), ("room.restore", "spring-forum")]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries(as_, summit, django_assert_num_queries, rows):
    for _ in range(rows):
        RoomFactory(summit=summit)
    client = as_("organiser")
    with django_assert_num_queries(3):  # user, summit, rooms
        assert len(client.get(URL).json()["results"]) == rows


@pytest.mark.parametrize("position", ["abc", "\0", "99999999999999999999"])
def test_a_cursor_made_by_hand_is_no_page(as_, summit, position):
    RoomFactory(summit=summit)
    cursor = b64encode(urlencode({"p": position}).encode()).decode()
    assert as_("organiser").get(URL, {"cursor": cursor}).status_code in (200, 404)


@pytest.mark.parametrize("text", ["a\0", "\ud800"])
def test_text_that_cannot_be_stored_is_refused(as_, summit, text):
    body = json.dumps({"name": {"en": text}})
    assert as_("organiser").post(URL, body, content_type="application/json").status_code == 422
