"""Everybody who is not in a delegation: speakers, observers, press, sponsors, staff; and people entered twice."""

from .draft import Draft, Record
from .persons import Name, add_person, register
from .spelling import slips
from .tables import positions, topics
from .tables.countries import BY_CODE, COUNTRIES
from .tables.positions import Post

# category, share of the crowd in per cent, posts, kinds of organisation
CROWD: tuple[tuple[str, int, tuple[Post, ...], tuple[str, ...]], ...] = (
    ("observer", 42, positions.OBSERVERS, ("intergovernmental_organisation", "ngo", "university")),
    ("press", 14, positions.JOURNALISTS, ("media",)),
    ("sponsor", 10, positions.SPONSORS, ("company",)),
    ("staff", 22, positions.STAFF, ("intergovernmental_organisation",)),
    ("companion", 12, positions.OBSERVERS, ("ngo",)),
)
DECISIONS = ("approved",) * 86 + ("submitted",) * 5 + ("more_information",) * 2 + ("refused",) * 2 + ("waiting",) * 5


def add_organisations(draft: Draft) -> None:
    """The fictional organisations of `tables.topics`."""
    for key, kind, role, arabic, english in topics.ORGANISATIONS:
        draft.section("organisations").append(
            {
                "id": key,
                "kind": kind,
                "names": {"ar": [arabic], "en": [english]},
                "role_in_forum": role,
                "synthetic": True,
            }
        )


def _organisation(draft: Draft, kinds: tuple[str, ...]) -> str:
    return draft.rng.choice([key for key, kind, *_ in topics.ORGANISATIONS if kind in kinds])


def _country(draft: Draft, category: str) -> str:
    if category == "staff" and draft.chance(70):
        return draft.host.code
    return draft.rng.choice(COUNTRIES[: 22 if draft.chance(75) else len(COUNTRIES)]).code


def add_speakers(draft: Draft) -> list[Record]:
    """The director-general first, then the size's number of speakers."""
    kinds = ("university", "company", "ngo", "intergovernmental_organisation")
    speakers = [
        add_person(draft, country=draft.host.code, post=positions.CHIEFS[0], organisation=topics.ORGANISATIONS[0][0])
    ]
    for _ in range(draft.size.speakers - 1):
        post = draft.rng.choice(positions.SPEAKERS)
        country = _country(draft, "speaker")
        speakers.append(add_person(draft, country=country, post=post, organisation=_organisation(draft, kinds)))
    for person in speakers:
        register(draft, person, category="speaker", listed=True)
    return speakers


def add_interpreters(draft: Draft) -> list[Record]:
    """Two for every room but the smallest meeting rooms; Arabic, English and French booths."""
    people = []
    for _ in range(max(4, draft.size.rooms)):
        person = add_person(
            draft,
            country=_country(draft, "staff"),
            post=positions.INTERPRETERS[0],
            organisation=topics.ORGANISATIONS[0][0],
        )
        register(draft, person, category="staff", answers={"languages": ["ar", "en", "fr"]})
        people.append(person)
    return people


def _copy(draft: Draft, person: Record, *, arabic: str = "", latin: str = "") -> Record:
    """The same human entered again by another hand."""
    name = draft.made[person["id"]]
    again = add_person(
        draft,
        country=person["country"],
        post=positions.OBSERVERS[0],
        gender=person["gender"],
        name=Name(arabic or name.full, {}, name.pieces, latin or person["names"]["en"]["full"]),
        organisation=person.get("organisation", ""),
    )
    again["position"], again["rank"], again["honorific"] = person["position"], person["rank"], person["honorific"]
    if draft.chance(50):
        again["email"] = person["email"]
    entry = draft.entries[person["id"]]
    # Still to be decided: whoever decides should see that this is one person.
    register(draft, again, category=entry["category"], accreditation="submitted")
    return again


def _doubles(draft: Draft, latin: int, arabic: int, same: int) -> None:
    people = [
        person
        for person in draft.section("persons")
        if BY_CODE[person["country"]].style != "partner" and person.get("present", True) and "position" in person
    ]
    draft.rng.shuffle(people)
    for person in [one for one in people if slips(one["names"]["ar"]["full"])][:arabic]:
        people.remove(person)
        kind, spelled = draft.rng.choice(slips(person["names"]["ar"]["full"]))
        again = _copy(draft, person, arabic=spelled)
        draft.planted("doubles_arabic").append({"persons": [person["id"], again["id"]], "kind": kind})
    for person in people[:latin]:
        style = BY_CODE[person["country"]].style
        spelled = draft.rng.choice(draft.made[person["id"]].other_latin(style) or [person["names"]["en"]["full"] + "i"])
        again = _copy(draft, person, latin=spelled)
        draft.planted("doubles_latin").append({"persons": [person["id"], again["id"]]})
    for person in people[latin : latin + same]:
        namesake = add_person(
            draft,
            country=person["country"],
            post=draft.rng.choice(positions.OBSERVERS),
            gender=person["gender"],
            name=draft.made[person["id"]],
            organisation=_organisation(draft, ("university", "ngo")),
        )
        register(draft, namesake, category="observer")
        draft.planted("namesakes").append({"persons": [person["id"], namesake["id"]]})


def add_crowd(draft: Draft) -> None:
    """Fills up to the size's number of participants: the crowd, then 4 % and 2 % doubles and 1 % namesakes."""
    total = draft.size.participants
    latin, arabic, same = round(total * 0.04), round(total * 0.02), max(1, round(total * 0.01))
    crowd = total - len(draft.section("persons")) - latin - arabic - same
    wheel = [row for row in CROWD for _ in range(row[1])]
    for _ in range(crowd):
        category, _share, posts, kinds = draft.rng.choice(wheel)
        person = add_person(
            draft,
            country=_country(draft, category),
            post=draft.rng.choice(posts),
            organisation="" if category == "companion" else _organisation(draft, kinds),
        )
        entry = register(draft, person, category=category, accreditation=draft.rng.choice(DECISIONS))
        if draft.chance(30):
            entry["listed"] = True
        if category == "companion":
            person.pop("position")
    _doubles(draft, latin, arabic, same)
