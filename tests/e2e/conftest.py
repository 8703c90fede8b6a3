"""Fixtures of the journeys. All of them run in one xdist worker, because they share one running stack."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from multaqa.supervisor.tree import ChildDied, Tree
from tests.e2e import browser as chromium
from tests.e2e import stack
from tests.plugins.database import clone_database, drop_database

HERE = Path(__file__).parent
# Other tests keep the machine busy; what is there is seen at once all the same.
expect.set_options(timeout=15_000)


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    reason = chromium.why_not()
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.xdist_group("e2e"))
            if reason:
                item.add_marker(pytest.mark.skip(reason=f"Browser tests skipped: {reason}"))


@pytest.fixture(scope="session")
def live_stack(playwright_: Playwright, django_db_setup: None, django_db_blocker: Any) -> Iterator[stack.LiveStack]:
    """Web server, worker and demo forum on a database of their own; the same for all journeys of the run."""
    name = f"test_multaqa_{os.environ['MULTAQA_TEST_RUN']}_live"
    folder = Path(tempfile.mkdtemp(prefix="multaqa-live-"))
    tree = Tree()
    with django_db_blocker.unblock():
        clone_database(name)
    try:
        yield stack.start(tree, folder, name)
    except ChildDied as death:
        pytest.fail(f"{death}\n{death.log.read_text()[-4000:]}", pytrace=False)
    finally:
        tree.stop()
        with django_db_blocker.unblock():
            drop_database(name)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def playwright_() -> Iterator[Playwright]:
    # Playwright keeps an event loop in this thread, and Django would refuse the database beside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as running:
        yield running
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def browser(playwright_: Playwright) -> Iterator[Browser]:
    launched = playwright_.chromium.launch(executable_path=chromium.executable(), args=chromium.FLAGS)
    yield launched
    launched.close()


@pytest.fixture(params=["ar", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Each test that asks for it runs in Arabic and in English."""
    return str(request.param)


@pytest.fixture(params=["desktop", "phone"])
def device(request: pytest.FixtureRequest) -> str:
    """Each test that asks for it runs on a desktop and on a phone."""
    return str(request.param)


@pytest.fixture
def visit(browser: Browser, live_stack: stack.LiveStack) -> Iterator[Callable[..., Page]]:
    """`visit("/ar/…", language="ar", device="phone")`: a page of a new visitor. Complaints of any page fail the test.

    `page.complaints` forgives what the test provokes: `page.complaints.expect("404")`.
    """
    opened: list[Page] = []

    def visit(path: str = "", *, language: str = "ar", device: str = "desktop", **options: Any) -> Page:
        context = chromium.new_context(browser, language, device, base_url=live_stack.url, **options)
        page = context.new_page()
        page.complaints = chromium.Complaints.of(page)  # type: ignore[attr-defined]
        opened.append(page)
        if path:
            page.goto(path)
        return page

    yield visit
    complaints = [text for page in opened for text in page.complaints.found]  # type: ignore[attr-defined]
    for page in opened:
        page.context.close()
    assert not complaints, complaints


@pytest.fixture
def signed_in(visit: Callable[..., Page], live_stack: stack.LiveStack) -> Callable[..., Page]:
    """`signed_in("organiser", "/en/desk", language="en")`: a page of someone who has signed in over the API."""

    def sign_in(role: str, path: str, **options: Any) -> Page:
        page = visit(**options)
        chromium.sign_in(page, live_stack.url, live_stack.accounts[role], live_stack.password)
        page.goto(path)
        return page

    return sign_in
