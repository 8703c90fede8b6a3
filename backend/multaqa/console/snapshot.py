"""The site of a summit frozen as JSON: facts, organisations with roles, delegations in the chosen order, counts.

Stands here because it crosses nouns. No contact, no document, no answer of a person is in it.
"""

from typing import Any

from django.db.models import Prefetch, QuerySet

from multaqa.agenda.models import Session
from multaqa.core.fields import LocalizedText
from multaqa.core.translations import capitalised
from multaqa.delegations.models import Delegation
from multaqa.participants.models import Accreditation, Participant
from multaqa.participants.snapshot import named, with_names
from multaqa.summits.models import DelegationOrder, Organisation, StateName, Summit
from multaqa.summits.snapshot import frame_of

FORMAT = "multaqa-site/1"
SHOWN_ROLES = ("organiser", "co_organiser", "host", "partner", "sponsor")
ALPHABETS = {DelegationOrder.ARABIC: "ar", DelegationOrder.ENGLISH: "en", DelegationOrder.FRENCH: "fr"}


def _organisations(summit: Summit) -> list[dict[str, Any]]:
    rows = Organisation.objects.filter(summit=summit, role__in=SHOWN_ROLES)
    return [
        {
            "key": row.key,
            "kind": row.kind,
            "role": row.role,
            "role_label": capitalised(Organisation.Role(row.role).label),
            "name": row.name,
        }
        for row in sorted(rows, key=lambda row: (SHOWN_ROLES.index(row.role), row.key))
    ]


def _delegations(summit: Summit) -> QuerySet[Delegation]:
    heads = with_names(Participant.objects.filter(role="head", listed=True, accreditation=Accreditation.APPROVED))
    names = StateName.objects.filter(authority=summit.naming_authority)
    return (
        Delegation.objects.filter(summit=summit)
        .select_related("state", "organisation")
        .prefetch_related(
            Prefetch("state__names", queryset=names), Prefetch("participants", queryset=heads, to_attr="heads")
        )
    )


def _names(delegation: Delegation) -> tuple[LocalizedText, LocalizedText, StateName | None]:
    """Short name, official name, and the row that carries the sort keys."""
    if delegation.organisation:
        return delegation.organisation.name, {}, None
    name = next(iter(delegation.state.names.all()), None) if delegation.state else None
    if name is None:
        return delegation.as_printed or {"en": delegation.state.code if delegation.state else delegation.key}, {}, None
    return name.short, name.official, name


def delegations_of(summit: Summit) -> list[dict[str, Any]]:
    """Delegations in the summit's order; organisations after the states where an alphabet orders them."""
    alphabet = ALPHABETS.get(DelegationOrder(summit.delegation_order))
    rows = []
    for delegation in _delegations(summit):
        short, official, keys = _names(delegation)
        key = getattr(keys, f"order_{alphabet}") if alphabet and keys else ""
        place = (bool(alphabet) and keys is None, key, delegation.position)
        heads = [named(head, authority=summit.naming_authority) for head in getattr(delegation, "heads", [])]
        row = {
            "key": delegation.key,
            "code": delegation.state.code if delegation.state else "",
            "name": short,
            "official": official,
            "as_printed": delegation.as_printed,
            "head": heads[0] if heads else None,
        }
        rows.append((place, row))
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def snapshot_of(summit: Summit) -> dict[str, Any]:
    """The public facts of `summit` as they stand at the desk now, with their card."""
    frame = frame_of(summit)
    delegations = delegations_of(summit)
    present = Participant.objects.filter(summit=summit, accreditation=Accreditation.APPROVED, attends=True)
    return {
        "format": FORMAT,
        "summit": frame,
        "other_names": summit.other_names,
        "description": summit.description,
        "working_languages": summit.working_languages,
        "interpretation_languages": summit.interpretation_languages,
        "organisations": _organisations(summit),
        "delegation_order": summit.delegation_order,
        "delegations": delegations,
        "counts": {
            "delegations": len(delegations),
            "participants": present.count(),
            "sessions": Session.objects.filter(summit=summit, span__isnull=False).exclude(status="cancelled").count(),
        },
        "card": {
            "summit": frame,
            "description": summit.description,
            "organisers": [
                row["name"] for row in _organisations(summit) if row["role"] in ("organiser", "co_organiser")
            ],
            "delegations": len(delegations),
        },
    }
