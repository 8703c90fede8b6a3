"""Who works for a summit: added, given another role, taken out. An owner always remains."""

from django.db import transaction
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.core.errors import refuse
from multaqa.summits.models import Role, Summit, TeamMember


def _keep_an_owner(summit: Summit, member: TeamMember | None) -> None:
    if member is None or member.role != Role.OWNER:
        return
    if not TeamMember.objects.filter(summit=summit, role=Role.OWNER).exclude(pk=member.pk).exists():
        raise refuse("role", "last_owner", _("A summit needs an owner: name another one first."))


def _decided(member: TeamMember, *, before: str, after: str, actor: User) -> None:
    record_decision(
        actor=actor,
        action="summit.team",
        subject=member.summit,
        summit_slug=member.summit.slug,
        before={member.user.email: before},
        after={member.user.email: after},
    )


@transaction.atomic
def set_team_member(*, summit: Summit, email: str, role: str, actor: User) -> TeamMember:
    """Makes the account with this address a member of the team in this role, or gives them this role. Audited.

    Raises Invalid: no active account has the address, or the last owner would stop being one.
    """
    Summit.objects.select_for_update().get(pk=summit.pk)
    user = User.objects.filter(email=email.strip().lower(), is_active=True).first()
    if user is None:
        raise refuse("email", "unknown", _("No account has this address."))
    member = TeamMember.objects.filter(summit=summit, user=user).first()
    before = member.role if member else ""
    if before == role and member is not None:
        return member
    _keep_an_owner(summit, member)
    member = member or TeamMember(summit=summit, user=user)
    member.role = role
    editing.write(member)
    _decided(member, before=before, after=role, actor=actor)
    return member


@transaction.atomic
def remove_team_member(*, member: TeamMember, actor: User) -> None:
    """Takes `member` out of the team. Audited. Raises Invalid for the last owner."""
    Summit.objects.select_for_update().get(pk=member.summit_id)
    _keep_an_owner(member.summit, member)
    _decided(member, before=member.role, after="", actor=actor)
    member.delete()
