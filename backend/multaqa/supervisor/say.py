"""Plain progress lines with the seconds since the start. For the supervisor's own words only, never for logs."""

import sys
import time
from pathlib import Path

_started = time.monotonic()
TAIL_LINES = 15
START_MARK = "=== start of"


def say(sentence: str) -> None:
    """One line on standard output, at once: `[ 12.3 s] sentence`."""
    print(f"[{time.monotonic() - _started:6.1f} s] {sentence}", flush=True)


def complain(sentence: str) -> None:
    """One line on standard error."""
    print(f"multaqa: {sentence}", file=sys.stderr, flush=True)


def show(text: str) -> None:
    """Text of several lines as it is, on standard output."""
    print(text, flush=True)


def show_tail(log: Path) -> None:
    """The last lines of a child's log since its start, indented, on standard error."""
    try:
        lines = log.read_text(errors="replace").rpartition(START_MARK)[2].splitlines()[1:]
    except OSError:
        return
    for line in lines[-TAIL_LINES:]:
        print(f"    {line}", file=sys.stderr, flush=True)
