"""The forum while it is being made up: its records so far, its one source of chance, and the answer key."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

from .sizes import Size
from .tables.countries import BY_CODE, HOSTS, Host

if TYPE_CHECKING:
    from .persons import Name

Record = dict[str, Any]
T = TypeVar("T")

# Wednesdays outside Ramadan: a forum of three or four days meets over a Friday, which has its pause.
OPENING_DAYS = (date(2025, 4, 16), date(2025, 5, 14), date(2025, 9, 17), date(2025, 10, 8), date(2025, 11, 5))


@dataclass
class Draft:
    """Sections are lists of records in the words of `multaqa-seed/1`. `key` is what was planted, by kind.

    By person's id: `busy` their time (rooms too), `made` their names' sounds, `entries` their participant records.
    """

    slug: str
    size: Size
    seed: int
    rng: Random
    host: Host
    start: date
    sections: dict[str, list[Record]] = field(default_factory=dict)
    key: dict[str, Any] = field(default_factory=dict)
    busy: dict[str, list[tuple[datetime, datetime]]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    made: dict[str, "Name"] = field(default_factory=dict)
    entries: dict[str, Record] = field(default_factory=dict)

    @property
    def end(self) -> date:
        """The last day."""
        return self.start + timedelta(days=self.size.days - 1)

    @property
    def host_names(self) -> dict[str, str]:
        """The host state's short names."""
        state = BY_CODE[self.host.code]
        return {"ar": state.ar, "en": state.of_en}

    def section(self, name: str) -> list[Record]:
        """The records of one section, to read and to add to."""
        return self.sections.setdefault(name, [])

    def planted(self, kind: str) -> list[Any]:
        """The answers of one kind, to add to."""
        answers: list[Any] = self.key.setdefault(kind, [])
        return answers

    def at(self, day: int, hour: int, minute: int = 0) -> datetime:
        """A clock time of the forum's day (0 is the first) in the host's zone."""
        return datetime.combine(self.start + timedelta(days=day), time(hour, minute), ZoneInfo(self.host.zone))

    def free(self, who: str, start: datetime, end: datetime) -> bool:
        """Whether a person or a room has nothing else in [start, end)."""
        return all(end <= first or last <= start for first, last in self.busy.get(who, ()))

    def hold(self, who: str, start: datetime, end: datetime) -> None:
        """Notes that a person or a room is taken in [start, end)."""
        self.busy.setdefault(who, []).append((start, end))

    def share(self, items: Sequence[T], percent: float, *, at_least: int = 1) -> list[T]:
        """A chance choice of `percent` of the items, in their order; never more than there are."""
        count = min(len(items), max(at_least, round(len(items) * percent / 100)))
        return [items[index] for index in sorted(self.rng.sample(range(len(items)), count))]

    def chance(self, percent: float) -> bool:
        """True in `percent` of the calls."""
        return self.rng.random() * 100 < percent


def begin(*, slug: str, size: Size, seed: int) -> Draft:
    """An empty draft: where and when are decided. `seed` is a 64-bit unsigned integer."""
    rng = Random(seed)
    return Draft(slug=slug, size=size, seed=seed, rng=rng, host=rng.choice(HOSTS), start=rng.choice(OPENING_DAYS))


def moment(value: datetime) -> str:
    """A time as the seed format writes it, with its offset."""
    return value.isoformat(timespec="seconds")
