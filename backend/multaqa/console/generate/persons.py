"""Persons with names in two scripts, and their registration. Every one is fictional and says so."""

import re
import unicodedata
from dataclasses import dataclass

from multaqa.core.folding import search_key

from .draft import Draft, Record
from .spelling import STYLES, latin
from .tables import names
from .tables.countries import BY_CODE, Country
from .tables.positions import Post

WOMEN_PERCENT = 30


@dataclass(frozen=True)
class Name:
    """A full name. `pieces` are (sounds, may begin with ال) for spelling it again; empty when only `fixed` is known."""

    full: str
    parts: dict[str, str]
    pieces: tuple[tuple[str, bool], ...]
    fixed: str = ""

    def latin(self, style: str) -> str:
        """The name as a country of that style spells it."""
        if self.fixed:
            return self.fixed
        return " ".join(
            sounds[1:] if sounds[0] == "=" else latin(sounds, style, article=article) for sounds, article in self.pieces
        )

    def other_latin(self, style: str) -> list[str]:
        """Spellings of other styles that differ from this one's."""
        own = self.latin(style)
        return [text for other in STYLES if (text := self.latin(other)) != own]


def _given(draft: Draft, gender: str) -> tuple[str, str]:
    if gender == "f":
        return draft.rng.choice(names.WOMEN)
    if draft.chance(14):
        attribute, sounds = draft.rng.choice(names.SERVANTS)
        return f"عبد{'' if draft.chance(30) else ' '}{attribute}", sounds
    return draft.rng.choice(names.MEN)


def _family(draft: Draft, style: str, gender: str) -> tuple[str, tuple[tuple[str, bool], ...], str]:
    """Family name with its word before it: (Arabic, pieces, connector)."""
    before = {"gulf": ("آل", "Al"), "maghreb": ("ولد", "Ould"), "levant": ("ابن", "Ibn"), "nile": ("أبو", "Abu")}[style]
    if not draft.chance({"gulf": 25, "maghreb": 20, "levant": 6, "nile": 12}[style]):
        family, sounds = draft.rng.choice(names.FAMILIES)
        return family, ((sounds, True),), ""
    house, sounds = draft.rng.choice(names.HOUSES)
    if style == "maghreb" and gender == "f":
        before = ("بنت", "Bint")
    return house, ((f"={before[1]}", False), (sounds, True)), before[0]


def _arab_name(draft: Draft, style: str, gender: str) -> Name:
    given, given_sounds = _given(draft, gender)
    father, father_sounds = _given(draft, "m")
    family, family_pieces, connector = _family(draft, style, gender)
    parts, words, pieces = {"given": given}, [given], [(given_sounds, False)]
    if style == "gulf" and draft.chance(55):
        words.append("بنت" if gender == "f" else "بن")
        pieces.append(("=bint" if gender == "f" else "=bin", False))
    parts["father"] = father
    words.append(father)
    pieces.append((father_sounds, False))
    if draft.chance(25):
        grandfather, sounds = _given(draft, "m")
        parts["grandfather"] = grandfather
        words.append(grandfather)
        pieces.append((sounds, False))
    if connector:
        parts["connector"] = connector
        words.append(connector)
    parts["family"] = family
    return Name(" ".join([*words, family]), parts, (*pieces, *family_pieces))


def _partner_name(draft: Draft, gender: str) -> Name:
    given, given_latin = draft.rng.choice(names.PARTNER_WOMEN if gender == "f" else names.PARTNER_MEN)
    family, family_latin = draft.rng.choice(names.PARTNER_FAMILIES)
    second = chr(ord("A") + draft.rng.randrange(26))
    parts = {"given": given, "family": family}
    return Name(f"{given} {family}", parts, (), f"{given_latin} {second}. {family_latin}")


def folded(name: str) -> str:
    """The name as doubles are looked for: spelling slips and spaces set aside."""
    return search_key(name).replace(" ", "")


def new_name(draft: Draft, country: Country, gender: str) -> Name:
    """A name nobody in this forum has yet, in either script, however it is spelled."""
    taken = draft.names
    while True:
        partner = country.style == "partner"
        name = _partner_name(draft, gender) if partner else _arab_name(draft, country.style, gender)
        arabic, latin_name = folded(name.full), folded(name.latin(country.style))
        # Partner states' few names repeat in Arabic; only the Latin form must differ there.
        if latin_name not in taken and (partner or arabic not in taken):
            taken.update((latin_name, arabic))
            return name


def _address(latin_name: str, number: int, code: str) -> str:
    plain = unicodedata.normalize("NFKD", latin_name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z]+", plain)
    return f"{words[0]}.{words[-1]}.{number}@{code.lower()}.example"


def add_person(
    draft: Draft, *, country: str, post: Post, gender: str = "", name: Name | None = None, organisation: str = ""
) -> Record:
    """One more person of the forum, with a name, a post, an address nobody can write to, and `synthetic: true`."""
    state = BY_CODE[country]
    gender = gender or ("f" if draft.chance(WOMEN_PERCENT) else "m")
    name = name or new_name(draft, state, gender)
    number = len(draft.section("persons")) + 1
    person: Record = {
        "id": f"{draft.slug}-p{number:04d}",
        "names": {"ar": {"full": name.full}, "en": {"full": name.latin(state.style)}},
        "honorific": post.honorific,
        "gender": gender,
        "rank": post.rank,
        "position": post.words(gender, state={"ar": state.ar, "en": state.of_en}, host=draft.host_names),
        "country": country,
    }
    if name.parts:
        person["names"]["ar"]["parts"] = name.parts
    if post.rank <= 60 and draft.chance(40):
        person["titles"] = [draft.rng.choice(("gen-prof-dr", "gen-dr", "gen-dr", "gen-eng"))]
    if organisation:
        person["organisation"] = organisation
    latin_name = person["names"]["en"]["full"]
    person["passport_name"] = unicodedata.normalize("NFKD", latin_name).encode("ascii", "ignore").decode().upper()
    person["email"] = _address(latin_name, number, country)
    person["phone"] = f"+{state.dial} 00 {draft.rng.randrange(1000):03d} {draft.rng.randrange(10000):04d}"
    person["synthetic"] = True
    draft.section("persons").append(person)
    draft.made[person["id"]] = name
    return person


def register(draft: Draft, person: Record, **values: object) -> Record:
    """The person's participant entry; `values` are its keys in the seed format."""
    entry: Record = {"person": person["id"], "accreditation": "approved", **values}
    draft.section("participants").append(entry)
    draft.entries[person["id"]] = entry
    return entry
