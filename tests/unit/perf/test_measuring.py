"""The measuring itself: CPU of processes, what counts as reached, how the table looks."""

import os
import subprocess
import sys

import pytest

from tests.perf.cpu import family, resident_mib, used_ms
from tests.perf.rows import Row, Target
from tests.perf.table import table


def test_cpu_of_children_that_ended_is_counted() -> None:
    before = used_ms([os.getpid()])
    subprocess.run([sys.executable, "-c", "sum(range(6_000_000))"], check=True)
    assert used_ms([os.getpid()]) - before > 30


def test_a_family_has_its_children() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        assert child.pid in family([os.getpid()])
        assert resident_mib([child.pid]) > 0.1
    finally:
        child.communicate(b"\n")
    assert child.pid not in family([os.getpid()])


@pytest.mark.parametrize(
    "row,passes",
    [
        (Row("a", Target(ratio=3, sql=0), 1.0, 2.9, 0), True),
        (Row("a", Target(ratio=3, sql=0), 1.0, 2.9, 1), False),
        (Row("a", Target(ms=40), 41.0), False),
        (Row("a", Target(size=300_000), size=299_999), True),
        (Row("a", Target(), 3.0), None),
        (Row("a", Target(note="≤ 700 MiB"), value="900 MiB", reached=False), False),
    ],
)
def test_a_row_passes_when_everything_bounded_holds(row: Row, passes: bool | None) -> None:
    assert row.passes is passes


def test_the_table_is_markdown() -> None:
    lines = table([Row("agenda page", Target(ratio=3, sql=0), 0.5, 1.5, 0, 52964)]).splitlines()
    assert len(lines) == 3
    assert [line.count("|") for line in lines] == [8, 8, 8]
    assert "52,964" in lines[2]
    assert "≤ 3 × bare, ≤ 0 SQL" in lines[2]
    assert "reached" in lines[2]
