"""Arrivals and departures: few flights from each hub, some changed, some cancelled; visas; shared cars by rank.

The carrier "XS" does not exist. Times are the host's local ones, with their offset.
"""

from datetime import datetime, timedelta
from itertools import groupby

from .draft import Draft, Record, moment
from .tables.countries import BY_CODE

FLIGHTS_A_DAY = 4
SEATS = {10: 1, 30: 2, 60: 3}
BUS = 12


def _flights(draft: Draft, hub: str, first: datetime, hours: int) -> list[tuple[datetime, str]]:
    """Four flights a day for `hours` hours from `first`, at the hub's own times, in order of time."""
    count = max(1, round(hours / 24 * FLIGHTS_A_DAY))
    step = hours * 60 // count
    number = sum(map(ord, hub)) * 7 % 800 + 100
    return [
        (first + timedelta(minutes=step * index + 5 * draft.rng.randrange(max(1, step // 5))), f"XS {number + index}")
        for index in range(count)
    ]


def _travellers(draft: Draft) -> list[Record]:
    return [
        person
        for person in draft.section("persons")
        if person["country"] != draft.host.code
        and person.get("present", True)
        and draft.entries[person["id"]]["accreditation"] in ("approved", "waiting")
        and draft.entries[person["id"]]["category"] in ("delegate", "speaker", "observer", "press")
    ]


def _itinerary(draft: Draft, arrival: tuple[datetime, str], departure: tuple[datetime, str]) -> Record:
    return {
        "arrives_at": moment(arrival[0]),
        "arrival_flight": arrival[1],
        "arrival_airport": draft.host.airport,
        "departs_at": moment(departure[0]),
        "departure_flight": departure[1],
        "departure_airport": draft.host.airport,
        "hotel": draft.rng.choice(("Hotel Al-Waha", "Hotel Al-Manara", "Hotel Al-Madina")),
    }


def add_travel(draft: Draft) -> None:
    """Travel for those who come from abroad, then 5 % changes, 2 % cancellations, and cars."""
    opening, closing = draft.at(0, 9), draft.at(draft.size.days - 1, 18)
    board: dict[str, tuple[list[tuple[datetime, str]], list[tuple[datetime, str]]]] = {}
    people = _travellers(draft)
    for person in people:
        hub = BY_CODE[person["country"]].airport
        if hub not in board:
            board[hub] = (
                _flights(draft, hub, opening - timedelta(hours=72), 48),
                _flights(draft, hub, closing + timedelta(hours=2), 24),
            )
        entry = draft.entries[person["id"]]
        entry["travel"] = _itinerary(draft, draft.rng.choice(board[hub][0]), draft.rng.choice(board[hub][1]))
        entry["travel"]["visa_needed"] = person["country"] not in draft.host.open_to
        entry["answers"] = {**entry.get("answers", {}), "from_airport": hub}
    trouble = draft.share(people, 7)
    cancelled = draft.share(trouble, 2 / 7 * 100)
    for person in trouble:
        travel = draft.entries[person["id"]]["travel"]
        hub = BY_CODE[person["country"]].airport
        if person in cancelled:
            travel["remark"] = f"{travel['arrival_flight']} was cancelled; waiting for a new booking"
            for word in ("arrives_at", "arrival_flight", "arrival_airport"):
                del travel[word]
            draft.planted("flights_cancelled").append(person["id"])
        else:
            before = travel["arrival_flight"]
            when, travel["arrival_flight"] = draft.rng.choice(board[hub][0])
            travel["arrives_at"] = moment(when)
            travel["remark"] = f"changed from {before}"
            draft.planted("flights_changed").append(person["id"])
    _cars(draft, [person for person in people if person not in cancelled])


def _cars(draft: Draft, people: list[Record]) -> None:
    """One flight's passengers share cars with their like: a minister rides alone, others by two, three or in a bus."""

    def flight(person: Record) -> tuple[str, str, int]:
        travel = draft.entries[person["id"]]["travel"]
        seats = next((seats for rank, seats in SEATS.items() if person["rank"] <= rank), BUS)
        return travel["arrives_at"], travel["arrival_flight"], seats

    number = 0
    for (_when, _flight, seats), group in groupby(
        sorted(people, key=lambda one: (*flight(one), one["id"])), key=flight
    ):
        passengers = list(group)
        for first in range(0, len(passengers), seats):
            number += 1
            for person in passengers[first : first + seats]:
                draft.entries[person["id"]]["answers"]["car"] = f"{'bus' if seats == BUS else 'car'}-{number:03d}"
