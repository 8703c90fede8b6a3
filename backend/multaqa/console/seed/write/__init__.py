"""A stored summit as the mapping that its file holds: the mirror image of `apply`.

The number of queries does not depend on the summit's size.
"""

from collections.abc import Callable
from typing import Any

from multaqa.summits.models import Summit

from .. import schema
from ..reader import FORMAT
from . import agenda, commitments, forum, parties, people, speeches, states

Sections = dict[str, list[dict[str, Any]]]

WRITERS: tuple[Callable[[Summit], Sections], ...] = (
    parties.sections,
    people.sections,
    states.sections,
    commitments.sections,
    agenda.sections,
    speeches.sections,
    forum.source,
)


def summit_as_mapping(summit: Summit) -> dict[str, Any]:
    """The whole file as plain data; dates are dates, times are texts with the zone's offset."""
    mapping: dict[str, Any] = {"format": FORMAT, "language_of_record": summit.language_of_record}
    if summit.provenance:
        mapping["provenance"] = summit.provenance
    mapping["forum"] = forum.forum(summit)
    sections: Sections = {}
    for write in WRITERS:
        sections |= write(summit)
    for name in schema.ORDER:
        if sections.get(name):
            mapping[name] = sections[name]
        if name == "delegations" and (details := summit.annotations.get("delegation_details")):
            mapping["delegation_details"] = details
    return mapping
