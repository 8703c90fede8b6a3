"""Delegations: one order, one state or organisation, names that agree with the League's, members within quotas."""

from collections import Counter

from django.utils.translation import gettext_lazy as _

from ..document import Document, Entry
from ..problems import Problems
from ..schema.states import party_of

UNCOUNTED = ("refused", "withdrawn", "waiting")


def once(entries: list[Entry], key: str, problems: Problems) -> None:
    """No two entries have the same number under `key`."""
    first: dict[int, int] = {}
    for entry in entries:
        number = entry.value.get(key)
        if number is None:
            continue
        if number in first:
            problems.add(
                entry.at(key), _("“%(key)s” is there already, in line %(first)s."), key=number, first=first[number]
            )
        first.setdefault(number, entry.line)


def orders(document: Document, problems: Problems) -> None:
    """Places are taken once."""
    once(document["delegations"], "order", problems)
    once(document["delegations"], "precedence", problems)
    once(document["league_members"], "n", problems)


def parties(document: Document, problems: Problems) -> None:
    """A delegation is of one state or of one organisation."""
    for entry in document["delegations"]:
        if ("code" in entry.value) == ("organisation" in entry.value):
            problems.add(entry.line, _("Give either “%(first)s” or “%(second)s”."), first="code", second="organisation")


def names(document: Document, problems: Problems) -> None:
    """A state has one short and one official Arabic name under one authority."""
    league = {entry.value["code"]: entry.value for entry in document["league_members"]}
    for entry in document["delegations"]:
        member = league.get(entry.value.get("code"), {})
        for key, listed in (("official_ar", "official"), ("short_ar", "short")):
            said, right = entry.value.get(key), member.get(listed)
            if said and right and said != right:
                problems.add(
                    entry.at(key), _("“%(said)s” differs from “%(right)s” in league_members."), said=said, right=right
                )


def members(document: Document, problems: Problems) -> None:
    """Roles belong to delegations, one head each, and no role beyond its quota."""
    quotas = {party_of(entry.value): entry.value.get("quotas", {}) for entry in document["delegations"]}
    taken: Counter[tuple[str, str]] = Counter()
    for entry in document["participants"]:
        value = entry.value
        if "role" not in value:
            continue
        if "delegation" not in value:
            problems.add(entry.at("role"), _("A role belongs to a delegation: choose the delegation."))
            continue
        place = value["delegation"], value["role"]
        standing = value.get("accreditation")
        if standing not in UNCOUNTED:
            taken[place] += 1
            if taken[place] > quotas.get(place[0], {}).get(place[1], taken[place]):
                problems.add(entry.at("role"), _("The delegation has no place left for this role."))
        if place[1] == "head" and standing not in UNCOUNTED[:2] and _second_head(taken, place, standing):
            problems.add(entry.at("role"), _("This delegation has a head already."))


def _second_head(taken: Counter[tuple[str, str]], place: tuple[str, str], standing: str | None) -> bool:
    if standing == "waiting":
        # The database counts a waiting head as one too (constraint delegation_head_once).
        taken[(place[0], "waiting head")] += 1
    return taken[place] + taken[(place[0], "waiting head")] > 1


def people(document: Document, problems: Problems) -> None:
    """Participants' own keys are used once and fit their travel."""
    for entry in document["participants"]:
        travel = entry.value.get("travel", {})
        if "arrives_at" in travel and "departs_at" in travel and travel["departs_at"] <= travel["arrives_at"]:
            problems.add(entry.at("travel"), _("The departure is before the arrival."))


RULES = (orders, parties, names, members, people)
