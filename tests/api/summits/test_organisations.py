"""Organisations and the team list."""

import pytest

from tests.factories.summits import OrganisationFactory, TeamMemberFactory

URL = "/api/v1/summits/spring-forum/organisations/"
TEAM = "/api/v1/summits/spring-forum/team/"
WHO = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.mark.parametrize("url", [URL, TEAM])
@pytest.mark.parametrize("who,status", WHO)
def test_they_are_the_teams(as_, summit, who, status, url):
    assert as_(who).get(url).status_code == status


def test_the_team_says_who_is_what(as_, summit, organiser):
    TeamMemberFactory(summit=summit, user__email="second@example.org", user__name="Second")
    rows = as_("organiser").get(TEAM).json()["results"]
    assert [(row["email"], row["role"]) for row in rows] == [
        ("second@example.org", "organiser"),
        ("organiser@example.org", "owner"),
    ]


def test_an_organisation_is_found_by_every_name_it_has_and_by_its_misspellings(as_, summit):
    client = as_("organiser")
    answer = client.post(
        URL,
        {
            "kind": "intergovernmental_organisation",
            "name": {"ar": "المنظمة العربية", "en": "Arab Organization"},
            "other_names": {"ar": ["الألكسو"], "en": ["ALECSO"]},
            "misspellings": ["ALESCO"],
            "role": "organiser",
        },
    )
    assert answer.status_code == 201
    assert answer.json()["key"] == "arab-organization"
    OrganisationFactory(summit=summit)
    for q in ("الالكسو", "alecso", "ALESCO", "المنظمه"):
        assert [row["key"] for row in client.get(URL, {"q": q}).json()["results"]] == ["arab-organization"]


@pytest.mark.parametrize("names", [{"xx": ["a"]}, {"ar": "a"}, {"ar": [1, {}]}, ["a"], {"ar": ["a\0"]}])
def test_other_names_are_lists_of_known_languages(as_, summit, names):
    answer = as_("organiser").post(URL, {"kind": "ngo", "name": {"en": "A"}, "other_names": names})
    assert answer.status_code in (201, 422)
    if answer.status_code == 201:
        assert answer.json()["other_names"] == {}


def test_the_alphabet_is_the_callers(as_, summit):
    for key, ar, en in [("a", "يونسكو", "Alpha"), ("b", "أكاديمية", "Zeta")]:
        OrganisationFactory(summit=summit, key=key, name={"ar": ar, "en": en})
    client = as_("organiser")
    assert [row["key"] for row in client.get(URL).json()["results"]] == ["a", "b"]
    assert [row["key"] for row in client.get(URL, HTTP_ACCEPT_LANGUAGE="ar").json()["results"]] == ["b", "a"]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries(as_, summit, django_assert_num_queries, rows):
    for _ in range(rows):
        OrganisationFactory(summit=summit)
    client = as_("organiser")
    with django_assert_num_queries(3):  # user, summit, organisations
        assert len(client.get(URL).json()["results"]) == rows
