"""External events, initiatives, agreements and follow-ups."""

from typing import Any

from multaqa.commitments.models import Commitment, ExternalEvent, FollowUp, Party
from multaqa.summits.models import Summit

from ..moments import weekday
from .filled import entry, filled, names

ROLES = {"launched_by": Party.Role.LAUNCHER, "joint_with": Party.Role.JOINT, "parties": Party.Role.PARTY}


def _event(row: ExternalEvent) -> dict[str, Any]:
    values = {
        "id": row.key,
        "names": names(row.name, row.other_names),
        "place": row.place | filled({"country": row.country}),
        "dates": filled({"start": row.start_date, "end": row.end_date}),
        "date_in_article": row.date_in_article,
        "year": row.year,
        "by": row.organisation.key if row.organisation else None,
    }
    return entry("external_events", filled(values), row.annotations)


def _common(row: Commitment) -> dict[str, Any]:
    parties = list(row.parties.all())
    owners = [party.organisation.key for party in parties if party.role == Party.Role.OWNER]
    return {
        "id": row.key,
        "names": names(row.name, row.other_names),
        "owner": owners[0] if owners else None,
        "subject": row.subject,
        "aims": row.aims,
        "announced_by": row.announced_by.person.key if row.announced_by else None,
        "announced_in_speech": row.speech.key if row.speech else None,
        "relation_to_forum": row.relation,
        "due_on": row.due_date,
        "indicator": row.indicator,
    } | {key: [p.organisation.key for p in parties if p.role == role] for key, role in ROLES.items()}


def _initiative(row: Commitment) -> dict[str, Any]:
    verb = "announced" if row.at_summit or row.annotations.get("announced") else "launched"
    place = row.summit.slug if row.at_summit else row.event.key if row.event else None
    values = _common(row) | {
        f"{verb}_on": row.date,
        f"{verb}_at": place,
        "partners": row.partners,
        "status": row.status,
    }
    return entry("initiatives", filled(values), row.annotations)


def _agreement(row: Commitment) -> dict[str, Any]:
    said = row.annotations.get("weekday_in", [])
    values = _common(row) | {
        "kind": row.kind_label,
        "date": row.date,
        "date_as_printed": row.date_as_printed,
        "weekday": {language: word for language, word in weekday(row.date).items() if language in said},
        "status": "" if row.status == Commitment.Status.CONCLUDED else row.status,
    }
    return entry("agreements", filled(values), row.annotations)


def _follow_up(row: FollowUp) -> dict[str, Any]:
    values = {
        "date_reported" if row.reported else "date": row.date,
        "of": row.commitment.key,
        "kind": row.kind,
        "ref": row.reference,
        "parties": row.parties,
        "patron": row.patron,
        "country": row.country,
        "remark": row.note,
    }
    return entry("followups", filled(values), row.annotations)


def sections(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """What was promised, where, and what came of it."""
    events = ExternalEvent.objects.filter(summit=summit).select_related("organisation").order_by("created_at", "key")
    rows = list(
        Commitment.objects.filter(summit=summit)
        .select_related("summit", "event", "announced_by__person", "speech")
        .prefetch_related("parties__organisation")
        .order_by("created_at", "key")
    )
    follow_ups = FollowUp.objects.filter(commitment__in=rows).select_related("commitment").order_by("position", "date")
    return {
        "external_events": [_event(row) for row in events],
        "initiatives": [_initiative(row) for row in rows if row.kind == Commitment.Kind.INITIATIVE],
        "agreements": [_agreement(row) for row in rows if row.kind == Commitment.Kind.AGREEMENT],
        "followups": [_follow_up(row) for row in follow_ups],
    }
