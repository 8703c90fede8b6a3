"""Who may see and change a summit and what it owns: pure predicates. The other apps ask `works_for`."""

from django.contrib.auth.models import AnonymousUser

from multaqa.accounts.models import User

from .models import Role, Summit, TeamMember


def team_role(user: User | AnonymousUser, summit: Summit) -> str:
    """ "owner", "organiser", or "" for someone outside the team. No query when `queries.summit_for` read the summit."""
    if not isinstance(user, User) or not user.is_active:
        return ""
    if getattr(summit, "asked_by", None) == user.pk:
        return str(getattr(summit, "team_role", ""))
    return TeamMember.objects.filter(summit=summit, user=user).values_list("role", flat=True).first() or ""


def works_for(user: User | AnonymousUser, summit: Summit) -> bool:
    """In the summit's team: sees and changes everything of the summit."""
    return bool(team_role(user, summit))


def may_list(user: User | AnonymousUser) -> bool:
    """Whoever is signed in; the list holds only the summits they work for or take part in."""
    return isinstance(user, User) and user.is_active


def may_read(user: User | AnonymousUser, summit: Summit) -> bool:
    """Whoever works for it or takes part: `queries.summits_for` holds no others."""
    return may_list(user)


def may_create(user: User | AnonymousUser) -> bool:
    """The secretariat."""
    return isinstance(user, User) and user.is_active and user.is_secretariat


def may_change(user: User | AnonymousUser, summit: Summit) -> bool:
    """The team."""
    return works_for(user, summit)


def may_delete(user: User | AnonymousUser, summit: Summit) -> bool:
    """The owners."""
    return team_role(user, summit) == Role.OWNER


def may_set_team(user: User | AnonymousUser, summit: Summit) -> bool:
    """The owners."""
    return team_role(user, summit) == Role.OWNER
