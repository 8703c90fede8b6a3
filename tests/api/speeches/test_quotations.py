"""Quotations over the API: a plain resource of the team."""

import pytest

from tests.factories.speeches import QuotationFactory

URL = "/api/v1/summits/spring-forum/quotations/"
LIST = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.mark.parametrize("who,status", LIST)
def test_quotations_are_the_teams(as_, summit, who, status):
    one = f"{URL}{QuotationFactory(summit=summit).pk}/"
    client = as_(who)
    assert client.get(URL).status_code == status
    assert client.get(one).status_code == (404 if status == 403 else status)
    answer = client.post(URL, {"as_printed": {"ar": "العلم نور"}})
    assert answer.status_code == (201 if status == 200 else status)


def test_a_quotation_is_edited_found_deleted_and_restored(as_, summit):
    client = as_("organiser")
    made = client.post(URL, {"as_printed": {"ar": "العِلْمُ نورٌ"}}).json()
    url, tag = f"{URL}{made['id']}/", {"if-match": '"1"'}
    assert client.patch(url, {"official": {"en": "Knowledge is light"}}).status_code == 428
    assert client.patch(url, {"official": {"en": "Knowledge is light"}}, headers=tag).status_code == 200
    assert client.patch(url, {"official": {"en": "x"}}, headers=tag).status_code == 412
    QuotationFactory(summit=summit)
    for q in ("العلم", "LIGHT"):
        assert [row["id"] for row in client.get(URL, {"q": q}).json()["results"]] == [made["id"]]
    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert client.post(f"{url}restore/").status_code == 200


def test_words_are_needed_in_one_language(as_, summit):
    answer = as_("organiser").post(URL, {"as_printed": {"ar": "  "}})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "as_printed"


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries(as_, summit, django_assert_num_queries, rows):
    for _ in range(rows):
        QuotationFactory(summit=summit)
    client = as_("organiser")
    with django_assert_num_queries(3):  # user, summit, quotations
        assert len(client.get(URL).json()["results"]) == rows
