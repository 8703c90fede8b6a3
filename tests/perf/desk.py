"""What the secretariat does all day."""

from collections.abc import Iterator
from itertools import cycle
from urllib.parse import quote

from .rows import Row, Target, beside, expect, request_row, sql_of
from .stack import SLUG, Stack

API = f"/api/v1/summits/{SLUG}"
SEARCHED = "الحداد"


def _move(stack: Stack) -> Row:
    """A session to and fro between two free places."""
    from multaqa.agenda.models import Session

    client = stack.organiser()
    session = Session.objects.filter(summit__slug=SLUG, kind="bilateral", room__isnull=False, status="planned").first()
    assert session is not None
    path = f"{API}/sessions/{session.pk}/"
    first = expect(client.get(path))
    # Without a room nothing can be in the way; minutes later and back.
    start, end = session.span.lower, session.span.upper
    expect(client.ask("PATCH", path, data={"room": None}, headers={"If-Match": first.headers["etag"]}))
    minutes = cycle((5, 0))

    def once(**headers: str) -> dict[str, str]:
        from datetime import timedelta

        later = timedelta(minutes=next(minutes))
        data = {"starts_at": (start + later).isoformat(), "ends_at": (end + later).isoformat(), "room": None}
        etag = once.etag  # type: ignore[attr-defined]
        answer = expect(client.ask("POST", f"{path}move/", data=data, headers={"If-Match": etag, **headers}))
        once.etag = answer.headers["etag"]  # type: ignore[attr-defined]
        return answer.headers

    once.etag = client.get(path).headers["etag"]  # type: ignore[attr-defined]
    ms, ratio = beside(stack, once)
    sql = int(once(**{"X-Perf-Count": "1"})["x-perf-sql"])
    return Row("move a session", Target(ms=40, sql=10), ms, ratio, sql)


def rows(stack: Stack) -> Iterator[Row]:
    """Lists, search and the move."""
    client = stack.organiser()
    for name, path, target in (
        ("desk list, 50 sessions", f"{API}/sessions/?page_size=50", Target(ms=40, sql=8)),
        ("desk list, 50 participants", f"{API}/participants/?page_size=50", Target(ms=25, sql=6)),
        ("find a person", f"{API}/participants/?page_size=20&q={quote(SEARCHED)}", Target(ms=15, sql=4)),
    ):
        answer = client.get(path)
        if answer.status == 404:
            continue
        yield request_row(stack, client, name, path, target)
        assert expect(client.get(path)).json()["results"], path
    yield _move(stack)


__all__ = ["rows", "sql_of"]
