"""The agenda as iCalendar, held to RFC 5545 by reading it back."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from multaqa.agenda.models import Session
from multaqa.agenda.render.ics import LINE_OCTETS, fold
from multaqa.agenda.services import release_agenda
from multaqa.core.errors import Conflict
from multaqa.record.queries import lookup, read
from tests.factories.forum import make_forum

pytestmark = pytest.mark.django_db


@pytest.fixture
def forum():
    return make_forum()


def calendar_of(forum, language="ar") -> bytes:
    path = f"agenda.{language}.ics"
    return read(lookup(forum.summit.slug, [path], version=None)[path])


def events(content: bytes) -> dict:
    return {str(event["X-MULTAQA-SESSION"]): event for event in Calendar.from_ical(content).events}


def released(forum, language="ar") -> dict:
    release_agenda(summit=forum.summit, actor=None)
    return events(calendar_of(forum, language))


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=400))
def test_folding_keeps_octets_and_characters(text):
    folded = fold(text.encode())
    lines = folded.split(b"\r\n")
    assert all(len(line) <= LINE_OCTETS for line in lines)
    assert all(line.startswith(b" ") for line in lines[1:])
    for line in lines:
        line.decode()
    assert lines[0] + b"".join(line[1:] for line in lines[1:]) == text.encode()


def test_every_line_is_short_and_ends_as_it_must(forum):
    forum.panel.description = {"ar": "وصف طويل جدًّا؛ فيه فاصلة، وسطر\nجديد. " * 20}
    forum.panel.save()
    release_agenda(summit=forum.summit, actor=None)
    content = calendar_of(forum)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert str(events(content)["panel"]["DESCRIPTION"]).startswith(forum.panel.description["ar"].strip())


def test_times_stand_in_the_zone_of_the_venue(forum):
    content_events = released(forum)
    start = content_events["panel"]["DTSTART"]
    assert start.params["TZID"] == "Asia/Dubai"
    assert start.dt.astimezone(UTC) == datetime(2026, 5, 11, 6, 45, tzinfo=UTC)
    zone = Calendar.from_ical(calendar_of(forum)).walk("VTIMEZONE")[0]
    assert zone["TZID"] == "Asia/Dubai"
    assert zone.walk("STANDARD")[0]["TZOFFSETTO"].td == timedelta(hours=4)


def test_texts_name_their_language(forum):
    arabic, english = released(forum), events(calendar_of(forum, "en"))
    assert arabic["panel"]["SUMMARY"].params["LANGUAGE"] == "ar"
    assert (str(english["panel"]["SUMMARY"]), english["panel"]["SUMMARY"].params["LANGUAGE"]) == (
        "Teachers and AI",
        "en",
    )
    missing = english["workshop"]["SUMMARY"]
    assert (str(missing), missing.params["LANGUAGE"]) == ("ورشة المناهج الرقمية", "ar")
    assert "H.E. Dr. Huda Al-Khatib" in str(english["panel"]["DESCRIPTION"])
    assert str(english["panel"]["LOCATION"]) == "Main Hall, Dubai"
    assert str(english["panel"]["URL"]).endswith(f"/en/{forum.summit.slug}/agenda/panel")


def test_uids_are_one_over_languages_and_releases(forum):
    first = {key: event["UID"] for key, event in released(forum).items()}
    again = {key: event["UID"] for key, event in released(forum).items()}
    assert first == again == {key: event["UID"] for key, event in events(calendar_of(forum, "en")).items()}
    assert len(set(first.values())) == len(first)


def test_only_what_changed_gets_a_higher_sequence(forum):
    before = released(forum)
    assert {event["SEQUENCE"] for event in before.values()} == {0}
    forum.hall.name = {"ar": "القاعة الذهبية", "en": "Golden Hall"}
    forum.hall.save()
    after = released(forum)
    assert after["panel"]["SEQUENCE"] == 1, "readers see another place"
    assert after["coffee"]["SEQUENCE"] == 0
    assert after["coffee"].to_ical() == before["coffee"].to_ical(), "an event that did not change keeps its bytes"
    assert Session.objects.get(key="panel").sequence == 1
    assert released(forum)["panel"]["SEQUENCE"] == 1


def test_a_cancelled_session_stays_and_says_so(forum):
    found = released(forum)
    assert str(found["visit"]["STATUS"]) == "CANCELLED"
    forum.panel.status = "cancelled"
    forum.panel.save()
    panel = released(forum)["panel"]
    assert (str(panel["STATUS"]), panel["SEQUENCE"]) == ("CANCELLED", 1)


def test_what_has_no_time_is_not_released(forum):
    release_agenda(summit=forum.summit, actor=None)
    assert b"Secret" not in calendar_of(forum, "en")
    Session.objects.update(span=None)
    with pytest.raises(Conflict) as refused:
        release_agenda(summit=forum.summit, actor=None)
    assert refused.value.code == "nothing_scheduled"


def test_someone_refused_is_not_named(forum):
    forum.director.accreditation = "refused"
    forum.director.save()
    assert "سامي" not in str(released(forum)["panel"]["DESCRIPTION"])


def test_a_zone_with_summer_time_carries_both_offsets():
    from multaqa.agenda.render.ics import zone_of

    zone = zone_of("Europe/Paris", date(2026, 3, 1), date(2026, 4, 30))
    text = zone.to_ical().decode()
    assert re.search(r"BEGIN:DAYLIGHT.*TZOFFSETTO:\+0200.*END:DAYLIGHT", text, re.DOTALL)
    assert "COMMENT" not in text


def test_the_queries_of_a_release_do_not_grow(forum, django_assert_max_num_queries):
    release_agenda(summit=forum.summit, actor=None)
    with django_assert_max_num_queries(30):
        release_agenda(summit=forum.summit, actor=None)
