"""External events, commitments with their parties, and follow-ups."""

from typing import Any

from multaqa.commitments.models import Commitment, ExternalEvent, FollowUp, Party

from ..document import Entry
from .context import Context, names_of, notes_of
from .sync import Wanted


def apply_events(context: Context) -> None:
    """Events outside the summit."""
    wanted = []
    for entry in context.document["external_events"]:
        value = entry.value
        name, other_names = names_of(value["names"])
        place, dates = dict(value.get("place", {})), value.get("dates", {})
        values = {
            "key": value["id"],
            "name": name,
            "other_names": other_names,
            "country": place.pop("country", ""),
            "place": place,
            "start_date": dates.get("start"),
            "end_date": dates.get("end"),
            "date_in_article": value.get("date_in_article"),
            "year": value.get("year"),
            "organisation_id": context.id_of("organisation", value.get("by")),
            "annotations": notes_of(entry),
        }
        wanted.append(Wanted(value["id"], values, entry.line))
    context.rows["event"] = context.owned("external_events", ExternalEvent, wanted)


def _common(context: Context, value: dict[str, Any]) -> dict[str, Any]:
    name, other_names = names_of(value.get("names", {}))
    return {
        "key": value["id"],
        "name": name,
        "other_names": other_names,
        "subject": value.get("subject", {}),
        "aims": value.get("aims", []),
        "announced_by_id": context.id_of("participant", value.get("announced_by")),
        "speech_id": context.id_of("speech", value.get("announced_in_speech")),
        "relation": value.get("relation_to_forum", ""),
        "due_date": value.get("due_on"),
        "indicator": value.get("indicator", {}),
    }


def _initiative(context: Context, entry: Entry) -> dict[str, Any]:
    value = entry.value
    place = value.get("announced_at") or value.get("launched_at")
    here = place == context.document.slug
    return _common(context, value) | {
        "kind": Commitment.Kind.INITIATIVE,
        "kind_label": {},
        "status": value["status"],
        "date": value.get("launched_on") or value.get("announced_on"),
        "date_as_printed": {},
        "event_id": None if here else context.id_of("event", place),
        "at_summit": here,
        "partners": value.get("partners", {}),
        "annotations": notes_of(entry, announced="announced_on" in value),
    }


def _agreement(context: Context, entry: Entry) -> dict[str, Any]:
    value = entry.value
    return _common(context, value) | {
        "kind": Commitment.Kind.AGREEMENT,
        "kind_label": value.get("kind", {}),
        "status": value.get("status", Commitment.Status.CONCLUDED),
        "date": value["date"],
        "date_as_printed": value.get("date_as_printed", {}),
        "event_id": None,
        "at_summit": False,
        "partners": {},
        "annotations": notes_of(entry, weekday_in=sorted(value.get("weekday", {}))),
    }


def apply_commitments(context: Context) -> None:
    """Initiatives and agreements with their parties."""
    document = context.document
    wanted = [Wanted(e.value["id"], _initiative(context, e), e.line) for e in document["initiatives"]]
    wanted += [Wanted(e.value["id"], _agreement(context, e), e.line) for e in document["agreements"]]
    rows = context.owned("commitments", Commitment, wanted)
    context.rows["commitment"] = rows
    _parties(context, [*document["initiatives"], *document["agreements"]], rows)


def parts_of(value: dict[str, Any]) -> list[tuple[str, str]]:
    """(role, organisation) in order."""
    owner = [value["owner"]] if "owner" in value else []
    by_role = {
        Party.Role.OWNER: owner,
        Party.Role.JOINT: value.get("joint_with", []),
        Party.Role.LAUNCHER: value.get("launched_by", []),
        Party.Role.PARTY: value.get("parties", []),
    }
    return [(role.value, key) for role, keys in by_role.items() for key in keys]


def _parties(context: Context, entries: list[Entry], rows: dict[Any, Commitment]) -> None:
    wanted = []
    for entry in entries:
        commitment = rows[entry.value["id"]].pk
        for position, (role, key) in enumerate(parts_of(entry.value), 1):
            organisation = context.id_of("organisation", key)
            values = {
                "commitment_id": commitment,
                "organisation_id": organisation,
                "role": role,
                "position": position,
            }
            wanted.append(Wanted((commitment, organisation, role), values, entry.line))
    stored = Party.objects.filter(commitment__in=rows.values())
    existing = {(row.commitment_id, row.organisation_id, row.role): row for row in stored}
    context.parts("parties", Party, wanted, existing, rows)


def apply_follow_ups(context: Context) -> None:
    """What happened later, in the order of the file."""
    commitments = context.rows["commitment"]
    wanted = []
    for position, entry in enumerate(context.document["followups"], 1):
        value = entry.value
        values = {
            "commitment_id": commitments[value["of"]].pk,
            "position": position,
            "date": value.get("date") or value["date_reported"],
            "reported": "date_reported" in value,
            "kind": value["kind"],
            "note": value.get("remark", {}),
            "reference": value.get("ref", ""),
            "parties": value.get("parties", []),
            "patron": value.get("patron", ""),
            "country": value.get("country", ""),
            "annotations": notes_of(entry),
        }
        wanted.append(Wanted((values["commitment_id"], position), values, entry.line))
    stored = FollowUp.objects.filter(commitment__summit=context.summit)
    existing = {(row.commitment_id, row.position): row for row in stored}
    context.parts("followups", FollowUp, wanted, existing, commitments)
