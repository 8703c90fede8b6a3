"""What one measurement says, and whether that reaches the target."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from .client import Answer, Client
from .stack import Stack

ROUNDS = 5
LEAST_CPU_MS = 250
BATCH = 20


@dataclass(frozen=True)
class Target:
    """Upper bounds; None is not bounded. `ratio` counts bare requests, `ms` milliseconds of CPU, `size` bytes."""

    ratio: float | None = None
    ms: float | None = None
    sql: int | None = None
    size: int | None = None
    note: str = ""

    def __str__(self) -> str:
        parts = [
            f"≤ {self.ratio:g} × bare" if self.ratio else "",
            f"≤ {self.ms:g} ms" if self.ms else "",
            f"≤ {self.sql} SQL" if self.sql is not None else "",
            f"≤ {self.size // 1000} kB" if self.size else "",
            self.note,
        ]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class Row:
    """One line of the table. `value` overrides the milliseconds where something else was measured."""

    name: str
    target: Target
    ms: float | None = None
    ratio: float | None = None
    sql: int | None = None
    size: int | None = None
    value: str = ""
    reached: bool | None = None

    @property
    def passes(self) -> bool | None:
        """None where there is nothing to reach."""
        if self.reached is not None:
            return self.reached
        pairs = [
            (self.ratio, self.target.ratio),
            (self.ms, self.target.ms),
            (self.sql, self.target.sql),
            (self.size, self.target.size),
        ]
        held = [found <= bound for found, bound in pairs if bound is not None and found is not None]
        return all(held) if held else None


def _round(stack: Stack, act: Callable[[], object]) -> float:
    """CPU milliseconds of one `act`, over enough of them for the kernel's clock."""
    begun, done, used = stack.cpu_ms(), 0, 0.0
    while used < LEAST_CPU_MS or done < BATCH:
        for _ in range(BATCH if used < LEAST_CPU_MS / 4 else max(1, done // 4)):
            act()
            done += 1
        used = stack.cpu_ms() - begun
    return used / done


def cpu_of(stack: Stack, act: Callable[[], object]) -> float:
    """Median CPU milliseconds of one `act`."""
    return median(_round(stack, act) for _ in range(ROUNDS))


def beside(stack: Stack, act: Callable[[], object]) -> tuple[float, float]:
    """Median CPU milliseconds of one `act`, and its median ratio to the bare view measured just before it.

    A busy machine makes both dear at once: the ratio stands where milliseconds swing.
    """
    visitor = stack.visitor()
    pairs = []
    for _ in range(ROUNDS):
        bare = _round(stack, lambda: visitor.get("/bare"))
        pairs.append((_round(stack, act), bare))
    return median(ms for ms, _ in pairs), median(ms / bare for ms, bare in pairs)


def expect(answer: Answer, status: int = 200) -> Answer:
    """The answer, which must have this status."""
    if answer.status != status:
        raise RuntimeError(f"{answer.status} instead of {status}: {answer.body[:400]!r}")
    return answer


def sql_of(client: Client, path: str, **headers: str) -> int:
    """Statements of one GET."""
    return int(client.get(path, X_Perf_Count="1", **headers).headers["x-perf-sql"])


def request_row(
    stack: Stack,
    client: Client,
    name: str,
    path: str,
    target: Target,
    *,
    status: int = 200,
    **headers: str,
) -> Row:
    """A GET, warm: CPU, its ratio to the bare view, SQL, bytes on the wire."""
    for _ in range(2 * BATCH):
        answer = expect(client.get(path, **headers), status)
    ms, ratio = beside(stack, lambda: client.get(path, **headers))
    return Row(name, target, ms, ratio, sql_of(client, path, **headers), len(answer.body))
