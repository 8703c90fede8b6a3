"""Who may look across summits: pure predicates."""

from django.contrib.auth.models import AnonymousUser

from multaqa.accounts.models import User
from multaqa.summits.models import TeamMember


def may_search(user: User | AnonymousUser) -> bool:
    """The secretariat, and whoever is in a summit's team."""
    if not isinstance(user, User) or not user.is_active:
        return False
    return user.is_secretariat or TeamMember.objects.filter(user=user, summit__deleted_at__isnull=True).exists()
