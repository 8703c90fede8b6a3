"""Who may see, register, change and decide on participants: pure predicates, and the condition on rows behind them."""

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, Q

from multaqa.accounts.models import User
from multaqa.delegations.models import Delegation
from multaqa.delegations.rules import leads as leads_delegation
from multaqa.delegations.rules import led_by
from multaqa.summits.models import Summit
from multaqa.summits.rules import works_for

from .models import Accreditation, Participant

# Before the decision: those who lead the delegation may still change what they registered.
OPEN = (Accreditation.DRAFT, Accreditation.SUBMITTED, Accreditation.MORE_INFORMATION, Accreditation.WAITING)
# What those who lead a delegation may do with their members' registrations.
LEADERS_STEPS = {
    (Accreditation.DRAFT, Accreditation.SUBMITTED),
    (Accreditation.MORE_INFORMATION, Accreditation.SUBMITTED),
    *((state, Accreditation.WITHDRAWN) for state in OPEN),
}


def in_led_delegation(user: User) -> Exists:
    """On participants: `user` heads their delegation or is its focal point."""
    return Exists(Delegation.objects.filter(led_by(user), pk=OuterRef("delegation_id")))


def seen_by(user: User) -> Q:
    """On participants: those outside the team see themselves and the members of the delegations they lead."""
    return Q(person__user=user) | Q(in_led_delegation(user))


def leads(user: User | AnonymousUser, participant: Participant) -> bool:
    """Leads the participant's delegation. No query when `queries.participants_for` read the row."""
    if not isinstance(user, User) or not user.is_active:
        return False
    if getattr(participant, "asked_by", None) == user.pk:
        return bool(getattr(participant, "led", False))
    return participant.delegation is not None and leads_delegation(user, participant.delegation)


def may_list(user: User | AnonymousUser, summit: Summit) -> bool:
    """Whoever knows the summit; outside the team the list holds only those of `seen_by`."""
    return isinstance(user, User) and user.is_active


def may_read(user: User | AnonymousUser, participant: Participant) -> bool:
    """The team, those who lead the delegation, and the participant."""
    own = isinstance(user, User) and participant.person.user_id == user.pk
    return own or works_for(user, participant.summit) or leads(user, participant)


def may_create(user: User | AnonymousUser, summit: Summit) -> bool:
    """The team, and whoever leads a delegation; `may_place` says where."""
    if works_for(user, summit):
        return True
    return isinstance(user, User) and Delegation.objects.filter(led_by(user), summit=summit).exists()


def may_place(user: User | AnonymousUser, summit: Summit, delegation: Delegation | None) -> bool:
    """The team anywhere; those who lead a delegation only in it."""
    return works_for(user, summit) or (delegation is not None and leads_delegation(user, delegation))


def may_change(user: User | AnonymousUser, participant: Participant) -> bool:
    """The team; those who lead the delegation until a decision was taken."""
    if works_for(user, participant.summit):
        return True
    return participant.accreditation in OPEN and leads(user, participant)


may_delete = may_change


def may_decide(user: User | AnonymousUser, participant: Participant, state: str) -> bool:
    """The team decides; those who lead the delegation submit, submit again and withdraw."""
    if works_for(user, participant.summit):
        return True
    return (participant.accreditation, state) in LEADERS_STEPS and leads(user, participant)


def may_change_person(user: User | AnonymousUser, participant: Participant) -> bool:
    """The team; those who lead the delegation while it is open and no other summit knows the person."""
    if works_for(user, participant.summit):
        return True
    if not may_change(user, participant):
        return False
    return not Participant.with_deleted.filter(person=participant.person_id).exclude(pk=participant.pk).exists()
