"""Single values: texts, numbers, dates, times, codes, choices and references."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import available_timezones

import yaml
from django.utils.translation import gettext_lazy as _

from multaqa.core.errors import Text as Words
from multaqa.core.fields import LANGUAGES

from ..source import BOOL, INT, STR, Node, line_of
from .base import BAD, Book, Notes, Reference, Type

KEY = re.compile(r"[A-Za-z0-9_-]{1,100}\Z")
# PostgreSQL's text holds no NUL, and UTF-8 no half of a surrogate pair.
UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class Scalar(Type):
    """A single value; subclasses turn its text into the value."""

    tags: tuple[str, ...] = (STR,)
    expected: Words = _("a text in quotation marks")

    def parse(self, text: str) -> Any:
        """The value; raises ValueError."""
        return text

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if not isinstance(node, yaml.ScalarNode) or (self.tags and node.tag not in self.tags):
            return book.wrong(node, _("Expected %(what)s here."), what=self.expected)
        try:
            return self.parse(node.value), {}
        except ValueError:
            return book.wrong(
                node, _("“%(value)s” is not right here; expected %(what)s."), value=node.value, what=self.expected
            )


class Text(Scalar):
    """A text, kept letter for letter. `most` is the longest the database holds."""

    def __init__(self, most: int = 100_000) -> None:
        self.most = most

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        value, notes = super().read(node, book)
        if value is BAD:
            return value, notes
        if not value.strip():
            return book.wrong(node, _("This text is empty: write it or leave its key out."))
        if UNSTORABLE.search(value):
            return book.wrong(node, _("This text holds a sign that cannot be stored."))
        if len(value) > self.most:
            return book.wrong(node, _("This text is longer than %(most)s signs."), most=self.most)
        return value, notes


class Key(Scalar):
    """An id: letters, digits, hyphens, underscores."""

    tags = ()
    expected = _("an id of Latin letters, digits and hyphens")

    def parse(self, text: str) -> str:
        if not KEY.match(text):
            raise ValueError
        return text


class Ref(Key):
    """The id of something defined in this file, in one of `spaces`."""

    expected = _("the id of something in this file")

    def __init__(self, *spaces: str) -> None:
        self.spaces = spaces

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        value, notes = super().read(node, book)
        if value is not BAD:
            book.references.append(Reference(self.spaces, value, line_of(node)))
        return value, notes


class Number(Scalar):
    """A whole number from 0 to `most`."""

    tags = (INT,)
    expected = _("a whole number")

    def __init__(self, most: int = 32_767, least: int = 0) -> None:
        self.most, self.least = most, least

    def parse(self, text: str) -> int:
        value = int(text) if len(text) < 12 else -1
        if not self.least <= value <= self.most:
            raise ValueError
        return value


class Flag(Scalar):
    """true or false."""

    tags = (BOOL,)
    expected = _("true or false")

    def parse(self, text: str) -> bool:
        return text.lower() == "true"


class Day(Scalar):
    """A date: 2022-11-14."""

    expected = _("a date such as 2022-11-14")

    def parse(self, text: str) -> date:
        if len(text) != 10:
            raise ValueError
        return date.fromisoformat(text)


class Moment(Scalar):
    """A time with its offset. Written in the zone it was read in, or the one it was given."""

    expected = _("a time such as 2022-11-14T08:30:00+04:00")

    def parse(self, text: str) -> datetime:
        if "T" not in text:
            raise ValueError
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None or not 1900 < moment.year < 3000:
            raise ValueError
        return moment

    def write(self, value: datetime, notes: Any) -> str:
        return value.isoformat()


@cache
def territories() -> frozenset[str]:
    """ISO 3166-1 alpha-2 codes that CLDR names (without its own X… and the groupings)."""
    from babel import Locale

    private = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
    return frozenset(
        code for code in map(str, Locale("en").territories) if len(code) == 2 and code.isalpha() and code not in private
    )


class Country(Scalar):
    """A country by its two-letter code. With `listed` it must be a state of the summit's own table too."""

    tags = ()
    expected = _("a country's two-letter code such as JO")

    def parse(self, text: str) -> str:
        if text not in territories():
            raise ValueError
        return text


class Choice(Scalar):
    """One of a fixed set of words."""

    tags = ()

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        self.expected = ", ".join(self.words)

    def parse(self, text: str) -> str:
        if text not in self.words:
            raise ValueError
        return text


class Language(Choice):
    """ar, en or fr."""

    def __init__(self) -> None:
        super().__init__(LANGUAGES)


class Zone(Scalar):
    """A time zone of the IANA database."""

    expected = _("a time zone such as Asia/Dubai")

    def parse(self, text: str) -> str:
        if text not in available_timezones():
            raise ValueError
        return text
