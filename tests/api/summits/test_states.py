"""The summit's table of states: order under its authority, usual names, names edited with the state."""

import pytest

from tests.factories.summits import StateFactory

URL = "/api/v1/summits/spring-forum/states/"


@pytest.mark.parametrize(
    "who,status",
    [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)],
)
def test_the_table_is_the_teams(as_, summit, who, status):
    client = as_(who)
    assert client.get(URL).status_code == status
    assert client.post(URL, {"code": "BH"}).status_code == (201 if status == 200 else status)


def test_a_state_gets_its_usual_names_and_sort_keys(as_, summit):
    names = {name["authority"]: name for name in as_("organiser").post(URL, {"code": "KM"}).json()["names"]}
    assert names["league"]["short"]["ar"] == "القمر المتحدة"
    assert names["league"]["sort_key"]["ar"] == "قمر المتحدة"
    assert names["un"]["short"]["ar"] == "جزر القمر"


@pytest.mark.parametrize("authority,order", [("league", ["JO", "SD", "KM", "EG"]), ("un", ["JO", "KM", "SD", "EG"])])
def test_the_authority_changes_the_order(as_, summit, authority, order):
    client = as_("organiser")
    for code in ("EG", "SD", "KM", "JO"):
        client.post(URL, {"code": code})
    client.patch("/api/v1/summits/spring-forum/", {"naming_authority": authority}, headers={"if-match": '"1"'})
    listed = client.get(URL, HTTP_ACCEPT_LANGUAGE="ar").json()["results"]
    assert [row["code"] for row in listed] == order


def test_names_are_edited_with_the_state(as_, summit):
    client = as_("organiser")
    state = client.post(URL, {"code": "LB"}).json()
    one = f"{URL}{state['id']}/"
    names = [
        {"authority": "league", "short": {"ar": "لبنان", "en": "Lebanon"}, "official": {"ar": "الجمهورية اللبنانية"}}
    ]
    assert client.patch(one, {"names": names}).status_code == 428
    answer = client.patch(one, {"names": names}, headers={"if-match": '"1"'})
    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    assert [name["authority"] for name in answer.json()["names"]] == ["league"]
    assert answer.json()["names"][0]["sort_key"] == {"ar": "لبنان", "en": "Lebanon"}


@pytest.mark.parametrize(
    "body,field",
    [
        ({"code": "lb"}, "code"),
        ({"code": "QQ"}, "names"),
        ({"code": "LB", "names": [{"authority": "league", "short": {}}]}, "names.0.short"),
        (
            {
                "code": "LB",
                "names": [{"authority": "un", "short": {"en": "Lebanon"}}, {"authority": "un", "short": {"en": "L"}}],
            },
            "names.1",
        ),
    ],
)
def test_what_is_wrong_is_named(as_, summit, body, field):
    answer = as_("organiser").post(URL, body)
    assert answer.status_code == 422
    assert field in [error["field"] for error in answer.json()["errors"]]


def test_a_state_is_listed_once_but_may_come_back(as_, summit):
    client = as_("organiser")
    first = client.post(URL, {"code": "TN"}).json()
    assert client.post(URL, {"code": "TN"}).status_code in (409, 422)
    assert client.delete(f"{URL}{first['id']}/").status_code == 204
    assert client.post(URL, {"code": "TN"}).status_code == 201
    assert client.post(f"{URL}{first['id']}/restore/").status_code in (409, 422)


@pytest.mark.parametrize("q", ["JO", "jo", "الاردن", "Jordan"])
def test_a_state_is_found_by_code_and_by_any_name(as_, summit, q):
    client = as_("organiser")
    client.post(URL, {"code": "JO"})
    client.post(URL, {"code": "SD"})
    assert [row["code"] for row in client.get(URL, {"q": q}).json()["results"]] == ["JO"]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries(as_, summit, django_assert_num_queries, rows):
    for code in ["TN", "LB", "YE"][:rows]:
        StateFactory(summit=summit, code=code)
    client = as_("organiser")
    with django_assert_num_queries(4):  # user, summit, states, names
        assert len(client.get(URL).json()["results"]) == rows
