"""Reads of delegations: under the names of the summit's authority, in a chosen order, with quotas and counts.

Participants stand above this app and are not imported; what is needed of them (who is head, how many of each role) is
asked through the reverse name `participants` of their foreign key.
"""

from typing import Any, TypeVar, cast

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import (
    Case,
    Count,
    Exists,
    F,
    FilteredRelation,
    Model,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    TextField,
    UUIDField,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, Collate, Concat, JSONObject, LPad

from multaqa.accounts.models import User
from multaqa.core.functions import localized_order
from multaqa.summits.models import DelegationOrder, Organisation, StateName, Summit
from multaqa.summits.queries import with_words

from .models import Delegation, DelegationRole, FocalPoint
from .rules import HEAD, STANDS, led_by

R = TypeVar("R", bound=Model)

# Those who hold no place; the database's trigger on quotas (participants.0002) names the same.
PLACELESS = ("refused", "withdrawn", "waiting")


def focal_point_at(user: User) -> Exists:
    """On summits: `user` is a focal point there."""
    points = FocalPoint.objects.filter(user=user, delegation__summit=OuterRef("pk"))
    return Exists(points.filter(delegation__deleted_at__isnull=True))


def with_names(rows: QuerySet[R], *, via: str = "", official: bool = False) -> QuerySet[R]:
    """Adds `display_name` under the summit's authority, and with `official` also `official_name`.

    `via` leads from the row to its delegation. For an organisation both are its name; a state that the authority does
    not name is shown as printed. No query of its own.
    """
    authority = Q(**{f"{via}state__names__authority": F("summit__naming_authority")})
    other = (f"{via}organisation__name", f"{via}as_printed")
    named: Any = rows.annotate(naming=FilteredRelation(f"{via}state__names", condition=authority))
    named = named.annotate(display_name=Coalesce("naming__short", *other))
    if official:
        named = named.annotate(official_name=Coalesce("naming__official", *other))
    return cast(QuerySet[R], named)


def place_in(order: str, *, via: str = "") -> Any:
    """A text that sorts delegations in `order` (a DelegationOrder); needs `with_names`. States before organisations."""
    if order == DelegationOrder.AS_GIVEN:
        return LPad(Cast(f"{via}position", TextField()), 6, Value("0"))
    key = Case(
        When(
            **{f"{via}state__isnull": False},
            then=Concat(Value("1"), F(f"naming__order_{order}"), output_field=TextField()),
        ),
        default=Concat(Value("2"), localized_order(f"{via}organisation__name", order), output_field=TextField()),
    )
    # By code point whatever the server's locale is: the keys were made for that.
    return Collate(key, "C")


def _counts() -> dict[str, Count]:
    holding = STANDS & ~Q(participants__accreditation__in=PLACELESS)
    return {
        f"count_{role}": Count("participants", filter=holding & Q(participants__role=role))
        for role in ("", *DelegationRole.values)
    }


def delegations_for(user: User, summit: Summit, *, all_of_them: bool, deleted: bool = False) -> QuerySet[Delegation]:
    """Delegations of `summit` with names, quotas, counts per role, head and focal points, in three queries.

    Unless `all_of_them`, only those that `user` leads. `place` sorts them in the summit's order.
    """
    manager = Delegation.with_deleted if deleted else Delegation.objects
    rows = manager.filter(summit=summit) if all_of_them else manager.filter(led_by(user), summit=summit)
    return detailed(rows, user).annotate(place=place_in(summit.delegation_order))


def detailed(rows: QuerySet[Delegation], user: User) -> QuerySet[Delegation]:
    """Adds what the API shows of a delegation."""
    head = ArrayAgg(
        JSONObject(id="participants__id", name="participants__person__name"), filter=HEAD, default=Value([])
    )
    return (
        with_names(rows, official=True)
        .select_related("state", "organisation")
        .prefetch_related(
            Prefetch("quotas"),
            Prefetch("focal_points", FocalPoint.objects.select_related("user").order_by("user__email")),
        )
        .annotate(heads=head, asked_by=Value(user.pk, UUIDField()), led=led_by(user), **_counts())
    )


def search_delegations(rows: QuerySet[Delegation], text: str) -> QuerySet[Delegation]:
    """Those whose state, by any authority's name, or organisation has every word of `text`, or whose code it is."""
    states = with_words(StateName.objects.all(), text).values("state")
    organisations = with_words(Organisation.objects.all(), text).values("pk")
    return rows.filter(Q(state__in=states) | Q(organisation__in=organisations) | Q(state__code__iexact=text.strip()))


def taken(delegation: Delegation) -> dict[str, int]:
    """How many hold a place, per role."""
    rows = Delegation.with_deleted.filter(STANDS & ~Q(participants__accreditation__in=PLACELESS), pk=delegation.pk)
    found = rows.order_by().values_list("participants__role").annotate(count=Count("participants"))
    return {role: count for role, count in found if role}
