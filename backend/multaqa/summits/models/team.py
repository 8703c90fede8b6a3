"""Who works for a summit."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from multaqa.accounts.models import User
from multaqa.core.models import Identified

from .summit import Summit


class Role(models.TextChoices):
    """What a member of the team may do at a summit."""

    OWNER = "owner", _("owner")
    ORGANISER = "organiser", _("organiser")


class TeamMember(Identified):
    """A user's role at one summit."""

    summit = models.ForeignKey(Summit, on_delete=models.CASCADE, related_name="team")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="team_roles")
    role = models.CharField(max_length=12, choices=Role.choices)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["summit", "user"], name="team_member_once")
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.role}"
