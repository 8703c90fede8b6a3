"""Delegations and the summit's table of states."""

from collections.abc import Mapping
from typing import Any

from multaqa.delegations.models import Delegation, DelegationRole

from ..types import Choice, Country, Key, Localized, Number, Record, Ref, Text
from .section import Section

DELEGATION = Record(
    {
        "id": Key(),
        "order": Number(),
        "code": Country(),
        "organisation": Ref("organisation"),
        "as_printed_ar": Text(),
        "as_printed_en": Text(),
        "official_ar": Text(),
        "short_ar": Text(),
        "official_en": Text(),
        "short_en": Text(),
        "credentials": Choice(Delegation.Credentials.values),
        "precedence": Number(),
        "remark": Localized(),
        "quotas": Record({role: Number() for role in DelegationRole.values}, noted=False),
    },
    required=("order",),
)

LEAGUE_MEMBER = Record(
    {
        "n": Number(),
        "code": Country(),
        "key": Text(),
        "short": Text(),
        "official": Text(),
        "un_short": Text(),
    },
    required=("n", "code", "key", "short", "official"),
)

AUTHORITY = Record(
    {name: Localized() for name in ("short", "official", "plate", "sort_key")}, required=("short",), noted=False
)
STATE = Record(
    {"code": Country(), "names": Record({"league": AUTHORITY, "un": AUTHORITY}, noted=False)}, required=("code",)
)


def party_of(value: Mapping[str, Any]) -> str:
    """How other sections name a delegation: its state's code or its organisation's key."""
    return str(value.get("code") or value.get("organisation") or "")


def key_of(value: Mapping[str, Any]) -> str:
    """The delegation's own key."""
    return str(value.get("id") or party_of(value).lower())


def _delegation(value: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [("delegation", party_of(value)), ("delegation key", key_of(value))] if party_of(value) else []


def _coded(space: str) -> Any:
    return lambda value: [(space, value["code"])] if "code" in value else []


SECTIONS = (
    Section("delegations", DELEGATION, _delegation),
    Section("league_members", LEAGUE_MEMBER, _coded("league")),
    Section("states", STATE, _coded("state")),
)
