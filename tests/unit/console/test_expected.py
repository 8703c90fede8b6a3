"""Every line of the `expected:` block of the test data, asked of what was loaded from it."""

from datetime import date

import pytest

from multaqa.agenda.models import Session
from multaqa.commitments.models import Commitment
from multaqa.console.queries import search
from multaqa.core.calendars import date_text, hijri
from multaqa.core.folding import collation_key
from multaqa.core.lists import list_text
from multaqa.delegations.models import Delegation
from multaqa.delegations.queries import place_in, with_names
from multaqa.participants.models import Participant
from multaqa.speeches.models import Speech
from multaqa.summits.models import SourceParagraph, StateName, Summit

from .conftest import FACTS, loaded, plain

EXPECTED = plain(FACTS)["expected"]
STYLES = {
    "ar_default": "default",
    "ar_levant": "levant",
    "ar_morocco": "morocco",
    "ar_un_style": "un_style",
    "ar_egypt_digits": "egypt_digits",
}
USED = {
    "orders": {
        "as_given",
        "league_ar",
        "english_short",
        "french_short",
        "wrong_codepoint_of_official_names",
        "wrong_article_blind_official_names",
        "un_arabic_short",
        "un_arabic_short_22",
        "un_arabic_short_note",
    },
    "list_sentence_ar": None,
    "list_sentence_note": None,
    "dates": None,
    "search_must_match": None,
    "counts": {
        "delegations",
        "persons_named",
        "persons_present",
        "speeches",
        "initiatives",
        "agreements_before_forum",
        "article_paragraphs",
    },
}


@pytest.fixture(scope="module")
def facts_loaded(django_db_setup, django_db_blocker):
    with loaded(FACTS, django_db_blocker):
        yield


@pytest.fixture
def forum(facts_loaded, db) -> Summit:
    return Summit.objects.get(slug="dubai-2022")


def ordered(summit: Summit, order: str, authority: str = "league") -> list[str]:
    summit.naming_authority = authority
    summit.save()
    rows = with_names(Delegation.objects.filter(summit=summit))
    return list(rows.order_by(place_in(order)).values_list("state__code", flat=True))


def test_no_line_is_left_untested():
    assert EXPECTED.keys() == USED.keys()
    for name, keys in USED.items():
        if keys is not None:
            assert EXPECTED[name].keys() == keys


@pytest.mark.parametrize(
    ("line", "order", "authority"),
    [
        ("as_given", "as_given", "league"),
        ("as_given", "as_given", "un"),
        ("league_ar", "ar", "league"),
        ("english_short", "en", "league"),
        ("english_short", "en", "un"),
        ("french_short", "fr", "league"),
        ("french_short", "fr", "un"),
        ("un_arabic_short", "ar", "un"),
    ],
)
def test_orders_of_delegations(forum, line, order, authority):
    assert ordered(forum, order, authority) == EXPECTED["orders"][line]


def test_order_of_the_league_is_that_of_its_own_list(forum):
    names = StateName.objects.filter(state__summit=forum, authority="league").order_by("order_ar")
    places = list(names.values_list("state__league_position", flat=True))
    assert places == sorted(places)
    assert len(places) == 22


def test_order_of_all_22_under_united_nations_names(forum):
    names = StateName.objects.filter(state__summit=forum, authority="un").order_by("order_ar")
    assert list(names.values_list("state__code", flat=True)) == EXPECTED["orders"]["un_arabic_short_22"]


def test_naming_authority_changes_the_seating(forum):
    league, un = ordered(forum, "ar", "league"), ordered(forum, "ar", "un")
    assert (league.index("KM"), un.index("KM")) == (4, 2)
    assert un[1:4] == ["TN", "KM", "DJ"]


def _official(forum: Summit) -> list[tuple[str, str]]:
    names = StateName.objects.filter(state__delegations__summit=forum, authority="league")
    return [(name.official["ar"], name.state.code) for name in names.select_related("state")]


def test_sorting_official_names_would_group_by_form_of_government(forum):
    by_code_point = [code for _name, code in sorted(_official(forum))]
    assert by_code_point == EXPECTED["orders"]["wrong_codepoint_of_official_names"]
    bare = [(" ".join(word.removeprefix("ال") for word in name.split()), code) for name, code in _official(forum)]
    blind = [(collation_key(name), code) for name, code in bare]
    assert [code for _name, code in sorted(blind)] == EXPECTED["orders"]["wrong_article_blind_official_names"]


@pytest.mark.parametrize("order", ["ar", "en", "fr"])
@pytest.mark.parametrize("authority", ["league", "un"])
def test_no_order_is_a_wrong_one(forum, order, authority):
    wrong = [line for name, line in EXPECTED["orders"].items() if name.startswith("wrong_")]
    assert ordered(forum, order, authority) not in wrong


def test_list_sentence(forum):
    names = Delegation.objects.filter(summit=forum).order_by("position").values_list("as_printed__ar", flat=True)
    assert list_text(names, language="ar") == EXPECTED["list_sentence_ar"]


def test_list_sentence_stands_in_the_source(forum):
    paragraph = SourceParagraph.objects.get(summit=forum, position=3)
    assert EXPECTED["list_sentence_ar"] in paragraph.text["ar"]


@pytest.mark.parametrize("line", EXPECTED["dates"], ids=lambda line: line["iso"])
def test_dates(line):
    day = date.fromisoformat(line["iso"])
    for name, text in line.items():
        if name in STYLES:
            assert date_text(day, language="ar", style=STYLES[name]) == text
    found = hijri(day)
    assert found is not None
    assert found.isoformat() == line["hijri"]
    assert line.keys() <= {"iso", "hijri", *STYLES}


@pytest.mark.parametrize("line", EXPECTED["search_must_match"], ids=lambda line: line["q"])
@pytest.mark.parametrize("everywhere", [False, True])
def test_search_must_match(forum, line, everywhere):
    hits = search(None if everywhere else forum, line["q"])
    assert line["finds"] in {hit.key for hit in hits if hit.exact}
    assert hits[0].key == line["finds"]


def test_counts(forum):
    people = Participant.objects.filter(summit=forum)
    before = Commitment.objects.filter(summit=forum, kind="agreement", date__lt=forum.start_date)
    assert EXPECTED["counts"] == {
        "delegations": Delegation.objects.filter(summit=forum).count(),
        "persons_named": people.count(),
        "persons_present": people.filter(attends=True).count(),
        "speeches": Speech.objects.filter(summit=forum).count(),
        "initiatives": Commitment.objects.filter(summit=forum, kind="initiative").count(),
        "agreements_before_forum": before.count(),
        "article_paragraphs": SourceParagraph.objects.filter(summit=forum, position__gte=1).count(),
    }


def test_the_rest_of_the_file_is_there_too(forum, facts):
    sessions = {entry["id"] for entry in facts["agenda"] if "parent" not in entry}
    assert set(Session.objects.filter(summit=forum).values_list("key", flat=True)) == sessions
    assert StateName.objects.filter(state__summit=forum).count() == 44
