"""Forms of address, organisations, rooms and quotations."""

from typing import Any

from django.db.models import Q

from multaqa.core.fields import LANGUAGES
from multaqa.participants.models import Participant
from multaqa.people.models import Form
from multaqa.speeches.models import Quotation
from multaqa.summits.models import Organisation, Room, Summit

from ..apply.parties import FORM_KINDS
from .filled import entry, filled, names


def _form(section: str, form: Form) -> dict[str, Any]:
    shorts = {f"{language}_short": pair for language, pair in form.short.items()}
    values = {"id": form.key} | form.forms | shorts | {"typical": form.typical, "rank_hint": form.rank_hint}
    return entry(section, filled(values), form.annotations)


def _forms(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """Those the file declared, and those its people bear."""
    declared = {key: number for number, key in enumerate(summit.annotations.get("forms", []))}
    bearers = Participant.objects.filter(summit=summit)
    forms = Form.objects.filter(
        Q(key__in=declared) | Q(pk__in=bearers.values("person__honorific")) | Q(pk__in=bearers.values("person__titles"))
    )
    ordered = sorted(forms, key=lambda form: (declared.get(form.key, len(declared)), form.key))
    return {
        section: [_form(section, form) for form in ordered if form.kind == kind] for section, kind in FORM_KINDS.items()
    }


def _organisation(row: Organisation) -> dict[str, Any]:
    values = {
        "id": row.key,
        "kind": row.kind,
        "names": names(row.name, row.other_names),
        "misspellings_seen": row.misspellings,
        "headquarters": row.headquarters,
        "founded": row.founded,
        "role_in_forum": "" if row.role == Organisation.Role.PARTICIPANT else row.role,
        "role_as_printed": row.role_as_printed,
    }
    return entry("organisations", filled(values), row.annotations)


def _room(row: Room) -> dict[str, Any]:
    values = {"id": row.key, "names": row.name, "capacity": row.capacity}
    return entry("venues_and_rooms", filled(values), row.annotations)


def _quotation(row: Quotation) -> dict[str, Any]:
    texts = {"as_printed": row.as_printed, "official": row.official}
    values = {
        f"{name}_{language}": text[language]
        for name, text in texts.items()
        for language in LANGUAGES
        if language in text
    }
    return entry("quotations", {"id": row.key} | values, row.annotations)


def sections(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """What stands beside the forum."""
    organisations = Organisation.objects.filter(summit=summit).order_by("created_at", "key")
    rooms = Room.objects.filter(summit=summit).order_by("position", "key")
    quotations = Quotation.objects.filter(summit=summit).order_by("created_at", "key")
    return {
        "organisations": [_organisation(row) for row in organisations],
        "venues_and_rooms": [_room(row) for row in rooms],
        "quotations": [_quotation(row) for row in quotations],
    } | _forms(summit)
