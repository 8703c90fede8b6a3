"""Reads of participants: the desk's list, one order of protocol for badges and proceedings, a person's own."""

from typing import Any, cast

from django.db.models import (
    Case,
    CharField,
    Exists,
    F,
    OuterRef,
    Prefetch,
    QuerySet,
    Subquery,
    TextField,
    UUIDField,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, Collate, Concat, LPad

from multaqa.accounts.models import AuditLine, User
from multaqa.core.folding import search_key
from multaqa.delegations.models import DelegationRole
from multaqa.delegations.queries import place_in, with_names
from multaqa.participants.models import Participant
from multaqa.participants.rules import in_led_delegation, seen_by
from multaqa.people.models import Form
from multaqa.summits.models import Summit

_FORM = ("key", "kind", "forms", "short")
_OF_PARTIES = ("annotations", "other_names", "misspellings", "role_as_printed", "headquarters", "founded", "search")
# Columns no answer shows: reading them, JSON above all, would cost more than the rest of the list.
_MOMENTS = ("created_at", "updated_at")
_UNSHOWN = (
    *("annotations", *_MOMENTS),
    *(f"person__{name}" for name in ("name_parts", "annotations", "search", "sort_ar", "sort_en", *_MOMENTS)),
    *(f"person__honorific__{name}" for name in ("typical", "annotations")),
    *(f"delegation__{name}" for name in ("annotations", "as_printed", "note", *_MOMENTS)),
    *(f"{party}__{name}" for party in ("organisation", "represents") for name in (*_OF_PARTIES, *_MOMENTS)),
)
# Sorts before every sign of a collation key, so that a short key comes before the longer one that begins with it.
_END = Value("\x01")


def participant_at(user: User) -> Exists:
    """On summits: `user` is a participant there, whatever was decided on them."""
    return Exists(Participant.objects.filter(summit=OuterRef("pk"), person__user=user))


def _decision_reason() -> Coalesce:
    """The words that went with the last decision; empty when none was taken or none were given."""
    lines = AuditLine.objects.filter(
        object_type=Participant._meta.label_lower,
        object_id=Cast(OuterRef("pk"), CharField()),
        action="participant.accreditation",
    )
    return Coalesce(Subquery(lines.order_by("-at").values("reason")[:1]), Value(""), output_field=TextField())


def detailed(rows: QuerySet[Participant], user: User, *, language: str, works: bool = False) -> QuerySet[Participant]:
    """Adds what the API shows: person, forms of address, delegation's name, travel, why the last decision was taken;
    `sort` is the name's key.

    Two queries for any number of rows. `works`: `user` is of the team, so who leads a delegation does not matter.
    """
    return (
        with_names(rows, via="delegation__")
        .select_related("person__honorific", "delegation", "organisation", "represents", "travel")
        .prefetch_related(Prefetch("person__titles", Form.objects.only(*_FORM)))
        .defer(*_UNSHOWN)
        .annotate(
            asked_by=Value(user.pk, UUIDField()),
            led=Value(True) if works else in_led_delegation(user),
            sort=F(f"person__sort_{language}"),
            decision_reason=_decision_reason(),
        )
    )


def participants_for(
    user: User, summit: Summit, *, all_of_them: bool, language: str, deleted: bool = False
) -> QuerySet[Participant]:
    """Participants of `summit`; unless `all_of_them`, only `user` and the members of the delegations `user` leads."""
    manager = Participant.with_deleted if deleted else Participant.objects
    rows = manager.filter(summit=summit) if all_of_them else manager.filter(seen_by(user), summit=summit)
    return detailed(rows, user, language=language, works=all_of_them)


def search_participants(rows: QuerySet[Participant], text: str) -> QuerySet[Participant]:
    """Those whose names or spellings hold every word of `text`, folded."""
    for word in search_key(text).split():
        rows = rows.filter(person__search__contains=word)
    return rows


def _padded(expression: Any, digits: int) -> LPad:
    return LPad(Cast(expression, TextField()), digits, Value("0"))


def role_place() -> Any:
    """Two digits: head, alternate, adviser, … as `DelegationRole` lists them; no role comes last."""
    whens = [When(role=role, then=Value(f"{place:02}")) for place, role in enumerate(DelegationRole.values)]
    return Case(*whens, default=Value("99"), output_field=TextField())


def in_protocol(summit: Summit, *, language: str) -> Any:
    """A text that sorts participants by protocol; needs `with_names(rows, via="delegation__")`."""
    delegation = Case(
        When(delegation__isnull=True, then=Value("3")),
        When(delegation__precedence__isnull=False, then=Concat(Value("1"), _padded("delegation__precedence", 5))),
        default=Concat(Value("2"), place_in(summit.delegation_order, via="delegation__"), output_field=TextField()),
        output_field=TextField(),
    )
    rank = _padded(Coalesce("person__rank", Value(999)), 5)
    name = F(f"person__sort_{language}")
    return Collate(Concat(delegation, _END, role_place(), rank, name, output_field=TextField()), "C")


def protocol_order(rows: QuerySet[Participant], *, summit: Summit, language: str) -> QuerySet[Participant]:
    """`rows`, all of `summit`, in protocol order, with `display_name` of the delegation. No query of its own.

    Delegations whose precedence was decided by it, the others in the summit's order of delegations, then those in
    none; inside a delegation by role (head, alternate, …), rank (1 first, none last) and the alphabet of `language`.
    """
    if "display_name" not in rows.query.annotations:
        rows = with_names(rows, via="delegation__")
    ordered = rows.annotate(protocol=in_protocol(summit, language=language)).order_by("protocol", "key")
    return cast(QuerySet[Participant], ordered)
