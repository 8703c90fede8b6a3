"""What is drawn on a badge: words in both scripts, a colour and a word for the role. Reads loaded rows only."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from multaqa.badges.models import Badge
from multaqa.core.fields import LocalizedText
from multaqa.core.translations import in_every_language
from multaqa.participants.models import Category, Participant
from multaqa.participants.snapshot import named
from multaqa.people.models import Gender


@dataclass(frozen=True)
class Role:
    """The band at the foot of a badge. Dark enough for white words (contrast above 4.5)."""

    colour: str
    word: Any
    of_a_woman: Any


HEAD = Role(
    "#7a1f3d", pgettext_lazy("of a man", "Head of delegation"), pgettext_lazy("of a woman", "Head of delegation")
)
ROLES = {
    Category.DELEGATE: Role("#14495a", pgettext_lazy("of a man", "Delegate"), pgettext_lazy("of a woman", "Delegate")),
    Category.OBSERVER: Role("#4a5560", pgettext_lazy("of a man", "Observer"), pgettext_lazy("of a woman", "Observer")),
    Category.SPEAKER: Role("#5a3d7a", pgettext_lazy("of a man", "Speaker"), pgettext_lazy("of a woman", "Speaker")),
    Category.PRESS: Role("#8a5a00", _("Press"), _("Press")),
    Category.SPONSOR: Role("#0b5d4e", pgettext_lazy("of a man", "Sponsor"), pgettext_lazy("of a woman", "Sponsor")),
    Category.STAFF: Role("#1c2329", _("Secretariat"), _("Secretariat")),
    Category.COMPANION: Role(
        "#6b4a2f", pgettext_lazy("of a man", "Companion"), pgettext_lazy("of a woman", "Companion")
    ),
}
# Longest line of letters that still fits at each size; beyond the last the name wraps.
SIZES = ((17, "short"), (25, "middle"))


@dataclass(frozen=True)
class Face:
    """One badge as its template sees it; texts are {language: text}."""

    serial: int
    code: str
    name: LocalizedText
    address: LocalizedText
    position: LocalizedText
    place: LocalizedText
    role: LocalizedText
    colour: str
    photo: str
    sizes: dict[str, str]


def role_of(participant: Participant) -> Role:
    """Heads of delegation have a band of their own; everyone else the one of their category."""
    return HEAD if participant.role == "head" else ROLES[Category(participant.category)]


def _words(role: Role, gender: str) -> LocalizedText:
    return in_every_language(role.of_a_woman if gender == Gender.FEMALE else role.word)


def _size(name: str) -> str:
    return next((size for limit, size in SIZES if len(name) <= limit), "long")


def face_of(badge: Badge, *, authority: str) -> Face:
    """The face of `badge`; `photo` names an asset, empty when there is none."""
    participant = badge.participant
    person = participant.person
    facts = named(participant, authority=authority)
    names = {**person.name, **{code: text for code, text in person.badge_name.items() if text}}
    role = role_of(participant)
    return Face(
        serial=badge.serial,
        code=badge.code,
        name=names,
        address=facts["address"],
        position=facts["position"],
        place=facts["affiliation"],
        role=_words(role, person.gender),
        colour=role.colour,
        photo=f"photo-{badge.serial}" if person.photo else "",
        sizes={code: _size(text) for code, text in names.items()},
    )
