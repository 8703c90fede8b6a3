"""The volume frozen as JSON: facts, agenda and statements out of the record, beside participants and commitments.

What was not released is not read. Participants are named only if they agreed to be listed.
"""

from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from multaqa.commitments.models import Commitment, FollowUp, Party
from multaqa.core.translations import in_every_language
from multaqa.delegations.models import DelegationRole
from multaqa.participants.models import Accreditation, Participant
from multaqa.participants.queries import protocol_order
from multaqa.participants.snapshot import named, state_name, with_names
from multaqa.record.models import Release
from multaqa.record.queries import current_release
from multaqa.summits.models import Summit
from multaqa.summits.snapshot import frame_of

FORMAT = "multaqa-proceedings/1"
STEPS = {
    "forum": _("taken up at a forum"),
    "agreement": _("an agreement was concluded"),
    "report": _("progress was reported"),
    "renamed": _("taken up under another name"),
}


def _standing(summit: Summit, kind: str) -> dict[str, Any]:
    found = current_release(summit_slug=summit.slug, kind=kind, key=kind)
    snapshot: dict[str, Any] = found.snapshot if found and not found.withdrawn else {}
    return snapshot


def _statements(summit: Summit, agenda: dict[str, Any]) -> list[dict[str, Any]]:
    """Released statements in the order of the agenda; those of no session come last, by key."""
    newest = Release.objects.filter(summit_slug=summit.slug, kind="speech").order_by("key", "-number").distinct("key")
    texts = [release.snapshot for release in newest if not release.withdrawn]
    place = {session["key"]: number for number, session in enumerate(agenda.get("sessions", []))}
    return sorted(texts, key=lambda text: (place.get(_session_of(text), len(place)), str(text.get("key"))))


def _session_of(text: dict[str, Any]) -> str:
    session = text.get("session")
    return str(session["key"]) if isinstance(session, dict) else str(session or "")


def _participants(summit: Summit) -> list[dict[str, Any]]:
    """Groups in protocol order: one per delegation, the others by organisation under one heading."""
    rows = Participant.objects.filter(summit=summit, accreditation=Accreditation.APPROVED, attends=True, listed=True)
    groups: dict[Any, dict[str, Any]] = {}
    for participant in with_names(protocol_order(rows, summit=summit, language=summit.language_of_record)):
        delegation = participant.delegation
        group = groups.setdefault(
            delegation.pk if delegation else None, {"name": _group_name(participant, summit), "members": []}
        )
        role = in_every_language(DelegationRole(participant.role).label) if participant.role else {}
        group["members"].append(
            named(participant, authority=summit.naming_authority) | {"role": role, "category": participant.category}
        )
    return list(groups.values())


def _group_name(participant: Participant, summit: Summit) -> dict[str, str]:
    delegation = participant.delegation
    if delegation is None:
        return {}
    if delegation.state:
        return state_name(delegation.state, summit.naming_authority)
    return dict(delegation.organisation.name) if delegation.organisation else {}


def _commitments(summit: Summit) -> list[dict[str, Any]]:
    rows = (
        Commitment.objects.filter(summit=summit)
        .select_related("event")
        .prefetch_related(
            Prefetch("parties", Party.objects.select_related("organisation")),
            Prefetch("follow_ups", FollowUp.objects.order_by("date", "position")),
        )
    )
    return [
        {
            "key": row.key,
            "kind": row.kind,
            "kind_label": in_every_language(Commitment.Kind(row.kind).label),
            "name": row.name,
            "subject": row.subject,
            "aims": row.aims,
            "status": in_every_language(Commitment.Status(row.status).label),
            "date": row.date.isoformat(),
            "at_summit": row.at_summit,
            "event": row.event.name if row.event else {},
            "parties": [
                {"name": party.organisation.name, "role": in_every_language(Party.Role(party.role).label)}
                for party in row.parties.all()
            ],
            "follow_ups": [
                {
                    "date": after.date.isoformat(),
                    "reported": after.reported,
                    "kind": after.kind,
                    "kind_label": in_every_language(STEPS[after.kind]) if after.kind in STEPS else {},
                    "note": after.note,
                }
                for after in row.follow_ups.all()
            ],
        }
        for row in rows
    ]


def snapshot_of(summit: Summit) -> dict[str, Any]:
    """The volume of `summit` as it can be made now."""
    agenda = _standing(summit, "agenda")
    return {
        "format": FORMAT,
        "summit": frame_of(summit),
        "site": _standing(summit, "site"),
        "agenda": agenda,
        "statements": _statements(summit, agenda),
        "participants": _participants(summit),
        "commitments": _commitments(summit),
    }
