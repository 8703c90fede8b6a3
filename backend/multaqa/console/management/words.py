"""What the commands print, in English and in Arabic."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from multaqa.console.seed.apply import Report
from multaqa.console.seed.problems import LANGUAGES, Problem, both

WHAT = {
    "created": pgettext_lazy("rows of a file", "new"),
    "changed": pgettext_lazy("rows of a file", "changed"),
    "restored": pgettext_lazy("rows of a file", "restored"),
    "deleted": pgettext_lazy("rows of a file", "deleted"),
}
SHOWN = 20


def _lines(say: Callable[[], str]) -> list[str]:
    texts = both(say)
    return list(dict.fromkeys(texts[language] for language in LANGUAGES))


def refusal(path: Path, problems: Iterable[Problem]) -> str:
    """Every problem with its line, in both languages."""
    head = _lines(lambda: _("“%(file)s” was refused and nothing was changed.") % {"file": path})
    return "\n".join([*head, "", *(str(problem) for problem in problems)])


def _count(report: Report, section: str) -> str:
    counts = report.counts[section]
    return f"  {section}: " + ", ".join(f"{counts[what]} {word}" for what, word in WHAT.items() if counts[what])


def _counts(report: Report) -> list[str]:
    return [line for section in report.counts for line in _lines(partial(_count, report, section))]


def _named(head: Callable[[], str], rows: list[tuple[str, str]]) -> list[str]:
    if not rows:
        return []
    more = ["  …"] if len(rows) > SHOWN else []
    return [*_lines(head), *(f"  {section}: {name}" for section, name in rows[:SHOWN]), *more]


def _left_out(section: str) -> str:
    return _("“%(section)s” is not data of the summit and was not stored.") % {"section": section}


def summary(report: Report) -> str:
    """What a load did."""
    if not report.changed:
        lines = _lines(lambda: _("Nothing changed: the summit is as the file says."))
    else:
        lines = [*_lines(lambda: _("Loaded.")), *_counts(report)]
    lines += _named(lambda: _("No longer in the file, deleted (can be restored):"), report.deleted)
    lines += _named(lambda: _("Not in the file, kept:"), report.kept)
    for section in report.not_stored:
        lines += _lines(partial(_left_out, section))
    return "\n".join(lines)
