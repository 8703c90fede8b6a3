"""Localized text as HTML that tells the truth about its language. Used when releases and public pages are rendered."""

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from .fields import LocalizedText
from .translations import chosen, full_name

DIRECTIONS = {"ar": "rtl"}


def direction_of(language: str) -> str:
    """Writing direction: "rtl" or "ltr"."""
    return DIRECTIONS.get(language, "ltr")


def in_language(text: LocalizedText | None, language: str, *, mark: bool = False) -> SafeString:
    """The text, or the one that is there in another language inside <bdi lang>; `mark` adds "not translated yet"."""
    words, actual = chosen(text, language)
    if not words or actual == language:
        return format_html("{}", words)
    shown = format_html('<bdi lang="{}" dir="{}">{}</bdi>', actual, direction_of(actual), words)
    if not mark:
        return shown
    return format_html('{} <span class="not-translated">({})</span>', shown, _("not translated yet"))


def name_line(person: dict[str, LocalizedText], language: str) -> SafeString:
    """How a person is addressed, then their name, kept together against the direction around them."""
    line, actual = full_name(person, language)
    if actual == language:
        return format_html("<bdi>{}</bdi>", line)
    return format_html('<bdi lang="{}" dir="{}">{}</bdi>', actual, direction_of(actual), line)
