"""CPU time of process trees, from /proc (Linux)."""

import os
from collections.abc import Iterable
from pathlib import Path

TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")
PROC = Path("/proc")


def _fields(pid: int) -> list[str] | None:
    try:
        # The name in parentheses may hold spaces.
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None


def family(roots: Iterable[int]) -> list[int]:
    """The processes and all that descend from them."""
    parents = {}
    for entry in PROC.iterdir():
        if entry.name.isdigit() and (fields := _fields(int(entry.name))):
            parents[int(entry.name)] = int(fields[1])
    found = list(roots)
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid and child not in found]
    return found


def used_ms(roots: Iterable[int]) -> float:
    """User and system milliseconds of the trees so far, children that ended included."""
    total = 0
    for pid in family(roots):
        fields = _fields(pid)
        if fields:
            # utime, stime, and both of the children that were waited for (proc(5)).
            total += sum(int(field) for field in fields[11:15])
    return total * TICK_MS


def resident_mib(roots: Iterable[int]) -> float:
    """Memory of the trees; pages shared by several processes are divided among them (PSS)."""
    total = 0
    for pid in family(roots):
        try:
            lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024
