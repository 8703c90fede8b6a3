"""Reads of speeches at the desk."""

from collections.abc import Iterable
from datetime import UTC, datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Count,
    DateTimeField,
    Exists,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Value,
)
from django.db.models.functions import Coalesce, JSONObject

from multaqa.core.folding import search_key
from multaqa.core.functions import SearchKey
from multaqa.core.translations import INTERFACE_LANGUAGES
from multaqa.summits.models import Summit

from .models import Quotation, Segment, SegmentText, Speech

LAST = datetime(9999, 1, 1, tzinfo=UTC)
MISSING, CHANGED = "missing", "source_changed"
PEOPLE = ("author", "reader", "on_behalf_of_person")


def _begins() -> Coalesce:
    start = Func(F("session__span"), function="lower", output_field=DateTimeField())
    return Coalesce(start, Value(LAST, DateTimeField()))


def _counts() -> ArraySubquery:
    texts = SegmentText.objects.filter(segment__speech=OuterRef("pk")).order_by()
    counted = texts.values("language", "state").annotate(n=Count("pk"), changed=Count("pk", Q(source_changed=True)))
    return ArraySubquery(
        counted.values(json=JSONObject(language="language", state="state", n=F("n"), changed=F("changed")))
    )


def _total() -> Coalesce:
    segments = Segment.objects.filter(speech=OuterRef("pk")).order_by()
    counted = segments.annotate(n=Func(F("pk"), function="count", output_field=IntegerField())).values("n")
    return Coalesce(counted, 0)


def speeches(*, summit: Summit, deleted: bool = False) -> QuerySet[Speech]:
    """Speeches with their people, state, session and how far their texts are, in two queries for any number of rows.

    `segments_total` counts segments; `text_counts` is a list of {language, state, n, changed} over them; `begins`
    orders by the session, those without one last.
    """
    manager = Speech.with_deleted if deleted else Speech.objects
    joined = [f"{part}__person" for part in PEOPLE] + ["on_behalf_of_state", "on_behalf_of_organisation", "session"]
    return (
        manager.filter(summit=summit)
        .select_related(*joined)
        .prefetch_related("on_behalf_of_state__names")
        .annotate(begins=_begins(), segments_total=_total(), text_counts=_counts())
    )


def search_speeches(rows: QuerySet[Speech], text: str) -> QuerySet[Speech]:
    """Those that hold every word of `text`, folded, in their title, texts, names or session's title."""
    rows = rows.alias(title_search=SearchKey(F("title")))
    for word in search_key(text).split():
        texts = SegmentText.objects.filter(segment__speech=OuterRef("pk"), search__contains=word)
        found = Q(title_search__contains=word) | Q(session__search__contains=word) | Q(Exists(texts))
        for part in PEOPLE:
            found |= Q(**{f"{part}__person__search__contains": word})
        rows = rows.filter(found)
    return rows


def with_text(rows: QuerySet[Speech], *, state: str, language: str = "") -> QuerySet[Speech]:
    """Those with a segment whose text in `language` (in any of the interface when empty) is in `state`: draft,
    reviewed, certified, "missing" (also when there are no segments yet), or "source_changed"."""
    languages = [language] if language else list(INTERFACE_LANGUAGES)
    if state == MISSING:
        return rows.filter(_missing(languages))
    texts = SegmentText.objects.filter(segment__speech=OuterRef("pk"), language__in=languages)
    wanted = texts.filter(source_changed=True) if state == CHANGED else texts.filter(state=state)
    return rows.filter(Exists(wanted))


def _missing(languages: Iterable[str]) -> Q:
    segments = Segment.objects.filter(speech=OuterRef("pk"))
    condition = Q(~Exists(segments))
    for language in languages:
        written = SegmentText.objects.filter(segment=OuterRef("pk"), language=language)
        condition |= Q(Exists(segments.filter(~Exists(written))))
    return condition


def segments(speech: Speech) -> QuerySet[Segment]:
    """The segments of `speech` in order, with their texts, in two queries."""
    return Segment.objects.filter(speech=speech).prefetch_related("texts")


def search_quotations(rows: QuerySet[Quotation], text: str) -> QuerySet[Quotation]:
    """Those that hold every word of `text`, folded, in either wording."""
    rows = rows.alias(printed_search=SearchKey(F("as_printed")), official_search=SearchKey(F("official")))
    for word in search_key(text).split():
        rows = rows.filter(Q(printed_search__contains=word) | Q(official_search__contains=word))
    return rows
