"""Reads of delegations."""

from django.db.models import Exists, OuterRef

from multaqa.accounts.models import User

from .models import FocalPoint


def focal_point_at(user: User) -> Exists:
    """On summits: `user` is a focal point there."""
    return Exists(
        FocalPoint.objects.filter(user=user, delegation__summit=OuterRef("pk"), delegation__deleted_at__isnull=True)
    )
