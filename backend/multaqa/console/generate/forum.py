"""The whole forum in the order it comes to be."""

from typing import Any

from multaqa.core.calendars import hijri, hijri_text, weekday_text

from . import clashes
from .agenda import add_rooms, change_after_release, make_agenda
from .commitments import add_commitments, as_of
from .crowd import add_crowd, add_interpreters, add_organisations, add_speakers
from .delegations import add_delegations
from .draft import Draft, Record, begin
from .sizes import Size
from .speeches import add_speeches
from .tables.countries import COUNTRIES, LEAGUE
from .tables.positions import HONORIFICS, TITLES
from .travel import add_travel

ORDER = (
    "organisations",
    "honorifics",
    "academic_and_professional_titles",
    "persons",
    "participants",
    "delegations",
    "states",
    "initiatives",
    "agreements",
    "followups",
    "venues_and_rooms",
    "agenda",
    "speeches",
)
PLANTED = (
    "speaker_double_booked",
    "room_double_booked",
    "interpreter_over_hours",
    "head_flying_in_own_slot",
    "delegations_over_quota",
    "heads_replaced",
    "heads_absent",
    "doubles_latin",
    "doubles_arabic",
    "namesakes",
    "flights_changed",
    "flights_cancelled",
    "session_moved",
    "session_cancelled",
    "commitments_overdue",
    "commitments_renamed",
)


def _pair(text: str) -> dict[str, str]:
    masculine, feminine = text.split("|")
    return {"m": masculine, "f": feminine}


def _add_forms(draft: Draft) -> None:
    for key, arabic, english, rank in HONORIFICS:
        draft.section("honorifics").append(
            {"id": key, "ar": _pair(arabic), "en": _pair(english), "rank_hint": rank, "synthetic": True}
        )
    for key, arabic, short, english in TITLES:
        draft.section("academic_and_professional_titles").append(
            {"id": key, "ar": _pair(arabic), "ar_short": _pair(short), "en": english, "synthetic": True}
        )


def _forum(draft: Draft) -> Record:
    day = hijri(draft.start)
    return {
        "id": draft.slug,
        "slug": draft.slug,
        "names": {
            "ar": [{"value": f"ملتقى وزراء التعليم (بيانات مولّدة {draft.seed})", "use": "body"}],
            "en": [{"value": f"Forum of Ministers of Education (generated data {draft.seed})", "use": "body"}],
        },
        "kind": {"ar": "ملتقى", "en": "forum"},
        "level": {"ar": "وزراء التعليم وكبار المسؤولين عنه", "en": "ministers of education and senior officials"},
        "start_date": draft.start.isoformat(),
        "end_date": draft.end.isoformat(),
        "weekday": {language: weekday_text(draft.start, language=language) for language in ("ar", "en")},
        "hijri": {"umm_al_qura": day and day.isoformat(), "ar": hijri_text(draft.start, language="ar")},
        "timezone": draft.host.zone,
        "city": {"ar": draft.host.city_ar, "en": draft.host.city_en},
        "host_country": draft.host.code,
        "languages": {"working": ["ar", "en"], "interpretation": ["ar", "en", "fr"]},
        "status": "held",
        "synthetic": True,
    }


def generate(*, slug: str, size: Size, seed: int) -> tuple[dict[str, Any], dict[str, Any], Draft]:
    """(seed document, answer key, draft). The same arguments give equal results on every machine."""
    draft = begin(slug=slug, size=size, seed=seed)
    _add_forms(draft)
    add_organisations(draft)
    add_rooms(draft)
    draft.sections["states"] = [
        {"code": country.code} for country in COUNTRIES[: size.delegations] if country.code not in LEAGUE
    ]
    speakers = add_speakers(draft)
    roll = add_delegations(draft)
    interpreters = add_interpreters(draft)
    add_crowd(draft)
    add_travel(draft)
    plan = make_agenda(draft, roll, speakers)
    change_after_release(draft, plan)
    add_speeches(draft, plan)
    clashes.double_book_speakers(draft, plan)
    clashes.double_book_rooms(draft, plan)
    clashes.assign_interpreters(draft, plan, interpreters)
    clashes.ground_heads(draft, plan)
    draft.sections["agenda"] = [*plan.sessions, *plan.items]
    add_commitments(draft)
    document: dict[str, Any] = {"format": "multaqa-seed/1", "language_of_record": "ar", "forum": _forum(draft)}
    document |= {name: draft.sections[name] for name in ORDER if draft.sections.get(name)}
    key = {
        "format": "multaqa-answer-key/1",
        "slug": slug,
        "size": size.name,
        "seed": seed,
        "as_of": as_of(draft).isoformat(),
        **{kind: draft.key.get(kind, []) for kind in PLANTED},
    }
    return document, key, draft
