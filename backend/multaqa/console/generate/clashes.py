"""What is wrong on purpose, and the answers: a scheduler, a desk or a solver must find exactly these.

Two sessions in one room cannot be stored, so the second of them keeps its time, has no room, and notes the room it
wants: a request that cannot be granted. Interpreters' shifts stand in their registration answers.
"""

from datetime import datetime, timedelta

from .agenda import Plan
from .draft import Draft, Record, moment

HOURS_OF_AN_INTERPRETER = 5


KINDS = ("panel", "parallel", "working_session", "workshop", "bilateral")


def _overlapping(draft: Draft, plan: Plan) -> list[tuple[Record, Record]]:
    """Pairs of standing sessions at one time in two rooms, in chance order."""
    sessions = [one for one in plan.sessions if one["kind"] in KINDS and "room" in one and "sequence" not in one]
    pairs = []
    for index, one in enumerate(sessions):
        start, end = plan.spans[one["id"]]
        for other in sessions[index + 1 :]:
            first, last = plan.spans[other["id"]]
            if start < last and first < end and one["room"] != other["room"]:
                pairs.append((one, other))
    draft.rng.shuffle(pairs)
    return pairs


def double_book_speakers(draft: Draft, plan: Plan) -> None:
    """One in a hundred sessions shares a speaker with another session at the same time."""
    wanted = max(1, round(draft.size.sessions / 100))
    touched: set[str] = set()
    for one, other in _overlapping(draft, plan):
        if wanted == 0:
            return
        person = next((role["person"] for role in one.get("roles", ()) if role["role"] == "speaker"), None)
        busy = {role["person"] for role in other.get("roles", ())}
        if person is None or person in busy or {one["id"], other["id"]} & touched or person in touched:
            continue
        start, end = plan.spans[other["id"]]
        if sum(first < end and start < last for first, last in draft.busy[person]) > 1:
            continue
        touched |= {one["id"], other["id"], person}
        other.setdefault("roles", []).append({"person": person, "role": "speaker"})
        draft.planted("speaker_double_booked").append({"person": person, "sessions": sorted([one["id"], other["id"]])})
        wanted -= 1


def double_book_rooms(draft: Draft, plan: Plan) -> None:
    """One in two hundred sessions lost its room to another one and still wants it."""
    wanted = max(1, round(draft.size.sessions / 200))
    touched: set[str] = set()
    known = {answer for clash in draft.key.get("speaker_double_booked", ()) for answer in clash["sessions"]}
    pairs = _overlapping(draft, plan)
    # A small forum may have one pair only, which then carries both clashes.
    for one, other in sorted(pairs, key=lambda pair: bool({pair[0]["id"], pair[1]["id"]} & known)):
        if wanted == 0:
            return
        if {one["id"], other["id"]} & touched:
            continue
        touched |= {one["id"], other["id"]}
        room = one["room"]
        del other["room"]
        other["note"] = {"wants_room": room}
        draft.planted("room_double_booked").append(
            {"room": room, "holds": one["id"], "wants": other["id"], "start": other["start"], "end": other["end"]}
        )
        wanted -= 1


def assign_interpreters(draft: Draft, plan: Plan, interpreters: list[Record]) -> None:
    """Booths of every session but bilaterals and pauses, at most five hours a day each; one in a hundred works more."""
    pauses = ("break", "prayer", "registration", "bilateral")
    sessions = sorted(
        (one for one in plan.sessions if one["kind"] not in pauses), key=lambda one: (one["start"], one["id"])
    )
    over = draft.share(interpreters, 1)
    worked: dict[tuple[str, str], timedelta] = {}
    shifts: dict[str, list[str]] = {person["id"]: [] for person in interpreters}

    def take(person: Record, session: Record) -> None:
        start, end = plan.spans[session["id"]]
        draft.hold(person["id"], start, end)
        day = (person["id"], start.date().isoformat())
        worked[day] = worked.get(day, timedelta()) + (end - start)
        shifts[person["id"]].append(session["id"])

    # The overworked take everything of the longest day before the others share what is left.
    day = _longest_day(plan, sessions)
    for person in over:
        for session in sessions:
            start, end = plan.spans[session["id"]]
            if start.date() == day.date() and draft.free(person["id"], start, end):
                take(person, session)
    rest = [person for person in interpreters if person not in over]
    for session in sessions:
        start, end = plan.spans[session["id"]]
        fit = [
            person
            for person in rest
            if draft.free(person["id"], start, end)
            and worked.get((person["id"], start.date().isoformat()), timedelta()) + (end - start)
            <= timedelta(hours=HOURS_OF_AN_INTERPRETER)
        ]
        for person in sorted(fit, key=lambda one: (len(shifts[one["id"]]), one["id"]))[:2]:
            take(person, session)
    for person in interpreters:
        draft.entries[person["id"]]["answers"]["interprets"] = shifts[person["id"]]
    for person in over:
        hours = worked[person["id"], day.date().isoformat()].total_seconds() / 3600
        draft.planted("interpreter_over_hours").append(
            {
                "person": person["id"],
                "date": day.date().isoformat(),
                "hours": round(hours, 2),
                "limit": HOURS_OF_AN_INTERPRETER,
            }
        )


def _longest_day(plan: Plan, sessions: list[Record]) -> datetime:
    """The day on which one interpreter who is in every booth by turns would work most."""
    best: dict[datetime, timedelta] = {}
    for session in sessions:
        start, end = plan.spans[session["id"]]
        midnight = start.replace(hour=0, minute=0)
        last = best.get(midnight, timedelta())
        best[midnight] = max(last, end - midnight)
    return max(best, key=lambda day: (best[day], -day.timestamp()))


def ground_heads(draft: Draft, plan: Plan) -> None:
    """One in two hundred heads lands only after the slot in which they speak."""
    flying = [
        (item, head)
        for item, head in plan.keynotes
        if "parent" in item and "arrives_at" in draft.entries[head["id"]].get("travel", {})
    ]
    for item, head in draft.share(flying, 0.5):
        travel = draft.entries[head["id"]]["travel"]
        _start, end = plan.spans[item["id"]]
        travel["arrives_at"] = moment(end + timedelta(minutes=50))
        travel["arrival_flight"] = "XS 999"
        draft.planted("head_flying_in_own_slot").append(
            {"person": head["id"], "item": item["id"], "slot_ends": item["end"], "arrives_at": travel["arrives_at"]}
        )
