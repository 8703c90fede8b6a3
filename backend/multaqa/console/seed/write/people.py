"""Persons, and what belongs to them at this summit."""

from typing import Any
from zoneinfo import ZoneInfo

from multaqa.participants.models import Accreditation, Category, Participant, Travel
from multaqa.people.models import Person
from multaqa.speeches.models import Speech
from multaqa.summits.models import Summit

from ..apply.people import TRAVEL
from .filled import entry, filled, other_than


def _name(person: Person, language: str) -> dict[str, Any]:
    return {"full": person.name[language]} | filled({"parts": person.name_parts.get(language)})


def _person(row: Participant, titles: list[str]) -> dict[str, Any]:
    person = row.person
    values = {
        "id": person.key or str(person.pk),
        "names": {language: _name(person, language) for language in person.name},
        "latin_variants_for_matching": person.variants,
        "honorific": person.honorific.key if person.honorific else None,
        "titles": titles,
        "gender": person.gender,
        "rank": person.rank,
        "organisation": row.organisation.key if row.organisation else None,
        "position": person.position,
        "country": person.country,
        "represents": row.represents.key if row.represents else None,
        "name_as_printed_with_titles": row.name_as_printed,
        "badge_name": person.badge_name,
        "passport_name": person.passport_name,
        "email": person.email,
        "phone": person.phone,
        "synthetic": person.synthetic or None,
    }
    # Said of everyone who was printed with a name, because absence is the exception worth seeing.
    return filled(values) | ({} if row.attends and not row.name_as_printed else {"present": row.attends})


def _travel(travel: Travel, zone: ZoneInfo) -> dict[str, Any]:
    values = {name: getattr(travel, name) for name in TRAVEL} | {
        "visa_needed": travel.visa_needed,
        "remark": travel.note,
    }
    times = {
        name: moment.astimezone(zone) for name in ("arrives_at", "departs_at") if (moment := getattr(travel, name))
    }
    return filled(values | times)


def _participant(row: Participant, zone: ZoneInfo, *, speaks: bool) -> dict[str, Any]:
    person = row.person.key or str(row.person.pk)
    defaults = {
        "id": person,
        "category": Category.SPEAKER if speaks else Category.DELEGATE,
        "position": row.person.position,
        "accreditation": Accreditation.APPROVED if row.attends else Accreditation.DRAFT,
        "listed": speaks,
    }
    delegation = row.delegation
    party = (delegation.state or delegation.organisation) if delegation else None
    values = {
        "id": row.key,
        "category": row.category,
        "position": row.position,
        "accreditation": row.accreditation,
        "listed": row.listed,
    }
    values = other_than(values, defaults) | filled(
        {
            "delegation": getattr(party, "code", None) or getattr(party, "key", None),
            "role": row.role,
            "answers": row.answers,
            "travel": _travel(row.travel, zone) if hasattr(row, "travel") else None,
        }
    )
    return {"person": person} | values if values or row.annotations else {}


def _titles(rows: list[Participant]) -> dict[Any, list[str]]:
    titles: dict[Any, list[str]] = {}
    links = Person.titles.through.objects.filter(person__in=[row.person_id for row in rows]).order_by("pk")
    for person, form in links.values_list("person_id", "form__key"):
        titles.setdefault(person, []).append(form)
    return titles


def sections(summit: Summit) -> dict[str, list[dict[str, Any]]]:
    """Everyone at the summit."""
    rows = list(
        Participant.objects.filter(summit=summit)
        .select_related(
            "person__honorific", "organisation", "represents", "delegation__state", "delegation__organisation", "travel"
        )
        .order_by("created_at", "key")
    )
    titles = _titles(rows)
    zone = ZoneInfo(summit.timezone)
    pairs = Speech.objects.filter(summit=summit).values_list("author_id", "reader_id")
    speaking = {key for pair in pairs for key in pair}
    more = [(row, _participant(row, zone, speaks=row.pk in speaking)) for row in rows]
    return {
        "persons": [
            entry("persons", _person(row, titles.get(row.person_id, [])), row.person.annotations) for row in rows
        ],
        "participants": [entry("participants", values, row.annotations) for row, values in more if values],
    }
