"""Reads of the agenda at the desk."""

from datetime import UTC, date, datetime

from django.db.models import DateField, DateTimeField, Exists, F, Func, OuterRef, Prefetch, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce

from multaqa.core.folding import search_key
from multaqa.summits.models import Summit

from .models import Item, Session, SessionRole

UNSCHEDULED = datetime(9999, 1, 1, tzinfo=UTC)


class _Begins(Func):
    function = "lower"
    output_field = DateTimeField()


def sessions(*, summit: Summit, deleted: bool = False) -> QuerySet[Session]:
    """Sessions with room, people and items, in three queries for any number of rows; `begins` orders them, those
    without a time last."""
    manager = Session.with_deleted if deleted else Session.objects
    # The long list is what the screen of the agenda waits for: columns that nobody shows stay in the database.
    roles = SessionRole.objects.select_related("participant__person").only(
        "session", "role", "position", "participant__attends", "participant__person__name"
    )
    items = Item.objects.only("session", "key", "kind", "title", "span")
    return (
        manager.filter(summit=summit)
        .select_related("room")
        .defer("search", "annotations", "room__annotations")
        .prefetch_related(Prefetch("roles", queryset=roles), Prefetch("items", queryset=items))
        .annotate(begins=Coalesce(_Begins(F("span")), Value(UNSCHEDULED, DateTimeField())))
    )


def on_day(rows: QuerySet[Session], day: date) -> QuerySet[Session]:
    """Those that begin on `day` in their summit's zone."""
    local = Func(F("summit__timezone"), _Begins(F("span")), function="timezone", output_field=DateTimeField())
    return rows.alias(day=Cast(local, DateField())).filter(day=day)


def search_sessions(rows: QuerySet[Session], text: str) -> QuerySet[Session]:
    """Those that hold every word of `text`, folded, in their title, description or the names of their people."""
    for word in search_key(text).split():
        named = SessionRole.objects.filter(session=OuterRef("pk"), participant__person__search__contains=word)
        rows = rows.filter(Q(search__contains=word) | Q(Exists(named)))
    return rows
