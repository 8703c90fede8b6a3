"""Aligned texts over the API: a whole list in, the same list out, and what a change means for the other languages."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from multaqa.accounts.models import AuditLine
from multaqa.speeches.models import Segment
from tests.factories.speeches import QuotationFactory, SegmentFactory, SpeechFactory


@pytest.fixture
def speech(summit):
    return SpeechFactory(summit=summit, language="ar")


@pytest.fixture
def url(speech):
    return f"/api/v1/summits/spring-forum/speeches/{speech.pk}/segments/"


def read(client, url):
    answer = client.get(url)
    return answer.json()["segments"], answer["ETag"]


def put(client, url, segments, tag=None):
    tag = tag or read(client, url)[1]
    return client.put(url, {"segments": segments}, headers={"if-match": tag})


def fields(answer) -> dict[str, str]:
    assert answer.status_code == 422, answer.json()
    return {error["field"]: error["code"] for error in answer.json()["errors"]}


def only(answer, language):
    """The text of the first paragraph in `language`."""
    assert answer.status_code == 200, answer.json()
    return answer.json()["segments"][0]["texts"].get(language)


def test_what_is_written_is_read_again(as_, summit, url):
    QuotationFactory(summit=summit, key="sdg4")
    client = as_("organiser")
    sent = [
        {"references": {"quotes": ["sdg4"], "cites": []}, "texts": {"ar": {"text": " أصحابَ المعالي،\n"}}},
        {"texts": {"ar": {"text": "شكرًا", "state": "reviewed"}, "en": {"text": "Thank you", "state": "draft"}}},
        {},
    ]
    answer = put(client, url, sent)
    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    segments, tag = read(client, url)
    assert answer.json() == {"language": "ar", "segments": segments}
    assert [(row["position"], row["references"]) for row in segments] == [(1, {"quotes": ["sdg4"]}), (2, {}), (3, {})]
    new = {"state": "draft", "source_changed": False}
    assert [row["texts"] for row in segments] == [
        {"ar": {"text": " أصحابَ المعالي،\n"} | new},
        {"ar": {"text": "شكرًا"} | new | {"state": "reviewed"}, "en": {"text": "Thank you"} | new},
        {},
    ]
    again = put(client, url, segments, tag)
    assert again.json()["segments"] == segments, "writing back what was read changes nothing"


def test_paragraphs_keep_their_identity_when_they_move(as_, speech, url):
    first, second, third = (SegmentFactory(speech=speech, texts={"ar": f"نص {n}"}) for n in range(3))
    client = as_("organiser")
    segments, _ = read(client, url)
    order = [segments[2], {"texts": {"ar": {"text": "جديد"}}}, segments[0]]
    got = put(client, url, order).json()["segments"]
    assert [got[0]["id"], got[2]["id"]] == [str(third.pk), str(first.pk)]
    assert [row["texts"]["ar"]["text"] for row in got] == ["نص 2", "جديد", "نص 0"]
    assert [row["position"] for row in got] == [1, 2, 3]
    assert not Segment.objects.filter(pk=second.pk).exists()


def test_a_changed_original_marks_the_translations(as_, speech, url):
    SegmentFactory(speech=speech, texts={"ar": "نص", "en": ("text", "certified"), "fr": "texte"})
    SegmentFactory(speech=speech, texts={"ar": "آخر", "en": "other"})
    client = as_("organiser")
    segments, _ = read(client, url)
    segments[0]["texts"]["ar"]["text"] = "نص جديد"
    got = put(client, url, segments).json()["segments"]
    assert {code: row["source_changed"] for code, row in got[0]["texts"].items()} == {
        "ar": False,
        "en": True,
        "fr": True,
    }
    assert got[0]["texts"]["en"]["state"] == "certified", "its own words did not change"
    assert got[1]["texts"]["en"]["source_changed"] is False
    speech.refresh_from_db()
    progress = client.get(url.removesuffix("segments/")).json()["progress"]
    assert (progress["en"]["source_changed"], progress["fr"]["source_changed"]) == (1, 1)


def test_a_changed_translation_marks_nothing(as_, speech, url):
    SegmentFactory(speech=speech, texts={"ar": "نص", "en": "text", "fr": "texte"})
    client = as_("organiser")
    segments, _ = read(client, url)
    segments[0]["texts"]["en"]["text"] = "new text"
    got = put(client, url, segments).json()["segments"]
    assert not any(row["source_changed"] for row in got[0]["texts"].values())


def test_an_original_that_is_taken_away_or_comes_late_marks_too(as_, speech, url):
    SegmentFactory(speech=speech, texts={"ar": "نص", "en": "text"})
    client = as_("organiser")
    segments, _ = read(client, url)
    source = segments[0]["texts"].pop("ar")
    answer = put(client, url, segments)
    assert (only(answer, "ar"), only(answer, "en")["source_changed"]) == (None, True)
    confirmed = answer.json()["segments"]
    confirmed[0]["texts"]["en"]["source_changed"] = False
    confirmed = put(client, url, confirmed).json()["segments"]
    confirmed[0]["texts"]["ar"] = source
    assert only(put(client, url, confirmed), "en")["source_changed"] is True


def test_a_new_wording_or_a_word_of_a_person_takes_the_mark_away(as_, speech, url):
    for _ in range(3):
        SegmentFactory(speech=speech, texts={"ar": "نص", "en": "text"}).texts.filter(language="en").update(
            source_changed=True
        )
    client = as_("organiser")
    segments, _ = read(client, url)
    segments[0]["texts"]["en"]["text"] = "text that follows"
    segments[1]["texts"]["en"]["source_changed"] = False
    got = put(client, url, segments).json()["segments"]
    assert [row["texts"]["en"]["source_changed"] for row in got] == [False, False, True]


def test_a_translation_that_follows_in_the_same_call_is_not_marked(as_, speech, url):
    SegmentFactory(speech=speech, texts={"ar": "نص", "en": "text", "fr": "texte"})
    client = as_("organiser")
    segments, _ = read(client, url)
    segments[0]["texts"]["ar"]["text"] = "نص جديد"
    segments[0]["texts"]["en"]["text"] = "new text"
    answer = put(client, url, segments)
    assert only(answer, "en")["source_changed"] is False
    assert only(answer, "fr")["source_changed"] is True


@pytest.mark.parametrize("asked", ["certified", "reviewed", None])
def test_a_certified_text_that_changes_is_a_draft_again(as_, speech, url, asked):
    SegmentFactory(speech=speech, texts={"ar": ("نص", "certified"), "en": ("text", "reviewed")})
    client = as_("organiser")
    segments, _ = read(client, url)
    segments[0]["texts"]["ar"] = {"text": "نص آخر"} | ({"state": asked} if asked else {})
    segments[0]["texts"]["en"]["text"] = "other text"
    answer = put(client, url, segments)
    assert only(answer, "ar")["state"] == "draft"
    assert only(answer, "en")["state"] == "reviewed", "only certified texts fall back"


def test_certifying_is_audited_once(as_, speech, url, organiser):
    SegmentFactory(speech=speech, texts={"ar": ("نص", "certified"), "en": "text"})
    client = as_("organiser")
    segments, _ = read(client, url)
    put(client, url, segments)
    assert not AuditLine.objects.exists()
    segments[0]["texts"]["en"]["state"] = "certified"
    put(client, url, segments)
    put(client, url, segments)
    line = AuditLine.objects.get()
    assert (line.action, line.actor, line.after) == ("speech.certify", organiser, {"texts": ["1.en"]})


@pytest.mark.parametrize("blank", ["", "  \n", None])
def test_a_blank_text_is_missing(as_, speech, url, blank):
    SegmentFactory(speech=speech, texts={"ar": "نص", "en": "text"})
    client = as_("organiser")
    segments, _ = read(client, url)
    if blank is None:
        del segments[0]["texts"]["en"]
    else:
        segments[0]["texts"]["en"]["text"] = blank
    assert only(put(client, url, segments), "en") is None


def test_writing_needs_the_version_of_the_speech(as_, speech, url):
    client = as_("organiser")
    assert client.put(url, {"segments": []}).status_code == 428
    assert put(client, url, [{"texts": {"ar": {"text": "نص"}}}], '"1"').status_code == 200
    late = put(client, url, [], '"1"')
    assert (late.status_code, late.json()["code"]) == (412, "stale")
    assert Segment.objects.count() == 1


def test_what_is_wrong_is_named_by_its_place(as_, speech, url):
    client = as_("organiser")
    mine, foreign = SegmentFactory(speech=speech), SegmentFactory()
    good = {"texts": {"ar": {"text": "نص"}}}

    def wrong(*segments):
        return fields(put(client, url, list(segments), '"1"'))

    assert wrong(good, {"id": str(foreign.pk)}) == {"segments.1.id": "does_not_exist"}
    assert wrong({"id": str(mine.pk)}, good, {"id": str(mine.pk)}) == {"segments.2.id": "twice"}
    assert wrong(good, {"texts": {"de": {"text": "Text"}}}) == {"segments.1.texts.de": "language"}
    assert wrong({"texts": {"en": {"text": "x", "state": "perfect"}}}) == {
        "segments.0.texts.en.state": "invalid_choice"
    }
    assert wrong({"texts": {"en": {"text": "a\0b"}}}) == {"segments.0.texts.en.text": "null_characters_not_allowed"}
    assert wrong({"references": {"quotes": ["nothing"]}}) == {"segments.0.references.quotes": "does_not_exist"}
    assert wrong({"references": {"loves": ["x"]}}) == {"segments.0.references.loves": "reference"}
    assert wrong({"texts": []}) == {"segments.0.texts": "not_a_dict"}
    assert fields(client.put(url, {"segments": {}}, headers={"if-match": '"1"'})) == {"segments": "not_a_list"}
    assert Segment.objects.filter(speech=speech).count() == 1


def test_long_texts_cost_as_many_statements_as_short_ones(as_, speech, url):
    client = as_("organiser")

    def cost(count: int) -> int:
        fresh = [{"texts": {"ar": {"text": f"نص {n}"}, "en": {"text": f"text {n}"}}} for n in range(count)]
        segments = put(client, url, fresh).json()["segments"]
        for row in segments:
            row["texts"]["ar"]["text"] += " جديد"
        tag = read(client, url)[1]
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert put(client, url, segments, tag).status_code == 200
        return len(queries)

    assert cost(1) == cost(40)
