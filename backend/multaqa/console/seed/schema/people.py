"""Forms of address, persons, and what belongs to a person at this summit."""

from multaqa.delegations.models import DelegationRole
from multaqa.participants.models import Accreditation, Category

from ..types import (
    Boxed,
    Choice,
    Country,
    Flag,
    Key,
    Listed,
    Localized,
    Moment,
    Number,
    Record,
    Ref,
    Text,
    Tree,
)
from .forms import Form
from .section import Section, by_id

HONORIFIC = Record(
    {"id": Key(), "ar": Form(spelled=True), "en": Form(), "fr": Form(), "typical": Text(300), "rank_hint": Number()},
    required=("id", "ar"),
)
TITLE = Record(
    {
        "id": Key(),
        "ar": Form(spelled=True),
        "ar_short": Form(),
        "en": Form(),
        "en_short": Form(),
        "fr": Form(),
        "fr_short": Form(),
    }
    | {"typical": Text(300), "rank_hint": Number()},
    required=("id", "ar"),
)

PARTS = ("given", "father", "grandfather", "connector", "family", "father_or_family")
NAME = Record({"full": Text(), "parts": Record({part: Text() for part in PARTS})}, required=("full",))

PERSON = Record(
    {
        "id": Key(),
        "names": Record({"ar": NAME, "en": NAME, "fr": NAME}),
        "latin_variants_for_matching": Boxed(Listed(Text()), "values"),
        "honorific": Ref("honorific"),
        "titles": Listed(Ref("title")),
        "gender": Choice(["m", "f"]),
        "rank": Number(),
        "organisation": Ref("organisation"),
        "position": Localized(),
        "country": Boxed(Country(), "code"),
        "present": Flag(),
        "represents": Ref("organisation"),
        "name_as_printed_with_titles": Localized(),
        "badge_name": Localized(),
        "passport_name": Text(200),
        "email": Text(254),
        "phone": Text(40),
        "synthetic": Flag(),
    },
    required=("id", "names"),
)

TRAVEL = Record(
    {
        "arrives_at": Moment(),
        "arrival_flight": Text(20),
        "arrival_airport": Text(3),
        "departs_at": Moment(),
        "departure_flight": Text(20),
        "departure_airport": Text(3),
        "hotel": Text(120),
        "visa_needed": Flag(),
        "remark": Text(),
    },
    noted=False,
)

PARTICIPANT = Record(
    {
        "person": Ref("person"),
        "id": Key(),
        "category": Choice(Category.values),
        "delegation": Ref("delegation"),
        "role": Choice(DelegationRole.values),
        "position": Localized(),
        "accreditation": Choice(Accreditation.values),
        "listed": Flag(),
        "answers": Tree(),
        "travel": TRAVEL,
    },
    required=("person",),
)

SECTIONS = (
    Section("honorifics", HONORIFIC, by_id("honorific")),
    Section("academic_and_professional_titles", TITLE, by_id("title")),
    Section("persons", PERSON, by_id("person")),
    Section(
        "participants",
        PARTICIPANT,
        lambda value: [("participant", value["person"])] if "person" in value else [],
    ),
)
