"""The one table."""

from collections.abc import Iterable

from .rows import Row

HEAD = ("work", "CPU ms", "× bare", "SQL", "bytes", "target", "")
MARK = {True: "reached", False: "MISSED", None: ""}


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.name,
        row.value or ("" if row.ms is None else f"{row.ms:.2f}" if row.ms < 10 else f"{row.ms:.0f}"),
        "" if row.ratio is None else f"{row.ratio:.2f}" if row.ratio < 10 else f"{row.ratio:.0f}",
        "" if row.sql is None else str(row.sql),
        "" if row.size is None else f"{row.size:,}",
        str(row.target),
        MARK[row.passes],
    )


def table(rows: Iterable[Row]) -> str:
    """Markdown, aligned for a terminal."""
    lines = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]

    def line(cells: tuple[str, ...]) -> str:
        padded = [
            cell.rjust(width) if 1 <= column <= 4 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return f"| {' | '.join(padded)} |"

    rule = "|".join("-" * (width + 1) + (":" if 1 <= column <= 4 else "-") for column, width in enumerate(widths))
    return "\n".join([line(lines[0]), f"|{rule}|", *(line(cells) for cells in lines[1:])])
