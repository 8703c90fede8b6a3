"""Chromium as the browser tests drive it, and the two things every page is asked: errors, and axe."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "frontend/node_modules/axe-core/axe.min.js"
BUNDLE = ROOT / "backend/multaqa/static/multaqa/manifest.json"
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
]
DEVICES: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": {"width": 1280, "height": 900}},
    "phone": {
        "viewport": {"width": 390, "height": 844},
        "has_touch": True,
        "is_mobile": True,
        "device_scale_factor": 2,
    },
}
LOCALES = {"ar": "ar-AE", "en": "en-GB"}


def executable() -> str | None:
    """The path of Chromium, or None."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def why_not() -> str | None:
    """One sentence when browser tests cannot run here, else None."""
    if executable() is None:
        return "there is no Chromium: sudo apt-get install chromium"
    if not BUNDLE.exists():
        return "the pages are not built: make setup"
    return None


def new_context(browser: Browser, language: str, device: str, **options: Any) -> BrowserContext:
    """A fresh visitor: nothing stored, the browser's own language set, motion reduced so that pictures repeat."""
    wanted = DEVICES[device] | {"locale": LOCALES[language], "reduced_motion": "reduce", "timezone_id": "Asia/Dubai"}
    return browser.new_context(**(wanted | options))


def _said(message: ConsoleMessage) -> str:
    return f"console: {message.text} ({message.location['url']})"


def _matters(message: ConsoleMessage) -> bool:
    """Errors, except that a browser asks every site for this icon, also on an answer that is no page."""
    return message.type == "error" and not message.location["url"].endswith("/favicon.ico")


@dataclass
class Complaints:
    """What a page complained about: uncaught errors, console errors, answers of 500 and above."""

    found: list[str]

    @classmethod
    def of(cls, page: Page) -> "Complaints":
        """Start listening to `page`."""
        found: list[str] = []
        page.on("pageerror", lambda error: found.append(f"error: {error}"))
        page.on("console", lambda said: found.append(_said(said)) if _matters(said) else None)
        page.on(
            "response", lambda answer: found.append(f"{answer.status} {answer.url}") if answer.status > 499 else None
        )
        return cls(found)

    def expect(self, part: str) -> None:
        """Forget the complaints that contain `part`, because the test asked for them."""
        self.found[:] = [text for text in self.found if part not in text]


def sign_in(page: Page, url: str, email: str, password: str) -> None:
    """Signs `page`'s browser in over the API, as the form does."""
    page.request.get("/api/v1/session")
    token = next(cookie["value"] for cookie in page.context.cookies(url) if cookie["name"] == "csrftoken")
    answer = page.request.post(
        "/api/v1/session",
        data={"email": email, "password": password},
        headers={"X-CSRFToken": token, "Referer": url, "Origin": url},
    )
    assert answer.ok, answer.text()


def axe(page: Page, within: str = "html") -> list[str]:
    """What axe finds in `within`, a line each: rule, impact, the first elements. Empty is good."""
    page.evaluate(AXE.read_text())
    report = page.evaluate("within => axe.run(within, {resultTypes: ['violations']})", within)
    return [
        f"{problem['id']} ({problem['impact']}): {[node['target'] for node in problem['nodes'][:3]]}"
        for problem in report["violations"]
    ]


def overflows_sideways(page: Page) -> bool:
    """Is the page wider than the window? That is a fault, and in RTL its picture would be wrong too."""
    width: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return width > 1
