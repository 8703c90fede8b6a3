"""Reads of participants."""

from django.db.models import Exists, OuterRef

from multaqa.accounts.models import User

from .models import Participant


def participant_at(user: User) -> Exists:
    """On summits: `user` is a participant there, whatever was decided on them."""
    return Exists(Participant.objects.filter(summit=OuterRef("pk"), person__user=user))
