"""Persons and their participation with travel."""

from collections import defaultdict
from typing import Any

from multaqa.participants.models import Accreditation, Category, Participant, Travel
from multaqa.people.models import Person

from ..document import Entry
from .context import Context
from .sync import Table, Wanted

TRAVEL = ("arrival_flight", "arrival_airport", "departure_flight", "departure_airport", "hotel")


def _person(context: Context, entry: Entry) -> dict[str, Any]:
    value = entry.value
    names = value["names"]
    return {
        "key": value["id"],
        "name": {language: name["full"] for language, name in names.items()},
        "name_parts": {language: name["parts"] for language, name in names.items() if "parts" in name},
        "variants": value.get("latin_variants_for_matching", []),
        "honorific_id": context.id_of("form", value.get("honorific")),
        "gender": value.get("gender", ""),
        "rank": value.get("rank"),
        "position": value.get("position", {}),
        "country": value.get("country", ""),
        "badge_name": value.get("badge_name", {}),
        "passport_name": value.get("passport_name", ""),
        "email": value.get("email", ""),
        "phone": value.get("phone", ""),
        "synthetic": value.get("synthetic", False),
        "annotations": entry.notes,
    }


def apply_persons(context: Context) -> None:
    """Persons of the installation that the file names. Those of an older load stay: other summits may know them."""
    entries = context.document["persons"]
    keys = [entry.value["id"] for entry in entries]
    existing = {person.key: person for person in Person.with_deleted.filter(key__in=keys)}
    rows = context.sync.table(
        Table("persons", Person),
        wanted=[Wanted(entry.value["id"], _person(context, entry), entry.line) for entry in entries],
        existing=existing,
        removable=False,
    )
    context.rows["person"] = rows
    _titles(context, rows)


def _titles(context: Context, rows: dict[Any, Person]) -> None:
    link = Person.titles.through
    held: dict[Any, list[Any]] = defaultdict(list)
    # The order of a person's titles is that of their links.
    for person_id, form_id in (
        link.objects.filter(person__in=rows.values()).order_by("pk").values_list("person_id", "form_id")
    ):
        held[person_id].append(form_id)
    new = []
    for entry in context.document["persons"]:
        person = rows[entry.value["id"]]
        wanted = [context.id_of("form", key) for key in entry.value.get("titles", [])]
        if wanted != held[person.pk]:
            link.objects.filter(person=person).delete()
            new += [link(person_id=person.pk, form_id=form) for form in wanted]
            context.sync.touch([person])
            context.sync.report.add("titles", "changed")
    link.objects.bulk_create(new)


def _participant(context: Context, person: Entry, more: dict[str, Any], *, speaks: bool) -> dict[str, Any]:
    value = person.value
    present = value.get("present", True)
    category = more.get("category", Category.SPEAKER if speaks else Category.DELEGATE)
    return {
        "key": more.get("id", value["id"]),
        "person_id": context.id_of("person", value["id"]),
        "category": category,
        "delegation_id": context.id_of("delegation", more.get("delegation")),
        "role": more.get("role", ""),
        "organisation_id": context.id_of("organisation", value.get("organisation")),
        "represents_id": context.id_of("organisation", value.get("represents")),
        "position": more.get("position", value.get("position", {})),
        "accreditation": more.get("accreditation", Accreditation.APPROVED if present else Accreditation.DRAFT),
        "attends": present,
        "listed": more.get("listed", speaks),
        "answers": more.get("answers", {}),
        "name_as_printed": value.get("name_as_printed_with_titles", {}),
    }


def speakers(context: Context) -> set[str]:
    """Persons who write or read a speech of the file."""
    return {
        entry.value[key]
        for entry in context.document["speeches"]
        for key in ("author", "delivered_by")
        if key in entry.value
    }


def apply_participants(context: Context) -> None:
    """One participant for every person of the file."""
    more = {entry.value["person"]: entry for entry in context.document["participants"]}
    speaking = speakers(context)
    wanted = []
    for person in context.document["persons"]:
        key = person.value["id"]
        own = more.get(key)
        values = _participant(context, person, own.value if own else {}, speaks=key in speaking)
        values["annotations"] = own.notes if own else {}
        wanted.append(Wanted(values["key"], values, (own or person).line))
    rows = context.owned("participants", Participant, wanted, contested={"role": ""})
    by_person = {row.person_id: row for row in rows.values()}
    context.rows["participant"] = {key: by_person[person.pk] for key, person in context.rows["person"].items()}
    _travel(context, more, rows)


def _travel(context: Context, more: dict[str, Entry], rows: dict[Any, Participant]) -> None:
    wanted = []
    for key, entry in more.items():
        if "travel" not in entry.value:
            continue
        value = entry.value["travel"]
        participant = context.id_of("participant", key)
        values = {name: value.get(name, "") for name in TRAVEL} | {
            "participant_id": participant,
            "arrives_at": value.get("arrives_at"),
            "departs_at": value.get("departs_at"),
            "visa_needed": value.get("visa_needed"),
            "note": value.get("remark", ""),
        }
        wanted.append(Wanted((participant,), values, entry.at("travel")))
    stored = Travel.objects.filter(participant__in=rows.values())
    context.parts("travel", Travel, wanted, {(travel.participant_id,): travel for travel in stored}, rows)
