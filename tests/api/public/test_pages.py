"""Public pages: what they show, in which language, and that nothing unreleased is on them."""

import json
import re

import pytest

from multaqa.agenda.services import release_agenda
from multaqa.console.services import release_site
from multaqa.record.services import withdraw

SECTIONS = ["", "agenda", "agenda/panel", "speeches", "speeches/speech-huda", "speakers", "delegations", "documents"]


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("language,direction", [("ar", "rtl"), ("en", "ltr")])
def test_every_page_stands_in_both_languages(reader, released, section, language, direction):
    answer = reader.get(f"/{language}/{released.summit.slug}/{section}")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert re.search(rf'<html lang="{language}" dir="{direction}"', page)
    other = "en" if language == "ar" else "ar"
    assert f'<link rel="alternate" hreflang="{other}"' in page
    assert f'href="/{other}/{released.summit.slug}/{section}"' in page, "the switch stays on the page"
    assert "slot:" not in page
    assert answer.headers["Content-Language"] == language


@pytest.mark.parametrize("section", [*SECTIONS, "proceedings"])
def test_nothing_is_public_before_a_release(reader, forum, section):
    assert reader.get(f"/en/{forum.summit.slug}/{section}").status_code == 404


def test_pages_read_no_session_and_set_no_cookie(reader, released):
    reader.cookies["sessionid"] = "whatever"
    answer = reader.get(f"/ar/{released.summit.slug}/agenda")
    assert not answer.cookies
    assert answer.headers.get("Vary", "") == "Accept-Encoding"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_desk_is_not_taken_for_a_summit(reader, released):
    for place in ("desk", "my", "sign-in"):
        answer = reader.get(f"/en/{place}/")
        assert not getattr(answer, "from_record", False)


def test_the_agenda_shows_the_day_in_the_zone_of_the_venue(reader, released):
    page = reader.get(f"/en/{released.summit.slug}/agenda").content.decode()
    assert "Monday, 11 May 2026" in page
    row = re.search(r'<li[^>]*data-session="panel"[^>]*>.*?</li>\n', page, re.DOTALL)[0]
    assert 'datetime="2026-05-11T10:45:00+04:00">10:45<' in row
    assert 'data-room="main-hall"' in row
    assert "H.E. Dr. Huda Al-Khatib" in row
    assert "المعلم والذكا الاصطناعي" in row, "the folded twin of the title is searched"
    assert "Secret workshop" not in page


def test_a_text_that_is_missing_says_so(reader, released):
    page = reader.get(f"/en/{released.summit.slug}/agenda").content.decode()
    assert (
        '<bdi lang="ar" dir="rtl">ورشة المناهج الرقمية</bdi> <span class="not-translated">(not translated yet)' in page
    )


def test_a_released_statement_appears_in_its_session(reader, released):
    link = f"/en/{released.summit.slug}/speeches/speech-huda"
    for path in ("agenda", "agenda/opening", "", "speakers", "documents"):
        assert link in reader.get(f"/en/{released.summit.slug}/{path}").content.decode(), path


def test_a_statement_stands_in_two_columns_with_its_people(reader, released):
    page = reader.get(f"/ar/{released.summit.slug}/speeches/speech-huda").content.decode()
    first = re.search(r'<div class="segment" id="p1">.*?</div>\n</div>', page, re.DOTALL)[0]
    assert first.index('lang="ar"') < first.index('lang="en"'), "the page's own language stands first"
    second = re.search(r'<div class="segment" id="p2">.*', page, re.DOTALL)[0]
    assert 'class="segment-missing" data-language="en"' in second
    assert "معالي د. هدى الخطيب" in page
    assert "سامي عبد الله" in page


def test_delegations_stand_in_the_chosen_order(reader, released, committed):
    address = f"/en/{released.summit.slug}/delegations"

    def order():
        return re.findall(r'id="delegation-(\w+)"', reader.get(address).content.decode())

    assert order() == ["jo", "tn", "eg"]
    released.summit.delegation_order = "en"
    released.summit.save()
    assert order() == ["jo", "tn", "eg"], "the desk alone changes nothing"
    committed(release_site, summit=released.summit, actor=None)
    assert order() == ["eg", "jo", "tn"]


def test_a_release_changes_the_page(reader, released, committed):
    address = f"/en/{released.summit.slug}/agenda"
    assert "Teachers and AI" in reader.get(address).content.decode()
    released.panel.title = {"ar": "عنوان جديد", "en": "A new title"}
    released.panel.save()
    assert "A new title" not in reader.get(address).content.decode()
    committed(release_agenda, summit=released.summit, actor=None)
    assert "A new title" in reader.get(address).content.decode()


def test_what_was_withdrawn_is_gone_and_says_why(reader, released, committed):
    slug = released.summit.slug
    notice = {"ar": "صدر قبل موعده.", "en": "Released too early."}
    committed(withdraw, summit_slug=slug, kind="speech", key="speech-huda", notice=notice, released_by=None)
    answer = reader.get(f"/en/{slug}/speeches/speech-huda")
    assert answer.status_code == 410
    assert "Released too early." in answer.content.decode()
    assert "ETag" in answer.headers
    assert "صدر قبل موعده" in reader.get(f"/ar/{slug}/speeches/speech-huda").content.decode()
    for path in ("agenda", "speakers", "documents", ""):
        assert "speech-huda" not in reader.get(f"/en/{slug}/{path}").content.decode(), path
    assert reader.get(f"/en/{slug}/speeches").status_code == 404


def test_the_head_tells_machines_what_this_is(reader, released, settings):
    page = reader.get(f"/en/{released.summit.slug}/").content.decode()
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page)[1])
    assert (data["@type"], data["name"], data["startDate"]) == ("Event", "Spring Forum on Learning", "2026-05-11")
    assert data["organizer"] == [{"@type": "Organization", "name": "Ministry of Education"}]
    assert f'<link rel="canonical" href="{settings.ORIGIN}/en/{released.summit.slug}/">' in page
    assert '<meta property="og:locale" content="en_GB">' in page
    assert "<title>Spring Forum on Learning</title>" in page


def test_words_cannot_leave_the_data_block(reader, released, committed):
    released.summit.description = {"en": "</script><script>alert(1)</script>"}
    released.summit.save()
    committed(release_site, summit=released.summit, actor=None)
    page = reader.get(f"/en/{released.summit.slug}/").content.decode()
    assert "<script>alert" not in page


def test_an_unknown_place_in_a_known_summit_is_404(reader, released):
    for path in ("agenda/none", "speeches/none", "proceedings", "nonsense"):
        answer = reader.get(f"/en/{released.summit.slug}/{path}")
        assert answer.status_code == 404
        assert "There is nothing at this address" in answer.content.decode()


def test_only_reading_is_allowed(reader, released):
    assert reader.post(f"/en/{released.summit.slug}/agenda").status_code == 405


def test_the_root_sends_to_the_visitors_language_and_lists_summits(reader, released):
    assert reader.get("/").headers["Location"] == "/en/"
    assert reader.get("/", headers={"Accept-Language": "ar-SA"}).headers["Location"] == "/ar/"
    assert released.summit.name["en"] in reader.get("/en/").content.decode()


def test_the_site_map_names_every_page_in_both_languages(reader, released):
    text = reader.get("/sitemap.xml").content.decode()
    for language in ("ar", "en"):
        assert f"/{language}/{released.summit.slug}/speeches/speech-huda</loc>" in text
    assert "Sitemap:" in reader.get("/robots.txt").content.decode()
