"""The sections of a file, in the order the export writes them."""

from . import agenda, commitments, forum, people, speeches, states
from .section import Section

SECTIONS: tuple[Section, ...] = (
    *forum.SECTIONS,
    *people.SECTIONS,
    *states.SECTIONS,
    *commitments.SECTIONS,
    *agenda.SECTIONS,
    *speeches.SECTIONS,
)

# The order in which a person reads a file.
ORDER = (
    "organisations",
    "honorifics",
    "academic_and_professional_titles",
    "persons",
    "participants",
    "delegations",
    "external_events",
    "initiatives",
    "agreements",
    "followups",
    "quotations",
    "venues_and_rooms",
    "agenda",
    "speeches",
    "article",
    "league_members",
    "states",
)
BY_NAME = {section.name: section for section in SECTIONS}

__all__ = ["BY_NAME", "ORDER", "SECTIONS", "Section"]
