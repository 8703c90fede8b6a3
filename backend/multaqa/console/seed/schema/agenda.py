"""Sessions and their items."""

from collections.abc import Mapping
from typing import Any

from multaqa.agenda.models import Session, SessionKind, SessionRole
from multaqa.summits.models import DelegationOrder

from ..types import Choice, Key, Listed, Localized, Moment, Number, Record, Ref
from .section import Section

ROLE = Record(
    {"person": Ref("person"), "role": Choice(SessionRole.Role.values)}, required=("person", "role"), noted=False
)

ENTRY = Record(
    {
        "id": Key(),
        "order": Number(),
        "kind": Choice(SessionKind.values),
        "titles": Localized(),
        "description": Localized(),
        "parent": Ref("session"),
        "speech": Ref("speech"),
        "start": Moment(),
        "end": Moment(),
        "room": Ref("room"),
        "status": Choice(Session.Status.values),
        "capacity": Number(10_000_000),
        "speaking_limit_seconds": Number(1_000_000),
        "speaking_order": Choice(DelegationOrder.values),
        "sequence": Number(1_000_000),
        "roles": Listed(ROLE),
    },
    required=("id", "order", "kind", "titles"),
)
ITEM_KEYS = {"id", "order", "kind", "titles", "parent", "speech", "start", "end", "room"}


def _defines(value: Mapping[str, Any]) -> list[tuple[str, str]]:
    if "id" not in value:
        return []
    return [("agenda", value["id"]), ("item" if "parent" in value else "session", value["id"])]


SECTIONS = (Section("agenda", ENTRY, _defines),)
