"""What every screen is asked, in both languages: language and direction, title, width, axe, words of the other script."""

from playwright.sync_api import Page, expect

from tests.e2e.browser import DEVICES, axe, overflows_sideways

# Formats, and examples of what is typed in Latin letters everywhere.
SAME_IN_BOTH = ("PDF", "ICS", "JSON", "DXB", "FORUM/2026/ST.12", "dubai-2022")
LETTERS = {"ar": "[A-Za-z]{2,}", "en": r"[\u0621-\u064a]{2,}"}
_FOREIGN = r"""([letters, known, own]) => {
  const spared = `bdi, [lang]:not([lang=${own}]), script, style, noscript, textarea, code`;
  const wrong = new RegExp(letters);
  const found = new Set();
  const look = (element, text) => {
    if (!element || element.closest(spared) || !element.checkVisibility()) return;
    if (wrong.test(known.reduce((left, word) => left.replaceAll(word, ""), text))) found.add(text.trim());
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) look(texts.currentNode.parentElement, texts.currentNode.data);
  for (const name of ["aria-label", "placeholder", "title", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`)) look(element, element.getAttribute(name));
  look(document.body, document.title);
  return [...found];
}"""


def foreign_words(page: Page, language: str) -> list[str]:
    """Texts of the page in the other script that are marked neither as of the other language nor as a name."""
    found: list[str] = page.evaluate(_FOREIGN, [LETTERS[language], list(SAME_IN_BOTH), language])
    return found


def open_screen(page: Page, path: str) -> None:
    """Goes there and waits until there is something to look at."""
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".skeleton")).to_have_count(0)


def faults(page: Page, language: str, *, words: bool = True) -> list[str]:
    """What is wrong with the screen that is open, on a desktop and on a phone, a line each. Empty is good."""
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    found = [f"word of the other script: {text}" for text in foreign_words(page, language)] if words else []
    for device in ("desktop", "phone"):
        page.set_viewport_size(DEVICES[device]["viewport"])
        found += [f"{device}: {problem}" for problem in axe(page)]
        if overflows_sideways(page):
            found.append(f"{device}: wider than the window")
    page.set_viewport_size(DEVICES["desktop"]["viewport"])
    return found
