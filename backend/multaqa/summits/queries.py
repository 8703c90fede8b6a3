"""Reads of summits and of what they own."""

from typing import Any, TypeVar

from django.db.models import F, FilteredRelation, Model, OuterRef, Q, QuerySet, Subquery, TextField, UUIDField, Value
from django.db.models.functions import Coalesce

from multaqa.accounts.models import User
from multaqa.core.folding import search_key
from multaqa.core.functions import localized_order

from .models import Organisation, State, StateName, Summit, TeamMember
from .presence import takes_part

R = TypeVar("R", bound=Model)


def summits_for(user: User, *, deleted: bool = False) -> QuerySet[Summit]:
    """Summits that `user` works for or takes part in, each with `team_role` ("" outside the team), in one query."""
    manager = Summit.with_deleted if deleted else Summit.objects
    role = TeamMember.objects.filter(summit=OuterRef("pk"), user=user).values("role")[:1]
    return manager.annotate(
        team_role=Coalesce(Subquery(role, output_field=TextField()), Value("", TextField())),
        asked_by=Value(user.pk, UUIDField()),
    ).filter(~Q(team_role="") | takes_part(user))


def summit_for(user: User, slug: str) -> Summit | None:
    """The summit at `slug` if `user` may know that it exists, with `team_role`; one query for the team, else two."""
    membership = TeamMember.objects.filter(user=user, summit__slug=slug, summit__deleted_at__isnull=True)
    # The team's every request begins here: a plain join, before the conditions of all other ways in.
    member = membership.select_related("summit").first()
    if member is None:
        return summits_for(user).filter(slug=slug).first()
    summit: Any = member.summit
    summit.team_role, summit.asked_by = member.role, user.pk
    return member.summit


def states(summit: Summit, *, language: str, deleted: bool = False) -> QuerySet[State]:
    """States with all their names, `place` being their sort key under the summit's authority; in two queries."""
    manager = State.with_deleted if deleted else State.objects
    return (
        manager.filter(summit=summit)
        .annotate(naming=FilteredRelation("names", condition=Q(names__authority=summit.naming_authority)))
        .annotate(place=Coalesce(F(f"naming__order_{language}"), Value("", TextField())))
        .prefetch_related("names")
    )


def organisations(summit: Summit, *, language: str, deleted: bool = False) -> QuerySet[Organisation]:
    """Organisations, `place` being the collation key of their name, in one query."""
    manager = Organisation.with_deleted if deleted else Organisation.objects
    return manager.filter(summit=summit).annotate(place=localized_order("name", language))


def team(summit: Summit) -> QuerySet[TeamMember]:
    """Who works for `summit`, with their users, in one query."""
    return TeamMember.objects.filter(summit=summit).select_related("user")


def with_words(rows: QuerySet[R], text: str) -> QuerySet[R]:
    """Those of `rows` whose `search` column holds every word of `text`, folded (hamza, ى/ي, ة/ه, marks, accents)."""
    for word in search_key(text).split():
        rows = rows.filter(search__contains=word)
    return rows


def states_named(rows: QuerySet[State], text: str) -> QuerySet[State]:
    """States whose code is `text`, or that any authority names by every word of it."""
    named = with_words(StateName.objects.all(), text)
    return rows.filter(Q(code__iexact=text.strip()) | Q(pk__in=named.values("state")))
