"""`python -m tests.perf [part …]`: starts everything, measures, prints one table; 1 when a target is missed."""

import argparse
import sys
from collections.abc import Iterator

from . import desk, making, reading, weight
from .rows import Row, Target, cpu_of, expect, request_row
from .stack import Stack, running_stack
from .table import table

PARTS = {"reading": reading.rows, "desk": desk.rows, "making": making.rows, "weight": weight.rows}
WARM_UP = 200


def _rows(stack: Stack, parts: list[str]) -> Iterator[Row]:
    visitor = stack.visitor()
    for _ in range(WARM_UP):
        expect(visitor.get("/bare"))
    bare = cpu_of(stack, lambda: visitor.get("/bare"))
    yield Row("bare view, no middleware", Target(), bare, 1.0, 0)
    yield request_row(stack, visitor, "bare view, all our middleware", "/bare/inside", Target())
    for part in parts:
        yield from PARTS[part](stack)


def main() -> int:
    """Entry point."""
    parser = argparse.ArgumentParser(prog="python -m tests.perf", description="CPU, SQL and bytes against targets.")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to measure, default everything")
    asked = parser.parse_args()
    rows: list[Row] = []
    with running_stack() as stack:
        try:
            for row in _rows(stack, asked.parts or list(PARTS)):
                print(f"  {row.name}", file=sys.stderr, flush=True)
                rows.append(row)
        finally:
            print(table(rows), flush=True)
    return 1 if any(row.passes is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
