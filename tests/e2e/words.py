"""The words of the screens in both languages, from the catalogues that the screens themselves use."""

from functools import cache

import polib

from tests.e2e.browser import ROOT

CATALOGUES = {"public": ("LC_MESSAGES/django.po", "frontend-public.po"), "desk": ("frontend.po",)}


@cache
def _words(language: str, side: str) -> dict[tuple[str, str | None], str]:
    files = [polib.pofile(str(ROOT / "locale" / language / name)) for name in CATALOGUES[side]]
    return {(entry.msgid, entry.msgctxt): entry.msgstr for file in files for entry in file if entry.msgstr}


def _say(side: str, language: str, english: str, context: str | None) -> str:
    found = english if language == "en" else _words(language, side).get((english, context))
    assert found, f"no {language} word for {english!r} on the {side} pages"
    return found


def word(language: str, english: str, context: str | None = None) -> str:
    """What the public pages say for `english`; AssertionError when Arabic has no word for it."""
    return _say("public", language, english, context)


def desk_word(language: str, english: str, **values: object) -> str:
    """What the screens of those who work say for `english`, with its places filled."""
    return _say("desk", language, english, None).format(**values)
