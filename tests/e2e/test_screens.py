"""Every screen in both languages, on a desktop and on a phone: axe finds nothing, nothing overflows, nothing is left in
the other language, the console is silent."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browser import ROOT, Complaints, axe, new_context, sign_in
from tests.e2e.looks import faults, open_screen
from tests.e2e.words import desk_word

PUBLIC = ["", "agenda", "agenda/a2", "speeches", "speeches/speech-dg", "speakers", "delegations"]
PUBLIC += ["documents", "proceedings"]
# By the routes' own names; `$…` is a row of the demo.
DESK = ["", "agenda", "agenda/new", "agenda/$session", "speeches", "speeches/new", "speeches/$speech", "documents"]
DESK += ["people", "people/new", "people/$person", "participants", "participants/new", "participants/$participant"]
DESK += ["delegations", "delegations/new", "delegations/order", "delegations/$delegation"]
DESK += ["delegations/$delegation/edit"]
DESK += ["summit", "summit/organisations", "summit/rooms", "summit/states", "summit/team"]
ALL_SUMMITS = ["?all=true", "/_new"]
MINE = ["$summit/delegations/$delegation/new", "$summit/members/$participant"]
DARK = ["{slug}/", "{slug}/agenda", "{slug}/speeches/speech-dg", "desk/{slug}", "desk/{slug}/participants"]
DARK += ["desk/{slug}/agenda/$session"]
ROWS = {
    "$summit": "SELECT slug FROM summits_summit",
    "$session": "SELECT id FROM agenda_session WHERE key = 'a2'",
    "$speech": "SELECT id FROM speeches_speech WHERE key = 'speech-dg'",
    "$person": "SELECT person_id FROM participants_participant WHERE key = 'jo-lana-qudah'",
    "$participant": "SELECT id FROM participants_participant WHERE key = 'jo-lana-qudah'",
    "$delegation": "SELECT id FROM delegations_delegation WHERE key = 'jo'",
}


def filled(live_stack, path: str) -> str:
    """The path with ids of the demo in its places."""
    return re.sub(r"\$\w+", lambda place: str(live_stack.query(ROWS[place[0]])[0][0]), path)


@pytest.fixture(scope="module")
def opened() -> Iterator[dict[tuple[str, str], Page]]:
    """One page for each who looks, in each language: what a browser has fetched once, it has for the next screen."""
    pages: dict[tuple[str, str], Page] = {}
    yield pages
    for page in pages.values():
        page.context.close()


@pytest.fixture
def page_of(browser, live_stack, opened, language) -> Iterator[Callable[[str], Page]]:
    """`page_of("organiser")`, `page_of("visitor")`. What any page complains of fails the test."""

    def page_of(role: str) -> Page:
        if (role, language) not in opened:
            page = new_context(browser, language, "desktop", base_url=live_stack.url).new_page()
            page.complaints = Complaints.of(page)
            if role != "visitor":
                sign_in(page, live_stack.url, live_stack.accounts[role], live_stack.password)
            opened[role, language] = page
        return opened[role, language]

    yield page_of
    complaints = [text for page in opened.values() for text in page.complaints.found]
    for page in opened.values():
        page.complaints.found.clear()
    assert not complaints, complaints


def test_every_route_is_looked_at():
    """A new screen cannot be forgotten."""
    files = {file.parent.name: file.read_text() for file in (ROOT / "frontend/src/features").glob("*/routes.tsx")}
    paths = {path for text in files.values() for path in re.findall(r'^\s+path: "([^"]*)"', text, re.MULTILINE)}
    paths |= {f"summit/{part}".strip("/") for part in re.findall(r'part\("([^"]*)"', files["summits"])}
    assert len(paths) > len(files)
    assert paths <= {*DESK, *MINE, "/", "_new", "sign-in"}


@pytest.mark.parametrize("path", PUBLIC, ids=lambda path: path or "home")
def test_public_page(page_of, live_stack, language, path):
    page = page_of("visitor")
    open_screen(page, f"/{language}/{live_stack.summit}/{path}")
    assert faults(page, language) == []


@pytest.mark.parametrize("path", ["", "sign-in"], ids=lambda path: path or "summits")
def test_page_outside_any_summit(page_of, language, path):
    page = page_of("visitor")
    open_screen(page, f"/{language}/{path}")
    assert faults(page, language) == []


def test_page_of_nothing(page_of, live_stack, language):
    page = page_of("visitor")
    open_screen(page, f"/{language}/{live_stack.summit}/agenda/no-such-session")
    page.complaints.expect("404")
    assert faults(page, language) == []


@pytest.mark.parametrize("path", DESK, ids=lambda path: path or "overview")
def test_desk_screen(page_of, live_stack, language, path):
    page = page_of("organiser")
    open_screen(page, f"/{language}/desk/{live_stack.summit}/{filled(live_stack, path)}".rstrip("/"))
    assert faults(page, language) == []


@pytest.mark.parametrize("path", ALL_SUMMITS)
def test_desk_screen_outside_any_summit(page_of, language, path):
    page = page_of("organiser")
    open_screen(page, f"/{language}/desk{path}")
    assert faults(page, language) == []


@pytest.mark.parametrize("path", DARK)
def test_in_the_dark(page_of, live_stack, language, path):
    page = page_of("organiser")
    # Before the page is opened: colours that are still turning would be measured half way.
    page.emulate_media(color_scheme="dark")
    open_screen(page, f"/{language}/{filled(live_stack, path.format(slug=live_stack.summit))}")
    found = axe(page)
    page.emulate_media(color_scheme="light")
    assert found == []


def test_every_component(page_of, language):
    """The page for those who build screens; its own words are English."""
    page = page_of("organiser")
    page.goto(f"/{language}/desk/_components")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert faults(page, language, words=False) == []


def test_dialog(page_of, live_stack, language):
    page = page_of("organiser")
    open_screen(page, f"/{language}/desk/{live_stack.summit}/agenda")
    page.get_by_role("button", name=desk_word(language, "Release the agenda")).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert faults(page, language) == []


@pytest.mark.parametrize("role", ["focal point", "delegate", "journalist"])
def test_own_page(page_of, language, role):
    page = page_of(role)
    open_screen(page, f"/{language}/my")
    assert faults(page, language) == []


@pytest.mark.parametrize("path", MINE)
def test_members_of_ones_delegation(page_of, live_stack, language, path):
    page = page_of("focal point")
    open_screen(page, f"/{language}/my/{filled(live_stack, path)}")
    assert faults(page, language) == []
