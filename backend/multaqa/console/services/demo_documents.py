"""Waits until the demonstration's badges and PDFs are made. Not for requests: it blocks for as long as jobs take."""

import time
from collections.abc import Callable

from django.utils.translation import gettext as _

from multaqa.jobs.models import FINAL, State
from multaqa.jobs.queries import jobs

GLANCE_SECONDS = 0.5


def open_jobs(*, summit: str) -> int:
    """How many jobs of the summit `summit` (slug) wait or run."""
    return jobs().filter(summit_slug=summit).exclude(state__in=FINAL).count()


def wait_for_documents(*, summit: str, say: Callable[[str], None], seconds: float) -> None:
    """Returns when no job of `summit` is open, or after `seconds`; tells `say` whenever another one is done."""
    mine = jobs().filter(summit_slug=summit)
    deadline = time.monotonic() + seconds
    total = before = open_jobs(summit=summit)
    while before and time.monotonic() < deadline:
        time.sleep(GLANCE_SECONDS)
        left = open_jobs(summit=summit)
        if left != before:
            say(
                _("Making badges and PDFs: %(done)s of %(total)s jobs are done")
                % {"done": total - left, "total": total}
            )
        before = left
    if before:
        say(_("The other documents are made while you look around"))
    if mine.filter(state=State.FAILED).exists():
        say(_("A job failed: the desk shows which one and why"))
