"""Forms of address, organisations, rooms and quotations."""

from typing import Any

from multaqa.people.models import Form
from multaqa.speeches.models import Quotation
from multaqa.summits.models import Organisation, Room

from ..document import Entry
from .context import Context, names_of, notes_of
from .sync import Table, Wanted

FORM_KINDS = {"honorifics": Form.Kind.HONORIFIC, "academic_and_professional_titles": Form.Kind.TITLE}


def _form(entry: Entry, kind: Form.Kind) -> dict[str, Any]:
    value = entry.value
    languages = ("ar", "en", "fr")
    return {
        "kind": kind,
        "key": value["id"],
        "forms": {language: value[language] for language in languages if language in value},
        "short": {language: value[f"{language}_short"] for language in languages if f"{language}_short" in value},
        "typical": value.get("typical", ""),
        "rank_hint": value.get("rank_hint"),
        "annotations": entry.notes,
    }


def apply_forms(context: Context) -> None:
    """Honorifics and titles, shared by all summits: those the file does not name are nobody's to delete."""
    wanted = [
        Wanted(entry.value["id"], _form(entry, kind), entry.line)
        for section, kind in FORM_KINDS.items()
        for entry in context.document[section]
    ]
    existing = {form.key: form for form in Form.objects.filter(key__in=[want.key for want in wanted])}
    context.rows["form"] = context.sync.table(Table("forms", Form), wanted=wanted, existing=existing, removable=False)


def _organisation(entry: Entry) -> dict[str, Any]:
    value = entry.value
    name, other_names = names_of(value["names"])
    return {
        "key": value["id"],
        "kind": value["kind"],
        "name": name,
        "other_names": other_names,
        "misspellings": value.get("misspellings_seen", []),
        "role": value.get("role_in_forum", Organisation.Role.PARTICIPANT),
        "role_as_printed": value.get("role_as_printed", {}),
        "headquarters": value.get("headquarters", {}),
        "founded": value.get("founded", {}),
        "annotations": notes_of(entry),
    }


def apply_organisations(context: Context) -> None:
    """Organisations with their role at the summit."""
    wanted = [Wanted(e.value["id"], _organisation(e), e.line) for e in context.document["organisations"]]
    context.rows["organisation"] = context.owned("organisations", Organisation, wanted)


def apply_rooms(context: Context) -> None:
    """Rooms, in the order of the file."""
    wanted = [
        Wanted(
            entry.value["id"],
            {
                "key": entry.value["id"],
                "name": entry.value["names"],
                "capacity": entry.value.get("capacity"),
                "position": position,
                "annotations": notes_of(entry),
            },
            entry.line,
        )
        for position, entry in enumerate(context.document["venues_and_rooms"], 1)
    ]
    context.rows["room"] = context.owned("venues_and_rooms", Room, wanted)


def _texts(value: dict[str, Any], name: str) -> dict[str, str]:
    return {language: value[f"{name}_{language}"] for language in ("ar", "en", "fr") if f"{name}_{language}" in value}


def apply_quotations(context: Context) -> None:
    """Quoted words beside their official wording."""
    wanted = [
        Wanted(
            entry.value["id"],
            {
                "key": entry.value["id"],
                "as_printed": _texts(entry.value, "as_printed"),
                "official": _texts(entry.value, "official"),
                "annotations": notes_of(entry),
            },
            entry.line,
        )
        for entry in context.document["quotations"]
    ]
    context.owned("quotations", Quotation, wanted)
