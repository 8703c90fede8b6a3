"""What readers ask for: released bytes."""

from collections.abc import Iterator

from .rows import Row, Target, cpu_of, expect, request_row, sql_of
from .stack import SLUG, Stack

PAGE = f"/ar/{SLUG}/agenda"
FILES = f"/api/v1/public/{SLUG}"


def _cold(stack: Stack) -> Row:
    """The first answer after a release: every process has to ask the database again."""
    from multaqa.record.queries import bump

    client = stack.visitor()
    expect(client.get(PAGE))
    counts = []
    for _ in range(8):
        bump(SLUG)
        counts.append(sql_of(client, PAGE))

    def once() -> None:
        bump(SLUG)
        client.get(PAGE)

    return Row("agenda page, first after a release", Target(sql=2), cpu_of(stack, once), sql=max(counts))


def rows(stack: Stack) -> Iterator[Row]:
    """Pages and files of the public side."""
    visitor = stack.visitor()
    etag = expect(visitor.get(PAGE)).headers["etag"]
    yield request_row(stack, visitor, "agenda page, warm", PAGE, Target(ratio=3, sql=0))
    yield request_row(
        stack, visitor, "agenda page, not modified", PAGE, Target(ratio=2, sql=0), status=304, If_None_Match=etag
    )
    yield _cold(stack)
    released = Target(ratio=3, sql=0)
    agenda = expect(visitor.get(f"{FILES}/agenda.json")).json()
    key = agenda["sessions"][0]["key"]
    for name, path in (
        ("agenda JSON", f"{FILES}/agenda.json"),
        ("agenda ICS", f"{FILES}/agenda.ar.ics"),
        ("one session ICS", f"{FILES}/sessions/{key}.ar.ics"),
    ):
        yield request_row(stack, visitor, name, path, released)
    yield request_row(stack, visitor, "summit's front page, warm", f"/ar/{SLUG}/", released)
