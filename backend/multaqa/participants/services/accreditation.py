"""The decision on a participant."""

from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.core.errors import FieldError, Invalid
from multaqa.participants.models import Accreditation, Participant

from .quota import within_quota

# Whoever is told no, or asked for more, is told why.
NEEDS_REASON = (Accreditation.REFUSED, Accreditation.MORE_INFORMATION)


def decide_accreditation(
    *, participant: Participant, state: str, reason: str, actor: User, revision: int | None = None
) -> Participant:
    """Moves `participant` to `state`, audited with `reason`. The state it already has changes nothing.

    `revision`, when given, is the version the decision is about. Raises Invalid (no reason), Stale, Conflict
    (`quota_full`: someone who held no place would take one too many).
    """
    if state in NEEDS_REASON and not reason.strip():
        missing = FieldError("reason", "required", _("Say why: those who registered this person will read it."))
        raise Invalid("invalid", _("Some fields need your attention."), [missing])
    with within_quota(participant.delegation, participant.role):
        locked = Participant.objects.select_for_update(of=("self",)).get(pk=participant.pk)
        if state == locked.accreditation:
            return participant
        changed = editing.update(participant, values={"accreditation": state}, revision=revision)
        record_decision(
            actor=actor,
            action="participant.accreditation",
            subject=changed,
            summit_slug=participant.summit.slug,
            before={"accreditation": locked.accreditation},
            after={"accreditation": state},
            reason=reason.strip(),
        )
    return changed
