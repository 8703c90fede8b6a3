"""An organiser signs in, moves a session, releases the agenda, and readers see it; a person is added and brought back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.words import desk_word

SESSION = {"ar": "ورشة: من الكتاب إلى الدرس الرقمي", "en": "Workshop: from the textbook to the digital lesson"}
OPENING = {"ar": "افتتاح الملتقى", "en": "Opening of the Forum"}
MAIN_HALL = {"ar": "القاعة الرئيسية", "en": "Main Hall"}
# Nothing else stands in the main hall then. Two times, so that each language moves it from where the other left it.
NEW_TIME = {"ar": ("17:00", "17:45"), "en": ("18:00", "18:45")}
PERSON = {"ar": "نادرة التجريبي", "en": "Nadira Tajribi"}
POSITION = {"ar": "مستشارة التعليم", "en": "Education adviser"}
MISSPELT = {"ar": "نادره التجريبى", "en": "NADIRA tajribi"}


def sign_in(page: Page, language: str, email: str, password: str) -> None:
    page.get_by_role("textbox", name=desk_word(language, "E-mail")).fill(email)
    page.get_by_role("textbox", name=desk_word(language, "Password")).fill(password)
    page.get_by_role("button", name=desk_word(language, "Sign in")).click()


def open_row(page: Page, language: str, section: str, search: str, words: str, name: str) -> None:
    """From anywhere at the desk to the one row that `words` finds."""
    page.get_by_role("navigation").get_by_role("link", name=desk_word(language, section), exact=True).click()
    page.get_by_role("searchbox", name=desk_word(language, search)).fill(words)
    rows = page.get_by_role("row").filter(has=page.get_by_role("rowheader"))
    expect(rows).to_have_count(1)
    rows.get_by_text(name).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def set_time(page: Page, field: str, clock: str) -> None:
    """Types over the hour and the minute of a date field."""
    for part, digits in zip(("hour", "minute"), clock.split(":"), strict=True):
        segment = page.locator(f"#field-{field} [data-type={part}]")
        segment.press_sequentially(digits)
        expect(segment).to_have_text(digits)


def save(page: Page, language: str) -> None:
    page.get_by_role("button", name=desk_word(language, "Save")).click()


def told(page: Page, words: str):
    """The message that says so."""
    return page.get_by_role("alertdialog").filter(has_text=words)


@pytest.fixture
def at_the_desk(signed_in, live_stack, language):
    return signed_in("organiser", f"/{language}/desk/{live_stack.summit}", language=language)


def test_signs_in_and_out(visit, live_stack, language):
    page = visit(f"/{language}/desk/{live_stack.summit}/people", language=language)
    expect(page).to_have_url(re.compile(f"/{language}/sign-in"))
    page.complaints.expect("401")
    sign_in(page, language, live_stack.accounts["organiser"], "not the password")
    expect(page.get_by_role("alert")).to_be_focused()
    page.complaints.expect("422")
    sign_in(page, language, live_stack.accounts["organiser"], live_stack.password)
    # Where the person was going.
    expect(page).to_have_url(re.compile(f"/{language}/desk/{live_stack.summit}/people$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(desk_word(language, "People"))

    page.get_by_role("button", name=live_stack.accounts["organiser"]).click()
    page.get_by_role("menuitem", name=desk_word(language, "Sign out")).click()
    expect(page).to_have_url(re.compile(f"/{language}/sign-in$"))
    page.goto(f"/{language}/desk/{live_stack.summit}")
    expect(page.get_by_role("textbox", name=desk_word(language, "Password"))).to_be_visible()


def test_moves_a_session_and_readers_see_it_once_it_is_released(visit, at_the_desk, live_stack, language):
    page, (begins, ends) = at_the_desk, NEW_TIME[language]
    public = visit(f"/{language}/{live_stack.summit}/agenda", language=language)
    shown = public.locator("[data-session=w1]")
    before = shown.locator(".agenda-time").inner_text()
    assert begins not in before

    open_row(page, language, "Agenda", "Search sessions", SESSION[language], SESSION[language])
    set_time(page, "starts_at", begins)
    set_time(page, "ends_at", ends)
    page.locator("#field-room").click()
    page.get_by_role("option", name=MAIN_HALL[language]).click()
    save(page, language)
    expect(told(page, desk_word(language, "Saved. Readers see it after the next release."))).to_be_visible()
    public.reload()
    expect(shown.locator(".agenda-time")).to_have_text(before)

    page.get_by_role("main").get_by_role("link", name=desk_word(language, "Agenda"), exact=True).click()
    page.get_by_role("button", name=desk_word(language, "Release the agenda")).click()
    page.get_by_role("dialog").get_by_role("button", name=desk_word(language, "Release"), exact=True).click()
    expect(told(page, desk_word(language, "The agenda was released. Readers see it now."))).to_be_visible()
    public.reload()
    expect(shown.locator(".agenda-time")).to_have_text(f"{begins}–{ends}")
    expect(shown).to_contain_text(MAIN_HALL[language])


def test_a_room_that_is_taken_is_refused_by_the_name_of_who_holds_it(at_the_desk, language):
    page = at_the_desk
    open_row(page, language, "Agenda", "Search sessions", SESSION[language], SESSION[language])
    set_time(page, "starts_at", "09:40")
    set_time(page, "ends_at", "09:50")
    page.locator("#field-room").click()
    page.get_by_role("option", name=MAIN_HALL[language]).click()
    save(page, language)
    expect(page.get_by_role("alert")).to_contain_text(OPENING[language])
    expect(page.locator("#field-room").locator("xpath=..")).to_contain_text(OPENING[language])
    page.complaints.expect("409")
    # What was typed is still there to be corrected.
    expect(page.locator("#field-starts_at [data-type=minute]")).to_have_text("40")


def test_a_person_is_added_edited_deleted_and_brought_back(at_the_desk, language):
    page, name = at_the_desk, PERSON[language]
    page.get_by_role("navigation").get_by_role("link", name=desk_word(language, "People"), exact=True).click()
    page.get_by_role("link", name=desk_word(language, "Add a person")).click()
    save(page, language)
    expect(page.get_by_role("alert")).to_be_focused()
    page.complaints.expect("422")
    page.locator(f"#field-name [lang={language}].input").fill(name)
    save(page, language)
    expect(told(page, desk_word(language, "The person was added."))).to_be_visible()

    open_row(page, language, "People", "Search names in any spelling", MISSPELT[language], name)
    page.locator(f"#field-position [lang={language}].input").fill(POSITION[language])
    save(page, language)
    expect(told(page, desk_word(language, "Saved."))).to_be_visible()
    page.get_by_role("button", name=desk_word(language, "Delete")).click()
    page.get_by_role("searchbox").fill(name)
    expect(page.get_by_text(desk_word(language, "Nobody is found under this name."))).to_be_visible()
    told(page, desk_word(language, "The person was deleted.")).get_by_role(
        "button", name=desk_word(language, "Undo")
    ).click()
    expect(page.get_by_role("row").filter(has_text=name)).to_contain_text(POSITION[language])
    # The stack is shared: leave it as it was.
    page.get_by_role("rowheader").get_by_text(name).click()
    page.get_by_role("button", name=desk_word(language, "Delete")).click()
    expect(told(page, desk_word(language, "The person was deleted.")).last).to_be_visible()
