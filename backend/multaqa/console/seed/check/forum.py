"""The forum's dates, and every other date that the file explains in words."""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from ..document import Document, Entry
from ..moments import hijri_words, weekday
from ..problems import Problems


def _agrees(entry: Entry, key: str, right: dict[str, str], problems: Problems) -> None:
    for name, said in entry.value.get(key, {}).items():
        if said != right.get(name):
            problems.add(
                entry.at(key),
                _("“%(said)s” does not fit the date; it is “%(right)s”."),
                said=said,
                right=right.get(name),
            )


def dates(document: Document, problems: Problems) -> None:
    """The first day is not after the last; weekday and Hijri date are those of the first."""
    forum = document.forum
    start: date = forum.value["start_date"]
    if forum.value["end_date"] < start:
        problems.add(forum.at("end_date"), _("The last day is before the first."))
    _agrees(forum, "weekday", weekday(start), problems)
    _agrees(forum, "hijri", hijri_words(start), problems)
    for agreement in document["agreements"]:
        _agrees(agreement, "weekday", weekday(agreement.value["date"]), problems)


def one_id(document: Document, problems: Problems) -> None:
    """id and slug are one; a file that names them differently is of two minds."""
    value = document.forum.value
    if value.get("slug", value["id"]) != value["id"]:
        problems.add(document.forum.at("slug"), _("The id and the slug of the forum must be the same."))
    if len(value["id"]) > 60:
        problems.add(document.forum.at("id"), _("This text is longer than %(most)s signs."), most=60)


def _either(entry: Entry, first: str, second: str, problems: Problems) -> None:
    if (first in entry.value) == (second in entry.value):
        problems.add(entry.line, _("Give either “%(first)s” or “%(second)s”."), first=first, second=second)


def commitments(document: Document, problems: Problems) -> None:
    """An initiative was launched elsewhere or announced here; a follow-up has one date."""
    for entry in document["initiatives"]:
        _either(entry, "launched_on", "announced_on", problems)
        for key in ("launched", "announced"):
            if f"{key}_at" in entry.value and f"{key}_on" not in entry.value:
                problems.add(entry.at(f"{key}_at"), _("The key “%(key)s” is missing."), key=f"{key}_on")
    for entry in document["followups"]:
        _either(entry, "date", "date_reported", problems)


def _names(value: dict[str, Any]) -> int:
    return sum(len(names) for names in value["names"].values())


def named(document: Document, problems: Problems) -> None:
    """Everything with names has at least one."""
    sections = ("organisations", "persons", "external_events", "initiatives", "venues_and_rooms")
    for entry in [document.forum, *(entry for name in sections for entry in document[name])]:
        if not _names(entry.value):
            problems.add(entry.at("names"), _("Write this in at least one language."))


RULES = (one_id, dates, commitments, named)
