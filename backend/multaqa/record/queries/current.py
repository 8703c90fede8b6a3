"""The SQL of the record. Every read here is one query; no snapshot is loaded unless the name says so."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.fields.json import KT, KeyTransform

from ..models import Artefact, Release
from .shapes import Contents, Entry, Found, Gone, Stored

HIDDEN = Q(path__startswith="pages/") | Q(path__startswith="data/")
_ENTRY = ("id", "kind", "key", "number", "title", "note", "withdrawn", "released_at")


def releases(*, summit_slug: str) -> QuerySet[Release]:
    """All releases of a summit, newest first, without their snapshots."""
    return Release.objects.filter(summit_slug=summit_slug).defer("snapshot")


def current_release(*, summit_slug: str, kind: str, key: str) -> Release | None:
    """The release with the highest number, snapshot included; it may be a withdrawal."""
    return Release.objects.filter(summit_slug=summit_slug, kind=kind, key=key).order_by("-number").first()


def find(*, slug: str, paths: Iterable[str]) -> dict[str, Found]:
    """What stands at these paths now. A path that was never released, or no longer is, has no entry."""
    newest = Release.objects.filter(
        summit_slug=slug, kind=OuterRef("release__kind"), key=OuterRef("release__key")
    ).order_by("-number")
    rows = (
        Artefact.objects.filter(summit_slug=slug, path__in=list(paths))
        .annotate(
            current=Subquery(newest.values("pk")[:1]),
            withdrawn=Subquery(newest.values("withdrawn")[:1]),
            notice=Subquery(newest.values("note")[:1]),
            since=Subquery(newest.values("released_at")[:1]),
        )
        .filter(Q(withdrawn=True) | Q(current=F("release_id")))
        .annotate(kind=F("release__kind"), key=F("release__key"), number=F("release__number"))
        .order_by("path")
        .values()
    )
    found: dict[str, Found] = {}
    for row in rows:
        if row["withdrawn"]:
            found.setdefault(row["path"], Gone(row["notice"], row["since"]))
        else:
            found[row["path"]] = _stored(row)
    return found


def _stored(row: Mapping[str, Any]) -> Stored:
    return Stored(**{name: row[name] for name in Stored.__dataclass_fields__})


def contents_of(slug: str) -> Contents:
    """The current release of every kind and key, by kind and key."""
    newest = Release.objects.filter(summit_slug=slug).order_by("kind", "key", "-number").distinct("kind", "key")
    rows = (
        Release.objects.filter(pk__in=newest.values("pk"))
        .annotate(card=KeyTransform("card", "snapshot"))
        .order_by("kind", "key")
        .values(*_ENTRY, "card")
    )
    return Contents(slug, tuple(Entry(**row | {"card": row["card"] or {}}) for row in rows))


def recent_of(slug: str, *, limit: int) -> tuple[Entry, ...]:
    """The newest releases, for a feed; their cards stay empty."""
    rows = Release.objects.filter(summit_slug=slug).order_by("-released_at", "-number").values(*_ENTRY)[:limit]
    return tuple(Entry(**row, card={}) for row in rows)


def downloads_of(slug: str) -> tuple[Stored, ...]:
    """Files of the current releases that a reader may want to keep: everything but fragments of pages."""
    newest = Release.objects.filter(summit_slug=slug).order_by("kind", "key", "-number").distinct("kind", "key")
    rows = (
        Artefact.objects.filter(release__in=newest.values("pk"))
        .exclude(HIDDEN)
        .annotate(kind=F("release__kind"), key=F("release__key"), number=F("release__number"))
        .order_by("path")
        .values()
    )
    return tuple(_stored(row) for row in rows)


def sites() -> tuple[Contents, ...]:
    """The site of every summit that has one, latest summit first."""
    newest = Release.objects.filter(kind="site").order_by("summit_slug", "-number").distinct("summit_slug")
    rows = (
        Release.objects.filter(pk__in=newest.values("pk"), withdrawn=False)
        .annotate(card=KeyTransform("card", "snapshot"), day=KT("snapshot__card__start_date"))
        .order_by("-day", "summit_slug")
        .values(*_ENTRY, "card", "summit_slug")
    )
    return tuple(
        Contents(row["summit_slug"], (Entry(**{name: row[name] for name in (*_ENTRY, "card")}),)) for row in rows
    )


def everything() -> tuple[tuple[str, Entry], ...]:
    """(summit slug, current release) of the whole record, for a site map; cards stay empty."""
    rows = (
        Release.objects.order_by("summit_slug", "kind", "key", "-number")
        .distinct("summit_slug", "kind", "key")
        .values("summit_slug", *_ENTRY)
    )
    return tuple((row.pop("summit_slug"), Entry(**row, card={})) for row in rows)
