"""Delegations with their members: sizes, quotas, heads replaced and heads absent.

The quota of five counts the official members (head, alternates, advisers). Surplus members wait: the database refuses
to approve them, and the answer key names them.
"""

from dataclasses import dataclass
from datetime import timedelta

from .draft import Draft, Record, moment
from .persons import add_person, register
from .tables import positions
from .tables.countries import BY_CODE, COUNTRIES, Country
from .tables.positions import Post

OFFICIAL_PLACES = 5
SHARE_OF_ALL = 0.7
GUESTS = ("press", "security", "protocol")
Team = dict[str, int]


@dataclass(frozen=True)
class Roll:
    """Who is in the forum so far, by delegation code."""

    heads: dict[str, Record]
    deputies: dict[str, list[Record]]


def _team(draft: Draft, over: bool) -> Team:
    """How many of each role besides the head. `over`: one or two advisers more than the quota has places."""
    alternates = draft.rng.choice((0, 1, 1, 2))
    places = OFFICIAL_PLACES - 1 - alternates
    advisers = places + draft.rng.randint(1, 2) if over else draft.rng.randint(1, places)
    guards = draft.rng.choice((0, 1, 1, 2, 3))
    return {
        "alternate": alternates,
        "adviser": min(advisers, 6),
        "protocol": (guards + 1) // 2,
        "security": guards // 2,
        "press": draft.rng.choice((0, 0, 1, 1, 2, 3, 4)),
    }


def _fit(teams: dict[str, Team], over: set[str], room: int) -> None:
    """Takes members from the largest teams until all fit into `room` people, heads included."""
    while sum(sum(team.values()) + 1 for team in teams.values()) > room:
        open_to_cuts = {
            code: {role: count for role, count in team.items() if role in GUESTS or code not in over}
            for code, team in teams.items()
        }
        _, code = max((sum(team.values()), code) for code, team in open_to_cuts.items())
        roles = [*GUESTS, "adviser", "alternate"]
        role = next((role for role in roles if teams[code][role] > (role == "adviser")), "adviser")
        teams[code][role] -= 1


def _head_post(draft: Draft, country: Country) -> Post:
    draw = draft.rng.random() * 100
    if draw < 20 and country.code != draft.host.code:
        return positions.AMBASSADORS[0]
    if draw < 45:
        return draft.rng.choice(positions.DEPUTIES)
    return positions.MINISTERS[country.style][0]


POSTS: dict[str, tuple[Post, ...]] = {
    "alternate": positions.DEPUTIES,
    "adviser": positions.ADVISERS,
    "protocol": positions.PROTOCOL,
    "security": positions.SECURITY,
    "press": positions.DELEGATION_PRESS,
}


def _ministry(draft: Draft, country: Country) -> str:
    key = f"ministry-{country.code.lower()}"
    word = "وزارة التربية الوطنية" if country.style == "maghreb" else "وزارة التربية والتعليم"
    draft.section("organisations").append(
        {
            "id": key,
            "kind": "ministry",
            "names": {"ar": [f"{word} ({country.ar})"], "en": [f"Ministry of Education ({country.en})"]},
            "role_in_forum": "host" if country.code == draft.host.code else "participant",
            "synthetic": True,
        }
    )
    return key


def _members(draft: Draft, country: Country, team: Team, ministry: str) -> tuple[Record, list[Record]]:
    """Adds the members; returns the head and those who may stand in for the head, best first."""
    code = country.code
    head = add_person(draft, country=code, post=_head_post(draft, country), organisation=ministry)
    if country.style == "gulf" and head["rank"] == 10 and draft.chance(20):
        head["honorific"], head["rank"] = "gen-highness", 5
    register(draft, head, category="delegate", delegation=code, role="head", listed=True)
    deputies: list[Record] = []
    places = {"alternate": team["alternate"], "adviser": OFFICIAL_PLACES - 1 - team["alternate"]}
    surplus = []
    for role, count in team.items():
        for index in range(count):
            person = add_person(draft, country=code, post=draft.rng.choice(POSTS[role]), organisation=ministry)
            entry = register(draft, person, category="delegate", delegation=code, role=role)
            if index >= places.get(role, count):
                entry["accreditation"] = "waiting"
                surplus.append(person["id"])
            elif role in ("alternate", "adviser"):
                deputies.append(person)
    if surplus:
        draft.planted("delegations_over_quota").append(
            {"delegation": code, "role": "adviser", "places": places["adviser"], "surplus": surplus}
        )
    return head, deputies


def _replace_head(draft: Draft, code: str, head: Record) -> None:
    """The head was nominated within 72 hours of the opening; the one before withdrew."""
    before = add_person(
        draft, country=code, post=positions.MINISTERS[BY_CODE[code].style][0], organisation=head["organisation"]
    )
    before["present"] = False
    told = moment(draft.at(0, 9) - timedelta(minutes=10 * draft.rng.randrange(12, 72 * 6)))
    register(
        draft,
        before,
        category="delegate",
        delegation=code,
        role="head",
        accreditation="withdrawn",
        note=f"replaced at {told}",
    )
    draft.planted("heads_replaced").append({"delegation": code, "from": before["id"], "to": head["id"], "at": told})


def add_delegations(draft: Draft) -> Roll:
    """States, their delegations and members. Returns the heads and their possible stand-ins, by code."""
    countries = COUNTRIES[: draft.size.delegations]
    over = {country.code for country in draft.share(countries, 12)}
    teams = {country.code: _team(draft, country.code in over) for country in countries}
    replaced = draft.share(countries, 6)
    _fit(teams, over, int(draft.size.participants * SHARE_OF_ALL) - len(replaced))
    roll = Roll({}, {})
    for order, country in enumerate(countries, 1):
        team = teams[country.code]
        ministry = _ministry(draft, country)
        draft.section("delegations").append(
            {
                "order": order,
                "code": country.code,
                "credentials": draft.rng.choice(("none", "received", "accepted", "accepted")),
                "quotas": {
                    "head": 1,
                    "alternate": team["alternate"],
                    "adviser": OFFICIAL_PLACES - 1 - team["alternate"],
                    "protocol": 2,
                    "security": 2,
                    "press": 4,
                },
            }
        )
        roll.heads[country.code], roll.deputies[country.code] = _members(draft, country, team, ministry)
    for country in replaced:
        _replace_head(draft, country.code, roll.heads[country.code])
    present = [country for country in countries if country not in replaced and roll.deputies[country.code]]
    for country in draft.share(present, 8 * len(countries) / len(present)):
        head = roll.heads[country.code]
        head["present"] = False
        draft.planted("heads_absent").append(
            {"delegation": country.code, "head": head["id"], "represented_by": roll.deputies[country.code][0]["id"]}
        )
    return roll
