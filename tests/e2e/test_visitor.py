"""A visitor, who has no account, finds a session, keeps it, reads a statement and takes the calendar home."""

import re
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from tests.e2e.words import word

# Misspelt, unmarked, in capitals: as people type.
TYPED = {"ar": "إفتتاح المُلتقي", "en": "FORUM opening"}
OPENING = {"ar": "افتتاح الملتقى", "en": "Opening of the Forum"}
OTHER = {"ar": "en", "en": "ar"}
SWITCH = {"ar": "English", "en": "العربية"}
SHOWN = "[data-session]:visible"


def go_to(page: Page, section: str, device: str) -> None:
    """By the navigation, which a phone has behind a button."""
    if device == "phone":
        page.locator(".site-menu summary").click()
    page.get_by_role("navigation").get_by_role("link", name=section, exact=True).click()


def download(page: Page, link: str | re.Pattern[str]) -> tuple[str, bytes]:
    """Follows a link that downloads: the file's name and bytes."""
    with page.expect_download() as coming:
        page.get_by_role("link", name=link).click()
    return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


def test_finds_a_session_and_keeps_it(visit, live_stack, language, device):
    page = visit(f"/{language}/{live_stack.summit}/", language=language, device=device)
    go_to(page, word(language, "Agenda"), device)
    expect(page).to_have_url(re.compile(f"/{language}/{live_stack.summit}/agenda$"))
    expect(page.locator(SHOWN)).to_have_count(page.locator("[data-session]").count())

    page.get_by_role("searchbox").fill(TYPED[language])
    expect(page.locator(SHOWN)).to_have_count(1)
    opening = page.locator(SHOWN)
    expect(opening.get_by_role("heading")).to_have_text(OPENING[language])
    mark = opening.get_by_role("button", name=OPENING[language])
    mark.click()
    expect(mark).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name=word(language, "Show all")).click()
    expect(page.locator(SHOWN).nth(1)).to_be_visible()

    page.reload()
    page.get_by_role("search").get_by_role("button", name=word(language, "My agenda")).click()
    expect(page.locator(SHOWN)).to_have_count(1)
    expect(page.locator(SHOWN).get_by_role("heading")).to_have_text(OPENING[language])


def test_filters_by_room_and_kind(visit, live_stack, language, device):
    page = visit(f"/{language}/{live_stack.summit}/agenda", language=language, device=device)
    in_room = page.locator("[data-room=workshop-room]").count()
    assert in_room
    page.get_by_label(word(language, "Room"), exact=True).select_option("workshop-room")
    expect(page.locator(SHOWN)).to_have_count(in_room)
    expect(page.locator("[data-room=workshop-room]:visible")).to_have_count(in_room)
    page.get_by_label(word(language, "Kind"), exact=True).select_option("opening")
    expect(page.locator(SHOWN)).to_have_count(0)
    page.get_by_role("button", name=word(language, "Show all")).click()
    page.get_by_label(word(language, "Kind"), exact=True).select_option("opening")
    expect(page.locator(SHOWN)).to_have_count(1)
    expect(page.get_by_role("status")).to_have_text({"ar": "جلسة واحدة", "en": "1 session"}[language])


def test_reads_the_agenda_on_the_clock_of_another_country(visit, live_stack, language):
    page = visit(f"/{language}/{live_stack.summit}/agenda", language=language, timezone_id="Europe/London")
    clock = page.locator("[data-session=a2] .agenda-time")
    expect(clock).to_have_text("09:30–10:00")
    page.get_by_role("button", name=word(language, "My time")).click()
    expect(clock).to_have_text("05:30–06:00")
    page.get_by_role("button", name=word(language, "Venue's time")).click()
    expect(clock).to_have_text("09:30–10:00")


def test_changes_the_language_and_stays_on_the_page(visit, live_stack, language, device):
    other = OTHER[language]
    page = visit(f"/{language}/{live_stack.summit}/agenda/a2", language=language, device=device)
    page.get_by_role("link", name=SWITCH[language], exact=True).click()
    expect(page).to_have_url(re.compile(f"/{other}/{live_stack.summit}/agenda/a2$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(OPENING[other])
    expect(page.locator("html")).to_have_attribute("lang", other)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if other == "ar" else "ltr")


def test_reads_a_statement_in_both_languages(visit, live_stack, language, device):
    page = visit(f"/{language}/{live_stack.summit}/speeches", language=language, device=device)
    page.locator("main").get_by_role("link").first.click()
    expect(page.locator("dt", has_text=word(language, "Author"))).to_be_visible()
    expect(page.locator("dt", has_text=word(language, "Read by"))).to_be_visible()
    first = page.locator(".segment").first
    arabic, english = first.locator("[lang=ar] p").first, first.locator("[lang=en] p").first
    expect(arabic).to_be_visible()
    expect(english).to_be_visible()
    here, there = arabic.bounding_box(), english.bounding_box()
    if device == "desktop":
        # One row; each page begins with its own language, so Arabic stands on the right of both.
        assert abs(here["y"] - there["y"]) < 12
        assert here["x"] > there["x"]
    page.get_by_role("button", name="العربية", exact=True).click()
    expect(english).to_be_hidden()
    expect(arabic).to_be_visible()
    page.get_by_role("button", name=word(language, "Side by side")).click()
    expect(english).to_be_visible()


def test_takes_the_calendar_home(visit, live_stack, language, device):
    page = visit(f"/{language}/{live_stack.summit}/agenda", language=language, device=device)
    name, content = download(page, re.compile("ICS"))
    assert name.endswith(".ics")
    calendar = Calendar.from_ical(content)
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Asia/Dubai"]
    events = {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}
    assert len(events) == page.locator("[data-session]").count()
    begins = events[OPENING[language]]["DTSTART"].dt.isoformat()
    assert begins == page.locator("[data-session=a2]").get_attribute("data-start")

    page.get_by_role("link", name=OPENING[language], exact=True).click()
    name, content = download(page, word(language, "Add to calendar"))
    (alone,) = Calendar.from_ical(content).walk("VEVENT")
    assert (str(alone["UID"]), str(alone["SUMMARY"])) == (str(events[OPENING[language]]["UID"]), OPENING[language])


def test_reads_the_agenda_without_scripts(visit, live_stack, language, device):
    page = visit(f"/{language}/{live_stack.summit}/agenda", language=language, device=device, java_script_enabled=False)
    # The server says it, so no page turns round after it was shown.
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    opening = page.locator("[data-session=a2]")
    expect(opening.get_by_role("heading")).to_have_text(OPENING[language])
    expect(opening).to_contain_text("09:30")
    # Nothing is offered that would not work.
    expect(page.locator("main").get_by_role("button")).to_have_count(0)
    expect(page.locator("main").get_by_role("searchbox")).to_have_count(0)
    go_to(page, word(language, "Statements"), device)
    expect(page.get_by_role("heading", level=1)).to_have_text(word(language, "Statements"))


@pytest.mark.parametrize("device", ["desktop"], indirect=True)
def test_every_document_can_be_downloaded(visit, live_stack, language, device):
    live_stack.wait_for_jobs()
    page = visit(f"/{language}/{live_stack.summit}/documents", language=language, device=device)
    addresses = [link.get_attribute("href") for link in page.locator("a[download]").all()]
    begins = {"pdf": b"%PDF", "ics": b"BEGIN:VCALENDAR", "json": b"{"}
    assert {address.rpartition(".")[2] for address in addresses} >= {"pdf", "ics"}
    for address in addresses:
        answer = page.request.get(address)
        assert answer.ok, address
        assert answer.body().startswith(begins[address.rpartition(".")[2]]), address
        # Names that people file them under; data keeps the name of its address.
        assert address.endswith(".json") or "filename=" in answer.headers["content-disposition"], address
