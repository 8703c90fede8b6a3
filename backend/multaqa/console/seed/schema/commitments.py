"""External events, initiatives, agreements and what came of them."""

from multaqa.commitments.models import Commitment

from ..types import Choice, Country, Day, Key, Listed, Localized, Names, Number, Record, Ref, Text
from .section import Section, by_id

EVENT = Record(
    {
        "id": Key(),
        "names": Names(),
        "place": Localized(extra={"country": Country()}),
        "dates": Record({"start": Day(), "end": Day()}),
        "date_in_article": Day(),
        "year": Number(3000),
        "by": Ref("organisation"),
    },
    required=("id", "names"),
)

PARTNERS = Localized(extra={"named": Record({"value": Listed(Ref("organisation")), "countries": Listed(Country())})})

_COMMON = {
    "subject": Localized(),
    "aims": Listed(Localized()),
    "announced_by": Ref("person"),
    "announced_in_speech": Ref("speech"),
    "relation_to_forum": Text(300),
    "status": Choice(Commitment.Status.values),
    "due_on": Day(),
    "indicator": Localized(),
}

INITIATIVE = Record(
    {
        "id": Key(),
        "names": Names(),
        "launched_on": Day(),
        "launched_at": Ref("event", "summit"),
        "announced_on": Day(),
        "announced_at": Ref("event", "summit"),
        "launched_by": Listed(Ref("organisation")),
        "owner": Ref("organisation"),
        "joint_with": Listed(Ref("organisation")),
        "partners": PARTNERS,
    }
    | _COMMON,
    required=("id", "names", "status"),
)

AGREEMENT = Record(
    {
        "id": Key(),
        "kind": Localized(),
        "names": Names(),
        "parties": Listed(Ref("organisation"), least=1),
        "date": Day(),
        "date_as_printed": Localized(),
        "weekday": Localized(),
    }
    | _COMMON,
    required=("id", "parties", "date"),
)

FOLLOW_UP = Record(
    {
        "date": Day(),
        "date_reported": Day(),
        "of": Ref("commitment"),
        "kind": Text(20),
        "ref": Text(100),
        "parties": Listed(Ref("organisation")),
        "patron": Ref("organisation"),
        "country": Country(),
        "remark": Localized(),
    },
    required=("of", "kind"),
)

SECTIONS = (
    Section("external_events", EVENT, by_id("event")),
    Section("initiatives", INITIATIVE, by_id("commitment")),
    Section("agreements", AGREEMENT, by_id("commitment")),
    Section("followups", FOLLOW_UP),
)
