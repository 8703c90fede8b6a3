"""Speeches: where they are given, on whose behalf, and their numbered segments."""

from django.utils.translation import gettext_lazy as _

from ..document import Document, Entry
from ..problems import Problems


def occasions(document: Document, problems: Problems) -> None:
    """A speech named by the agenda is given in that session, and is named once."""
    speeches = {entry.value["id"]: entry for entry in document["speeches"]}
    named: dict[str, Entry] = {}
    for entry in document["agenda"]:
        key = entry.value.get("speech")
        if key is None:
            continue
        session = entry.value.get("parent", entry.value["id"])
        occasion = speeches[key].value.get("occasion", session)
        if occasion != session:
            problems.add(
                entry.at("speech"),
                _("The speech “%(key)s” says that its occasion is “%(occasion)s”."),
                key=key,
                occasion=occasion,
            )
        if key in named:
            problems.add(
                entry.at("speech"),
                _("“%(key)s” is there already, in line %(first)s."),
                key=key,
                first=named[key].line,
            )
        named.setdefault(key, entry)


def behalf(document: Document, problems: Problems) -> None:
    """`on_behalf` says the same as what it sums up."""
    for entry in document["speeches"]:
        someone = bool(entry.value.get("on_behalf_of") or entry.value.get("on_behalf_of_group"))
        if entry.value.get("on_behalf", someone) != someone:
            problems.add(entry.at("on_behalf"), _("This does not agree with “on_behalf_of”."))


def segments(document: Document, problems: Problems) -> None:
    """Segments are numbered once; a state is told only of a text that is there."""
    for entry in document["speeches"]:
        rows = entry.value.get("segments", [])
        numbers = [row.get("n") for row in rows]
        if len(set(numbers)) < len(numbers):
            problems.add(
                entry.at("segments"), _("Two segments of “%(key)s” have the same number."), key=entry.value["id"]
            )
        for row in rows:
            told = [*row.get("state", {}), *row.get("source_changed", [])]
            if any(language not in row for language in told):
                problems.add(
                    entry.at("segments"),
                    _("Segment %(number)s of “%(key)s” tells the state of a text that is not there."),
                    number=row.get("n"),
                    key=entry.value["id"],
                )


RULES = (occasions, behalf, segments)
