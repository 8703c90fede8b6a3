"""One search over everything the desk knows: folded words first, then near misses by trigram.

For the secretariat and the teams; never answer readers from here.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import BooleanField, Case, F, FloatField, Func, Q, QuerySet, TextField, Value, When

from multaqa.accounts.models import User
from multaqa.agenda.models import Session
from multaqa.commitments.models import Commitment
from multaqa.core.fields import LocalizedText
from multaqa.core.folding import search_key
from multaqa.participants.models import Participant
from multaqa.speeches.models import Speech
from multaqa.speeches.queries import search_speeches
from multaqa.summits.models import Organisation, StateName, Summit, TeamMember

LIMIT = 8
# pg_trgm sees only what the server's LC_CTYPE calls a letter, and under "C" that is ASCII: so Arabic is compared by
# Latin stand-ins, near letters sharing one. For likeness only; nothing is stored or shown this way.
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
LATIN = "abtcjhxddrzsusdtzegfqklmnhwy"
# Word similarity (0 to 1) of PostgreSQL's pg_trgm; below this, near misses are mostly noise.
NEAR = 0.55
SHORTEST_NEAR = 4


@dataclass(frozen=True)
class Hit:
    """Something found. `kind` is the noun, `key` its key there (a state's code), `exact` false for a near miss."""

    kind: str
    key: str
    id: UUID
    summit: str
    title: LocalizedText
    detail: LocalizedText
    exact: bool
    likeness: float


class _Comparable(Func):
    function = "translate"
    template = f"%(function)s(%(expressions)s, '{ARABIC}', '{LATIN}')"
    output_field = TextField()


def _matched(rows: QuerySet[Any], text: str, column: str = "search", or_else: Q | None = None) -> QuerySet[Any]:
    """Rows whose `column` holds every word of `text` (or that are so `or_else`), and those near it; the best first."""
    key = search_key(text)
    words = Q()
    for word in key.split():
        words &= Q(**{f"{column}__contains": word})
    words |= or_else or Q()
    asked: Any = _Comparable(Value(key))
    likeness: Any = TrigramWordSimilarity(asked, _Comparable(F(column)))
    if len(key) < SHORTEST_NEAR:
        likeness = Value(0.0, output_field=FloatField())
    exact = Case(When(words, then=True), default=False, output_field=BooleanField())
    found: QuerySet[Any] = rows.annotate(likeness=likeness, exact=exact).filter(words | Q(likeness__gte=NEAR))
    return found.order_by("-exact", "-likeness")


def _hits(
    kind: str, rows: QuerySet[Any], key: Callable[[Any], str], title: Callable[[Any], LocalizedText], **more: Any
) -> Iterator[Hit]:
    detail = more.get("detail", lambda _row: {})
    thing = more.get("thing", lambda row: row)
    seen = set()
    for row in rows:
        found = thing(row)
        if found.pk in seen:
            continue
        seen.add(found.pk)
        slug = found.slug if kind == "summit" else found.summit.slug
        yield Hit(kind, key(row), found.pk, slug, title(row), detail(row), row.exact, round(row.likeness, 3))


def _owned(model: Any, summits: QuerySet[Summit]) -> QuerySet[Any]:
    rows: QuerySet[Any] = model.objects.filter(summit__in=summits).select_related("summit")
    return rows


def _states(summits: QuerySet[Summit], text: str) -> Iterator[Hit]:
    rows = StateName.objects.filter(state__summit__in=summits, state__deleted_at__isnull=True)
    rows = _matched(rows.select_related("state__summit"), text, or_else=Q(state__code__iexact=text.strip()))
    return _hits(
        "state",
        rows,
        lambda name: str(name.state.code),
        lambda name: name.short,
        detail=lambda name: name.official,
        thing=lambda name: name.state,
    )


def _people(summits: QuerySet[Summit], text: str) -> Iterator[Hit]:
    rows = _matched(_owned(Participant, summits).select_related("person"), text, "person__search")
    return _hits(
        "person",
        rows,
        lambda row: row.person.key or row.key,
        lambda row: row.person.name,
        detail=lambda row: row.position or row.person.position,
    )


def _commitments(summits: QuerySet[Summit], text: str) -> Iterator[Hit]:
    return _hits(
        "commitment",
        _matched(_owned(Commitment, summits), text),
        lambda row: row.key,
        lambda row: row.name or row.kind_label,
        detail=lambda row: row.subject,
    )


def _speeches(summits: QuerySet[Summit], text: str) -> Iterator[Hit]:
    rows = search_speeches(_owned(Speech, summits), text).select_related("author__person", "session")
    rows = rows.annotate(exact=Value(True), likeness=Value(1.0, output_field=FloatField())).order_by("key")
    return _hits(
        "speech",
        rows,
        lambda row: row.key,
        lambda row: row.title or row.author.person.name,
        detail=lambda row: row.session.title if row.session else {},
    )


def _found(summits: QuerySet[Summit], text: str) -> Iterator[Iterator[Hit]]:
    yield _hits("summit", _matched(summits, text), lambda row: row.slug, lambda row: row.name)
    yield _states(summits, text)
    organisations = _matched(_owned(Organisation, summits), text)
    yield _hits("organisation", organisations, lambda row: row.key, lambda row: row.name)
    yield _people(summits, text)
    yield _commitments(summits, text)
    sessions = _matched(_owned(Session, summits), text)
    yield _hits("session", sessions, lambda row: row.key, lambda row: row.title)
    yield _speeches(summits, text)


def searchable(user: User) -> QuerySet[Summit]:
    """The summits that `user` runs: all of them for the secretariat."""
    summits = Summit.objects.all()
    return (
        summits if user.is_secretariat else summits.filter(pk__in=TeamMember.objects.filter(user=user).values("summit"))
    )


def search(summit: Summit | None, q: str, *, among: QuerySet[Summit] | None = None, limit: int = LIMIT) -> list[Hit]:
    """The best hits of each kind for `q`: at one summit, or at all of them (or those `among`). Seven queries.

    Exact hits come first, near misses after them; within these, kinds from the widest to the narrowest.
    """
    if not search_key(q):
        return []
    summits = Summit.objects.all() if among is None else among
    if summit is not None:
        summits = Summit.objects.filter(pk=summit.pk)
    hits = [hit for found in _found(summits.order_by(), q) for hit in islice(found, limit)]
    return sorted(hits, key=lambda hit: (not hit.exact, -hit.likeness if not hit.exact else 0))
