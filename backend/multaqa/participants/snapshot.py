"""A participant as a release names them: how they are addressed, their position, whom they come from.

Being named for a part in the agenda or a speech is public by its nature; `listed` governs lists of participants.
Contact data, documents and answers never stand here.
"""

from typing import Any

from django.db.models import QuerySet

from multaqa.core.fields import LocalizedText
from multaqa.people.snapshot import address_of
from multaqa.summits.models import State

from .models import Participant


def with_names(rows: QuerySet[Participant]) -> QuerySet[Participant]:
    """Loads what `named` reads, in three queries for any number of rows."""
    return rows.select_related(
        "person__honorific", "organisation", "delegation__state", "delegation__organisation"
    ).prefetch_related("person__titles", "delegation__state__names")


def state_name(state: State, authority: str) -> LocalizedText:
    """The short name of a state by its authority, else by any other. `names` must be prefetched."""
    names: dict[str, LocalizedText] = {name.authority: name.short for name in state.names.all()}
    return names.get(authority) or next(iter(names.values()), {})


def _affiliation(participant: Participant, authority: str) -> LocalizedText:
    delegation = participant.delegation
    organisation = participant.organisation or (delegation and delegation.organisation)
    if organisation:
        name: LocalizedText = organisation.name
        return name
    return state_name(delegation.state, authority) if delegation and delegation.state else {}


def named(participant: Participant, *, authority: str) -> dict[str, Any]:
    """JSON of one participant. `authority` is whose names of states the summit follows."""
    person = participant.person
    return {
        "key": participant.key,
        "name": person.name,
        "address": address_of(person),
        "position": participant.position or person.position,
        "affiliation": _affiliation(participant, authority),
    }
