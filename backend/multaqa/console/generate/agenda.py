"""The agenda: plenaries with the speakers' list, parallel thematic sessions, bilaterals, breaks and prayers.

Made so that nobody and no room is in two places at once; `clashes` breaks that afterwards, on purpose and on record.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from .delegations import Roll
from .draft import Draft, Record, moment
from .tables import topics
from .tables.countries import BY_CODE

FRIDAY = 4
SPEAKING_LIMIT = timedelta(minutes=5)
MAIN = "room-01"
Hours = tuple[int, int]


@dataclass
class Plan:
    """The agenda so far. `sessions` in the order they were made; `spans` their times; `keynotes` items to speak at."""

    roll: Roll
    speakers: list[Record]
    sessions: list[Record] = field(default_factory=list)
    items: list[Record] = field(default_factory=list)
    spans: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)
    keynotes: list[tuple[Record, Record]] = field(default_factory=list)


def add_rooms(draft: Draft) -> None:
    """As many rooms as the size says, the main hall first."""
    for number, (arabic, english, seats) in enumerate(topics.ROOMS[: draft.size.rooms], 1):
        draft.section("venues_and_rooms").append(
            {"id": f"room-{number:02d}", "names": {"ar": arabic, "en": english}, "capacity": int(seats)}
        )


def _session(
    draft: Draft,
    plan: Plan,
    kind: str,
    titles: tuple[str, str],
    when: tuple[datetime, datetime],
    *,
    room: str = "",
    **values: object,
) -> Record:
    record: Record = {
        "id": f"s{len(plan.sessions) + 1:03d}",
        "order": len(plan.sessions) + 1,
        "kind": kind,
        "titles": {"ar": titles[0], "en": titles[1]},
        "start": moment(when[0]),
        "end": moment(when[1]),
        **({"room": room} if room else {}),
        **values,
    }
    if room:
        draft.hold(room, *when)
    plan.sessions.append(record)
    plan.spans[record["id"]] = when
    return record


def _span(draft: Draft, day: int, first: Hours, last: Hours) -> tuple[datetime, datetime]:
    return draft.at(day, *first), draft.at(day, *last)


def _give_role(draft: Draft, plan: Plan, session: Record, person: Record, role: str) -> None:
    session.setdefault("roles", []).append({"person": person["id"], "role": role})
    draft.hold(person["id"], *plan.spans[session["id"]])


def _pauses(draft: Draft, plan: Plan, day: int) -> None:
    friday = (draft.start + timedelta(days=day)).weekday() == FRIDAY
    noon = (
        ("صلاة الجمعة والغداء", "Friday prayer and lunch")
        if friday
        else ("صلاة الظهر والغداء", "Noon prayer and lunch")
    )
    lunch = _span(draft, day, (11, 30), (14, 0)) if friday else _span(draft, day, (12, 30), (13, 40))
    if draft.size.days > 1:
        coffee = ("استراحة قهوة", "Coffee break")
        _session(draft, plan, "break", coffee, _span(draft, day, (10, 10), (10, 30)))
        _session(draft, plan, "prayer", ("صلاة العصر", "Afternoon prayer"), _span(draft, day, (15, 30), (15, 50)))
    else:
        coffee = ("استراحة قهوة وصورة جماعية", "Coffee break and group photograph")
        _session(draft, plan, "break", coffee, _span(draft, day, (10, 10), (10, 30)))
    _session(draft, plan, "prayer", noon, lunch)


def _debate(draft: Draft, plan: Plan, day: int, number: int, codes: list[str]) -> None:
    """A part of the general debate: five minutes for each delegation, in the order of delegations."""
    start = draft.at(day, 10, 30)
    end = start + max(SPEAKING_LIMIT * len(codes), timedelta(minutes=30))
    parts = ("المناقشة العامة", "General debate")
    titles = parts if number == 0 else (f"{parts[0]}: الجلسة {number}", f"{parts[1]}: part {number}")
    session = _session(
        draft,
        plan,
        "country_statements",
        titles,
        (start, end),
        room=MAIN,
        speaking_limit_seconds=int(SPEAKING_LIMIT.total_seconds()),
        speaking_order="as_given",
    )
    for index, code in enumerate(codes):
        head, state = plan.roll.heads[code], BY_CODE[code]
        first = start + SPEAKING_LIMIT * index
        item: Record = {
            "id": f"{session['id']}-{code.lower()}",
            "order": index + 1,
            "kind": "statement",
            "titles": {"ar": f"كلمة وفد {state.ar}", "en": f"Statement of the delegation of {state.of_en}"},
            "parent": session["id"],
            "start": moment(first),
            "end": moment(first + SPEAKING_LIMIT),
        }
        plan.items.append(item)
        plan.spans[item["id"]] = (first, first + SPEAKING_LIMIT)
        plan.keynotes.append((item, head))
        reader = head if head.get("present", True) else plan.roll.deputies[code][0]
        draft.hold(reader["id"], start, end)


def _plenaries(draft: Draft, plan: Plan) -> None:
    """Registration, opening, debate, drafting and closing, with the pauses of every day."""
    days = draft.size.days
    codes = list(plan.roll.heads)
    # At most 24 statements before noon; a Friday's morning is shorter.
    parts = [codes[first : first + 24] for first in range(0, len(codes), 24)] if days > 1 else [codes]
    titles = ("التسجيل واستلام البطاقات", "Registration and badge collection")
    _session(draft, plan, "registration", titles, _span(draft, 0, (8, 0), (9, 0)))
    opening = _session(
        draft, plan, "opening", ("الجلسة الافتتاحية", "Opening session"), _span(draft, 0, (9, 0), (10, 10)), room=MAIN
    )
    chair = plan.roll.heads.get(draft.host.code) or plan.speakers[0]
    _give_role(draft, plan, opening, chair if chair.get("present", True) else plan.speakers[0], "chair")
    for day in range(days):
        _pauses(draft, plan, day)
    open_days = [day for day in range(days) if (draft.start + timedelta(days=day)).weekday() != FRIDAY]
    for number, (day, part) in enumerate(zip(open_days, parts, strict=False)):
        _debate(draft, plan, day, number + 1 if len(parts) > 1 else 0, part)
    last = days - 1
    drafting = _span(draft, max(0, last - 1), (16, 0) if days == 1 else (18, 0), (16, 40) if days == 1 else (19, 30))
    room = f"room-{draft.size.rooms:02d}"
    _session(draft, plan, "drafting", ("لجنة الصياغة", "Drafting committee"), drafting, room=room)
    closing = ("الجلسة الختامية واعتماد البيان", "Closing session and adoption of the declaration")
    _session(draft, plan, "closing", closing, _span(draft, last, (17, 0), (18, 0)), room=MAIN)


def _blocks(draft: Draft) -> list[tuple[datetime, datetime]]:
    """When thematic sessions run: around the plenaries and the pauses."""
    blocks = []
    for day in range(draft.size.days):
        friday = (draft.start + timedelta(days=day)).weekday() == FRIDAY
        if day > 0:
            blocks.append(_span(draft, day, (9, 0), (10, 10)))
        if friday:
            blocks.append(_span(draft, day, (10, 30), (11, 30)))
        elif draft.size.days > 1:
            blocks.append(_span(draft, day, (10, 30), (12, 30)))
        blocks.append(_span(draft, day, (14, 0), (15, 30)))
        if draft.size.days > 1:
            blocks.append(_span(draft, day, (15, 50), (17, 0)))
    return blocks


def _thematic(draft: Draft, plan: Plan, when: tuple[datetime, datetime], room: str, number: int) -> None:
    arabic, english, *_ = topics.TOPICS[number % len(topics.TOPICS)]
    angle = topics.ANGLES[(number // len(topics.TOPICS) + number) % len(topics.ANGLES)]
    kind = draft.rng.choice(("panel", "parallel", "parallel", "working_session", "workshop"))
    topic = {"ar": arabic, "en": english[0].upper() + english[1:]}
    session = _session(draft, plan, kind, (angle[0].format(**topic), angle[1].format(**topic)), when, room=room)
    wanted = ["moderator", *["speaker"] * draft.rng.randint(3, 4)]
    for _ in range(len(plan.speakers)):
        if not wanted:
            break
        # Round the table, so that every speaker speaks before one speaks twice.
        person = plan.speakers.pop(0)
        plan.speakers.append(person)
        if draft.free(person["id"], *when):
            _give_role(draft, plan, session, person, wanted.pop(0))
    talks = [role["person"] for role in session.get("roles", ()) if role["role"] == "speaker"]
    if talks:
        plan.keynotes.append((session, next(one for one in plan.speakers if one["id"] == talks[0])))


def _bilaterals(draft: Draft, plan: Plan, count: int) -> None:
    """Half-hour meetings of two heads, wherever both and a room are free; the smallest rooms first."""
    rooms = [room["id"] for room in reversed(draft.section("venues_and_rooms"))]
    slots = [
        (draft.at(day, hour, minute), draft.at(day, hour, minute) + timedelta(minutes=30))
        for day in range(draft.size.days)
        for hour in range(9, 19)
        for minute in (0, 30)
        if (day, hour) > (0, 9)
    ]
    pauses = [plan.spans[one["id"]] for one in plan.sessions if one["kind"] in ("prayer", "opening", "closing")]
    slots = [slot for slot in slots if all(end <= slot[0] or slot[1] <= start for start, end in pauses)]
    places = [(slot, room) for room in rooms for slot in slots]
    codes = [code for code, head in plan.roll.heads.items() if head.get("present", True)]
    for slot, room in places:
        if count == 0:
            return
        if not draft.free(room, *slot):
            continue
        free = [code for code in codes if draft.free(plan.roll.heads[code]["id"], *slot)]
        if len(free) < 2:
            continue
        first, second = sorted(draft.rng.sample(free, 2), key=codes.index)
        titles = (
            f"لقاء ثنائي: {BY_CODE[first].ar} و{BY_CODE[second].ar}",
            f"Bilateral meeting: {BY_CODE[first].of_en} and {BY_CODE[second].of_en}",
        )
        session = _session(draft, plan, "bilateral", titles, slot, room=room)
        for code in (first, second):
            _give_role(draft, plan, session, plan.roll.heads[code], "speaker")
        count -= 1
    raise AssertionError(f"{count} bilateral meetings found no place; the size has too few rooms or days")


def make_agenda(draft: Draft, roll: Roll, speakers: list[Record]) -> Plan:
    """Exactly `size.sessions` sessions, and the items of the general debate."""
    plan = Plan(roll, list(speakers))
    _plenaries(draft, plan)
    open_places = draft.size.sessions - len(plan.sessions)
    rooms = [room["id"] for room in draft.section("venues_and_rooms")]
    wide = rooms[:2] if len(rooms) < 4 else rooms[1:7]
    places = []
    for when in _blocks(draft):
        free = [room for room in wide if draft.free(room, *when)]
        places += [(depth, when, room) for depth, room in enumerate(free[: draft.rng.randint(4, 6)])]
    # At least a third of what is left are bilaterals; the first room of every block is filled before the second.
    chosen = sorted(places)[: open_places * 2 // 3]
    for number, (_depth, when, room) in enumerate(chosen):
        _thematic(draft, plan, when, room, number)
    _bilaterals(draft, plan, draft.size.sessions - len(plan.sessions))
    _number(plan)
    return plan


def _number(plan: Plan) -> None:
    """Ids and order by time and room."""
    plan.sessions.sort(key=lambda one: (*plan.spans[one["id"]], one.get("room", "")))
    spans, parents = {}, {}
    for order, session in enumerate(plan.sessions, 1):
        parents[session["id"]] = key = f"s{order:03d}"
        spans[key] = plan.spans[session["id"]]
        session["id"], session["order"] = key, order
    for item in plan.items:
        span = plan.spans[item["id"]]
        parent = parents[item["parent"]]
        item["id"] = item["id"].replace(item["parent"], parent, 1)
        item["parent"] = parent
        spans[item["id"]] = span
    plan.spans = spans


def change_after_release(draft: Draft, plan: Plan) -> None:
    """One session was moved and one cancelled after the agenda was out; the sequence numbers tell."""
    moved, cancelled = draft.rng.sample([one for one in plan.sessions if one["kind"] == "bilateral"], 2)
    start, _end = plan.spans[moved["id"]]
    moved["sequence"] = 1
    moved["note"] = f"moved from {moment(start - timedelta(minutes=30))}"
    cancelled["sequence"], cancelled["status"] = 1, "cancelled"
    draft.planted("session_moved").append({"session": moved["id"], "from": moment(start - timedelta(minutes=30))})
    draft.planted("session_cancelled").append({"session": cancelled["id"]})
