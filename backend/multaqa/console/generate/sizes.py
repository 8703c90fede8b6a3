"""How large a generated forum is. Counts are exact: participants and persons are the same, doubles included."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """`sessions` counts agenda entries that are not items of another; `commitments` initiatives and agreements."""

    name: str
    delegations: int
    participants: int
    sessions: int
    rooms: int
    days: int
    speakers: int
    commitments: int
    speech_minutes: tuple[int, int] = (2, 14)


SIZES = {
    size.name: size
    for size in (
        Size("small", delegations=9, participants=60, sessions=12, rooms=2, days=1, speakers=6, commitments=15),
        Size("medium", delegations=22, participants=450, sessions=60, rooms=6, days=3, speakers=45, commitments=30),
        Size("large", delegations=60, participants=4000, sessions=400, rooms=20, days=4, speakers=320, commitments=60),
        # The data on which peers were measured (tests/perf).
        Size("perf", delegations=40, participants=2000, sessions=300, rooms=12, days=3, speakers=250, commitments=30),
    )
}
