"""Reads of summits and of what they own."""

from django.db.models import OuterRef, Q, QuerySet, Subquery, TextField, UUIDField, Value
from django.db.models.functions import Coalesce

from multaqa.accounts.models import User

from .models import Summit, TeamMember
from .presence import takes_part


def summits_for(user: User, *, deleted: bool = False) -> QuerySet[Summit]:
    """Summits that `user` works for or takes part in, each with `team_role` ("" outside the team), in one query."""
    manager = Summit.with_deleted if deleted else Summit.objects
    role = TeamMember.objects.filter(summit=OuterRef("pk"), user=user).values("role")[:1]
    return manager.annotate(
        team_role=Coalesce(Subquery(role, output_field=TextField()), Value("", TextField())),
        asked_by=Value(user.pk, UUIDField()),
    ).filter(~Q(team_role="") | takes_part(user))


def summit_for(user: User, slug: str) -> Summit | None:
    """The summit at `slug` if `user` may know that it exists."""
    return summits_for(user).filter(slug=slug).first()
