"""The forum that the demonstration shows: the facts of the test data, prose of its own, nobody real but three."""

import re

import pytest

from multaqa.commitments.models import Commitment, FollowUp
from multaqa.console.queries import search
from multaqa.console.services import export_text, load_file
from multaqa.core.lists import list_text
from multaqa.delegations.models import Delegation
from multaqa.delegations.queries import place_in, with_names
from multaqa.participants.models import Participant
from multaqa.people.models import Person
from multaqa.speeches.models import SegmentText, Speech
from multaqa.summits.models import SourceParagraph, StateName, Summit

from .conftest import DEMO, FACTS, loaded, plain

FACT, SHOWN = plain(FACTS), plain(DEMO)
REAL = {"mohamed-ould-amar", "mohamed-jemni", "mohamed-almadani"}


@pytest.fixture(scope="module")
def demo_loaded(django_db_setup, django_db_blocker):
    with loaded(DEMO, django_db_blocker):
        yield


@pytest.fixture
def demo(demo_loaded, db) -> Summit:
    return Summit.objects.get(slug="dubai-2022")


def by_id(mapping: dict, section: str) -> dict:
    return {entry.get("id") or entry.get("code"): entry for entry in mapping[section]}


def test_it_is_written_as_the_export_writes_it(demo):
    assert plain(export_text(slug="dubai-2022")) == SHOWN


def test_loading_twice_changes_nothing(demo):
    assert not load_file(path=DEMO).changed


@pytest.mark.parametrize("line", ["as_given", "league_ar", "english_short", "french_short"])
def test_orders(demo, line):
    order = {"as_given": "as_given", "league_ar": "ar", "english_short": "en", "french_short": "fr"}[line]
    rows = with_names(Delegation.objects.filter(summit=demo)).order_by(place_in(order))
    assert list(rows.values_list("state__code", flat=True)) == FACT["expected"]["orders"][line]


def test_order_of_all_22_under_united_nations_names(demo):
    names = StateName.objects.filter(state__summit=demo, authority="un").order_by("order_ar")
    assert list(names.values_list("state__code", flat=True)) == FACT["expected"]["orders"]["un_arabic_short_22"]


def test_list_sentence(demo):
    names = Delegation.objects.filter(summit=demo).order_by("position").values_list("as_printed__ar", flat=True)
    assert list_text(names, language="ar") == FACT["expected"]["list_sentence_ar"]


@pytest.mark.parametrize("line", FACT["expected"]["search_must_match"], ids=lambda line: line["q"])
def test_search_must_match(demo, line):
    assert line["finds"] in {hit.key for hit in search(demo, line["q"]) if hit.exact}


def test_counts(demo):
    people = Participant.objects.filter(summit=demo)
    expected = FACT["expected"]["counts"]
    assert Delegation.objects.filter(summit=demo).count() == expected["delegations"]
    assert people.filter(person__synthetic=False).count() == expected["persons_named"]
    assert people.filter(person__synthetic=False, attends=True).count() == expected["persons_present"]
    assert Speech.objects.filter(summit=demo, annotations__synthetic__isnull=True).count() == expected["speeches"]
    assert Commitment.objects.filter(kind="initiative").count() == expected["initiatives"]
    assert Commitment.objects.filter(kind="agreement").count() == expected["agreements_before_forum"]
    assert FollowUp.objects.count() == 3
    assert not SourceParagraph.objects.exists()


def test_facts_are_those_of_the_test_data():
    assert SHOWN["league_members"] == FACT["league_members"]
    assert SHOWN["external_events"] == FACT["external_events"]
    own = {"description"}
    assert {name: value for name, value in SHOWN["forum"].items() if name not in own} == FACT["forum"]
    for code, fact in by_id(FACT, "delegations").items():
        assert fact.items() <= by_id(SHOWN, "delegations")[code].items()
    for key in REAL:
        assert by_id(FACT, "persons")[key].items() <= by_id(SHOWN, "persons")[key].items()


def test_only_three_persons_are_real(demo):
    assert set(Person.objects.filter(synthetic=False).values_list("key", flat=True)) == REAL


def test_every_delegation_has_a_head_and_two_to_four_members(demo):
    for delegation in Delegation.objects.filter(summit=demo):
        members = Participant.objects.filter(delegation=delegation)
        assert members.filter(role="head", accreditation="approved").count() == 1
        assert 2 <= members.exclude(role="head").count() <= 4


def test_a_good_third_are_women_and_everyone_has_both_scripts(demo):
    people = Person.objects.filter(synthetic=True)
    assert people.filter(gender="f").count() >= people.count() / 3
    for person in people:
        assert re.search("[\u0621-\u064a]", person.name["ar"])
        assert re.search("[A-Za-z]", person.name["en"])
        assert person.position.keys() == {"ar", "en"}


def test_all_prose_says_that_it_is_our_own():
    for section in ("speeches", "initiatives", "agreements", "quotations"):
        assert all(entry.get("own_text") is True for entry in SHOWN[section]), section
    assert all(entry["synthetic"] is True for entry in SHOWN["speeches"] if entry["author"] not in REAL)


def test_speeches_show_every_standing(demo):
    held = Speech.objects.get(key="speech-eg")
    assert held.embargo_until_delivered
    assert held.delivered_at is None
    languages = set(SegmentText.objects.filter(segment__speech__key="speech-tn").values_list("language", flat=True))
    assert languages == {"ar"}
    assert SegmentText.objects.filter(segment__speech__key="speech-km", source_changed=True).exists()
    for key in ("speech-dg", "speech-almadani"):
        assert 6 <= Speech.objects.get(key=key).segments.count() <= 10
