"""What is made once: artefacts at release, badges, the volume. CPU of this process (and of the database for writes)."""

import time
from collections.abc import Callable, Iterator
from io import BytesIO
from statistics import median
from typing import Any

from .rows import Row, Target
from .stack import ORGANISER, SLUG, Stack

FEW, MANY = 50, 150
# About 50 pages, where all of it has some 400.
FEW_OF_ALL = 0.1


def _cpu_ms(act: Callable[[], object], times: int = 5) -> float:
    """Median CPU of this process for one `act`, after one that does not count."""
    act()
    found = []
    for _ in range(times):
        begun = time.process_time()
        act()
        found.append((time.process_time() - begun) * 1000)
    return median(found)


def _release(stack: Stack, artefacts_ms: float) -> Row:
    """Everything beside the making of artefacts, which has rows of its own."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from multaqa.accounts.models import User
    from multaqa.agenda.services import release_agenda
    from multaqa.summits.models import Summit

    summit, user = Summit.objects.get(slug=SLUG), User.objects.get(email=ORGANISER)

    def once() -> None:
        release_agenda(summit=summit, actor=user)

    with CaptureQueriesContext(connection) as asked:
        once()
    begun = stack.cpu_ms()
    ms = _cpu_ms(once, 3) + (stack.cpu_ms() - begun) / 4
    return Row("release the agenda, beside its artefacts", Target(ms=300, sql=30), ms - artefacts_ms, sql=len(asked))


def _agenda(stack: Stack) -> Iterator[Row]:
    from multaqa.agenda.render import agenda_json, agenda_page, artefacts
    from multaqa.agenda.render.ics import calendar
    from multaqa.record.queries import current_release

    standing = current_release(summit_slug=SLUG, kind="agenda", key="agenda")
    assert standing is not None
    snapshot = standing.snapshot
    made = agenda_json(snapshot)
    yield Row("make the agenda JSON", Target(ms=60), _cpu_ms(lambda: agenda_json(snapshot)), size=len(made))
    made = calendar(snapshot, "ar")
    yield Row("make the ICS of a language", Target(ms=100), _cpu_ms(lambda: calendar(snapshot, "ar")), size=len(made))
    made = agenda_page(snapshot, "ar")
    yield Row("make the page of a language", Target(), _cpu_ms(lambda: agenda_page(snapshot, "ar")), size=len(made))
    yield _release(stack, _cpu_ms(lambda: artefacts(snapshot)))


def _badges() -> Row:
    from multaqa.badges.queries import badges_to_print
    from multaqa.badges.render import badges_pdf
    from multaqa.badges.services import issue_badges
    from multaqa.summits.models import Summit

    summit = Summit.objects.get(slug=SLUG)
    issue_badges(summit=summit)
    badges = list(badges_to_print(summit)[:MANY])

    def cost(count: int) -> tuple[float, int]:
        begun = time.process_time()
        size = len(badges_pdf(summit=summit, badges=badges[:count], language="ar"))
        return (time.process_time() - begun) * 1000, size

    cost(FEW)
    few, many = cost(FEW), cost(MANY)
    return Row(
        "badge, marginal, without photo",
        Target(note="fast stamping is the badges' own work"),
        (many[0] - few[0]) / (MANY - FEW),
        size=(many[1] - few[1]) // (MANY - FEW),
    )


def _pages(pdf: bytes) -> int:
    from pypdfium2 import PdfDocument

    return len(PdfDocument(BytesIO(pdf)))


def _volume(snapshot: dict[str, Any], part: float) -> tuple[float, int, int]:
    """CPU milliseconds a page, pages, bytes; of `part` of the statements and of the participants."""
    from multaqa.proceedings.render import Volume, volume_pdf

    cut = {name: snapshot[name][: round(len(snapshot[name]) * part)] for name in ("statements", "participants")}
    begun = time.process_time()
    pdf = volume_pdf(snapshot | cut, Volume("proceedings.pdf", "", ("ar", "en")))
    used = (time.process_time() - begun) * 1000
    pages = _pages(pdf)
    return used / pages, pages, len(pdf)


def _proceedings() -> Iterator[Row]:
    from multaqa.proceedings.snapshot import snapshot_of
    from multaqa.summits.models import Summit

    snapshot = snapshot_of(Summit.objects.get(slug=SLUG))
    snapshot["release"] = {"number": 1, "released_at": "2025-12-01T09:00:00+00:00"}
    _volume(snapshot, 0.02)
    few, many = _volume(snapshot, FEW_OF_ALL), _volume(snapshot, 1)
    target = Target(ms=135, note="CPU a page; ≤ 0.9 MB a page")
    for ms, pages, size in (few, many):
        yield Row(f"proceedings, two columns, {pages} pages", target, ms, size=size // pages)
    yield Row(
        "proceedings, a page of many to a page of few",
        Target(note="≤ 1.10"),
        value=f"{many[0] / few[0]:.2f}",
        reached=many[0] / few[0] <= 1.10,
    )


def rows(stack: Stack) -> Iterator[Row]:
    """Release and its artefacts, badges, proceedings."""
    yield from _agenda(stack)
    yield _badges()
    yield from _proceedings()
