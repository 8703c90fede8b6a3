"""Who may see and change delegations: pure predicates, and the condition on rows that says who leads them.

Participants stand above this app and are not imported: the head is asked for through the reverse name `participants`.
"""

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q

from multaqa.accounts.models import User
from multaqa.summits.models import Summit
from multaqa.summits.rules import works_for

from .models import Delegation, DelegationRole, FocalPoint

STANDS = Q(participants__deleted_at__isnull=True)
HEAD = STANDS & Q(participants__role=DelegationRole.HEAD) & ~Q(participants__accreditation__in=("refused", "withdrawn"))


def led_by(user: User) -> Q:
    """On delegations: `user` is a focal point or the head."""
    points = FocalPoint.objects.filter(delegation=OuterRef("pk"), user=user)
    heads = Delegation.with_deleted.filter(HEAD, pk=OuterRef("pk"), participants__person__user=user)
    return Q(Exists(points)) | Q(Exists(heads))


def leads(user: User | AnonymousUser, delegation: Delegation) -> bool:
    """Head or focal point of it: registers its members. No query when `queries.delegations_for` read it."""
    if not isinstance(user, User) or not user.is_active:
        return False
    if getattr(delegation, "asked_by", None) == user.pk:
        return bool(getattr(delegation, "led", False))
    return Delegation.objects.filter(led_by(user), pk=delegation.pk).exists()


def may_list(user: User | AnonymousUser, summit: Summit) -> bool:
    """Whoever knows the summit; outside the team the list holds only the delegations they lead."""
    return isinstance(user, User) and user.is_active


def may_read(user: User | AnonymousUser, delegation: Delegation) -> bool:
    """The team, its head and its focal points."""
    return works_for(user, delegation.summit) or leads(user, delegation)


def may_create(user: User | AnonymousUser, summit: Summit) -> bool:
    """The team."""
    return works_for(user, summit)


def may_change(user: User | AnonymousUser, delegation: Delegation) -> bool:
    """The team: quotas, precedence and focal points are its decisions."""
    return works_for(user, delegation.summit)


may_delete = may_change
