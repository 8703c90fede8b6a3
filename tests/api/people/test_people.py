"""The directory over the API: who may, edits without lost updates, search, undo, constant queries."""

import random

import pytest

from multaqa.accounts.models import AuditLine
from multaqa.people.models import Person
from tests.factories.people import FormFactory, PersonFactory

URL = "/api/v1/people/"


def detail(person: Person) -> str:
    return f"{URL}{person.pk}/"


@pytest.mark.parametrize(
    "who,status",
    [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 403)],
)
def test_only_the_secretariat_lists_people(as_, db, who, status):
    assert as_(who).get(URL).status_code == status


@pytest.mark.parametrize(
    "who,status",
    [(None, 401), ("organiser", 200), ("head", 404), ("member", 200), ("journalist", 404), ("outsider", 404)],
)
def test_a_person_is_read_by_the_secretariat_and_by_herself(as_, member_participant, who, status):
    answer = as_(who).get(detail(member_participant.person))
    assert answer.status_code == status
    assert ("name" in answer.json()) == (status == 200)


@pytest.mark.parametrize("who,status", [(None, 401), ("organiser", 201), ("head", 403), ("outsider", 403)])
def test_only_the_secretariat_adds_people(as_, db, who, status):
    answer = as_(who).post(URL, {"name": {"ar": "نورة السالم"}})
    assert answer.status_code == status
    assert Person.objects.filter(name__ar="نورة السالم").exists() == (status == 201)


def test_a_new_person_keeps_what_was_typed_and_nothing_is_invented(as_, db):
    title = FormFactory(kind="title", key="dr")
    answer = as_("organiser").post(
        URL,
        {"name": {"ar": "محمد ولد أعمر"}, "gender": "m", "titles": [str(title.pk)], "variants": ["Mohamed Ould Amar"]},
    )
    assert answer.status_code == 201
    assert answer["ETag"] == '"1"'
    assert answer.json()["name"] == {"ar": "محمد ولد أعمر"}
    assert answer.json()["titles"] == [str(title.pk)]


def test_errors_name_the_field_in_the_callers_language(as_, db):
    client = as_("organiser")
    answer = client.post(URL, {"name": {}, "email": "no"}, HTTP_ACCEPT_LANGUAGE="ar")
    assert answer.status_code == 422
    assert answer["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["code"] == "invalid"
    assert {error["field"] for error in body["errors"]} == {"email"}
    assert answer["Content-Language"] == "ar"
    again = client.post(URL, {"name": {}})
    assert again.json()["errors"] == [
        {"field": "name", "code": "required", "detail": "Write this in at least one language."}
    ]


def test_a_name_that_no_index_can_hold_is_refused_at_its_field(as_, db):
    scattered = random.Random(1)
    name = "".join(scattered.choices("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", k=301))
    refused = as_("organiser").post(URL, {"name": {"ar": name}})
    assert refused.status_code == 422
    assert [error["field"] for error in refused.json()["errors"]] == ["name"]
    assert as_("organiser").post(URL, {"name": {"ar": name[:300], "en": name[:300]}}).status_code == 201


def test_an_edit_needs_the_version_and_a_lost_update_is_refused(as_, db):
    person = PersonFactory()
    client = as_("organiser")
    assert client.patch(detail(person), {"rank": 3}).status_code == 428
    assert client.patch(detail(person), {"rank": 3}, headers={"if-match": '"1"'}).status_code == 200
    late = client.patch(detail(person), {"rank": 9}, headers={"if-match": '"1"'})
    assert (late.status_code, late.json()["code"]) == (412, "stale")
    person.refresh_from_db()
    assert (person.rank, person.revision) == (3, 2)


def test_a_deletion_can_be_undone_and_both_are_audited(as_, db):
    person = PersonFactory()
    client = as_("organiser")
    assert client.delete(detail(person)).status_code == 204
    assert client.get(detail(person)).status_code == 404
    assert client.post(f"{detail(person)}restore/").status_code == 200
    assert client.get(detail(person)).status_code == 200
    assert list(AuditLine.objects.order_by("at").values_list("action", flat=True)) == [
        "person.delete",
        "person.restore",
    ]


@pytest.mark.parametrize("q", ["محمد ولد اعمر", "ولد أعمَر", "Ould Amar", "OULD", "Weld"])
def test_search_folds_spelling_and_script(as_, db, q):
    wanted = PersonFactory(name={"ar": "محمد ولد أعمر", "en": "Mohamed Ould Amar"}, variants=["Mohamed Weld Amar"])
    PersonFactory(name={"ar": "سلمى", "en": "Salma"})
    found = as_("organiser").get(URL, {"q": q}).json()["results"]
    assert [row["id"] for row in found] == [str(wanted.pk)]


def test_the_order_is_the_alphabet_of_the_callers_language(as_, db):
    for ar, en in [("يوسف", "Youssef"), ("أحمد", "Ahmad"), ("بدر", "Badr"), ("إبراهيم", "Ibrahim")]:
        PersonFactory(name={"ar": ar, "en": en})
    client = as_("organiser")
    arabic = client.get(URL, HTTP_ACCEPT_LANGUAGE="ar").json()["results"]
    assert [row["name"]["ar"] for row in arabic] == ["إبراهيم", "أحمد", "بدر", "يوسف"]
    english = client.get(URL, HTTP_ACCEPT_LANGUAGE="en").json()["results"]
    assert [row["name"]["en"] for row in english] == ["Ahmad", "Badr", "Ibrahim", "Youssef"]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries_for_any_number_of_rows(as_, db, django_assert_num_queries, rows):
    honorific, title = FormFactory(), FormFactory(kind="title")
    for _ in range(rows):
        PersonFactory(honorific=honorific).titles.add(title)
    client = as_("organiser")
    with django_assert_num_queries(3):  # user, people, titles; the session is cached
        assert len(client.get(URL).json()["results"]) == rows
