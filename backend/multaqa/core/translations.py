"""Interface words frozen into data: the same text in every language of the interface.

For what a release keeps (names of kinds, titles of files), never for what a person could have written themself.
"""

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import override

from .fields import LocalizedText

INTERFACE_LANGUAGES = ("ar", "en")


def in_every_language(text: Promise | str) -> LocalizedText:
    """A lazy translation evaluated in each language: {"ar": "البرنامج", "en": "Agenda"}."""
    found = {}
    for language in INTERFACE_LANGUAGES:
        with override(language):
            found[language] = str(text)
    return found


def capitalised(text: Promise | str) -> LocalizedText:
    """`in_every_language` for a word that stands alone: "Panel" and not "panel"."""
    return {language: capfirst(word) for language, word in in_every_language(text).items()}


def chosen(text: LocalizedText | None, language: str) -> tuple[str, str]:
    """(text, its language): the language asked for, else the first other one that is there; ("", language) for none.

    A caller who shows another language must mark it as such (`lang` in HTML, LANGUAGE in ICS).
    """
    texts = text or {}
    for code in (language, *INTERFACE_LANGUAGES, "fr"):
        if found := (texts.get(code) or "").strip():
            return found, code
    return "", language


def full_name(person: dict[str, LocalizedText], language: str) -> tuple[str, str]:
    """(how a person is addressed and their name, its language): honorific, titles and name in one language, never mixed."""
    name, actual = chosen(person.get("name"), language)
    address = (person.get("address") or {}).get(actual, "")
    return f"{address} {name}".strip(), actual
