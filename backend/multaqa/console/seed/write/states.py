"""Delegations and the table of states."""

from typing import Any

from multaqa.delegations.models import Delegation, DelegationRole
from multaqa.summits.models import State, Summit

from ..schema.states import key_of
from ..state_table import AUTHORITIES, DELEGATION_NAMES, implied
from .filled import entry, filled

Stored = dict[str, dict[str, Any]]
PARTS = ("short", "official", "plate", "sort_key")


def _stored(state: State) -> Stored:
    found = {name.authority: {part: getattr(name, part) for part in PARTS} for name in state.names.all()}
    return {authority: found.get(authority, {}) for authority in AUTHORITIES}


def _member(state: State, names: Stored) -> dict[str, Any] | None:
    league, un = names["league"], names["un"]
    short = league.get("short", {}).get("ar")
    un_short = un.get("short", {}).get("ar")
    values = {
        "n": state.league_position,
        "code": state.code,
        "key": league.get("sort_key", {}).get("ar"),
        "short": short,
        "official": league.get("official", {}).get("ar"),
        "un_short": None if un_short == short else un_short,
    }
    return filled(values) if all(values[name] is not None for name in ("n", "key", "short", "official")) else None


def _delegation_names(names: Stored) -> dict[str, str]:
    league = names["league"]
    return filled({key: league.get(kind, {}).get(language) for key, (kind, language) in DELEGATION_NAMES.items()})


def _state(code: str, names: Stored, member: dict[str, Any] | None, said: dict[str, str] | None) -> dict[str, Any]:
    right = implied(code, member=member, delegation=said)
    differing = {
        authority: filled(names[authority])
        for authority in AUTHORITIES
        if names[authority] and names[authority] != right[authority]
    }
    return {"code": code} | filled({"names": differing})


def _delegation(row: Delegation, names: dict[str, Stored]) -> dict[str, Any]:
    party = row.state.code if row.state else None
    values = {
        "order": row.position,
        "code": party,
        "organisation": row.organisation.key if row.organisation else None,
        "credentials": "" if row.credentials == Delegation.Credentials.NONE else row.credentials,
        "precedence": row.precedence,
        "remark": row.note,
        "quotas": _quotas(row),
    } | {f"as_printed_{language}": row.as_printed.get(language) for language in ("ar", "en")}
    values = filled(values) | {"order": row.position}
    if row.key != key_of(values):
        values["id"] = row.key
    return values | (_delegation_names(names[party]) if party in names else {})


def _quotas(row: Delegation) -> dict[str, int]:
    places = {quota.role: quota.places for quota in row.quotas.all()}
    return {role: places[role] for role in DelegationRole.values if role in places}


def sections(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """Delegations as given, the League's members in its order, other states by code."""
    delegations = list(
        Delegation.objects.filter(summit=summit)
        .select_related("state", "organisation")
        .prefetch_related("quotas")
        .order_by("position", "key")
    )
    states = list(State.objects.filter(summit=summit).prefetch_related("names"))
    names = {state.code: _stored(state) for state in states}
    members = {state.code: _member(state, names[state.code]) for state in states}
    present = {row.state.code for row in delegations if row.state}
    others = [
        _state(code, names[code], members[code], _delegation_names(names[code]) if code in present else None)
        for code in sorted(names)
    ]
    notes = summit.annotations.get("states", {})
    league = sorted((member for member in members.values() if member), key=lambda member: member["n"])
    return {
        "delegations": [entry("delegations", _delegation(row, names), row.annotations) for row in delegations],
        "league_members": [entry("league_members", member, notes.get(member["code"], {})) for member in league],
        "states": [
            entry("states", state, {} if members[state["code"]] else notes.get(state["code"], {}))
            for state in others
            if "names" in state or not members[state["code"]]
        ],
    }
