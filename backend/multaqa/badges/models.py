"""Badges and print runs."""

import secrets
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from multaqa.core.models import Identified
from multaqa.participants.models import Participant
from multaqa.summits.models import Summit


def new_code() -> str:
    """26 random characters (130 bits) of an alphabet without look-alikes (Crockford's base 32); nothing personal."""
    return "".join(secrets.choice("0123456789ABCDEFGHJKMNPQRSTVWXYZ") for _position in range(26))


class Badge(Identified):
    """A badge that was issued. `serial` counts from 1 per summit; `code` is what the QR says."""

    class Status(models.TextChoices):
        VALID = "valid", _("valid")
        REVOKED = "revoked", _("revoked")

    summit = models.ForeignKey(Summit, on_delete=models.PROTECT, related_name="badges")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="badges")
    serial = models.PositiveIntegerField()
    code = models.CharField(max_length=26, unique=True, default=new_code)
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.VALID)
    issued_at = models.DateTimeField(auto_now_add=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoke_reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["serial"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["summit", "serial"], name="badge_serial_once"),
            models.UniqueConstraint(
                fields=["participant"],
                condition=Q(status="valid"),
                name="badge_valid_once",
                violation_error_message=_("This participant has a valid badge already."),
            ),
        ]

    def __str__(self) -> str:
        return f"№ {self.serial}"


class PrintRun(Identified):
    """One PDF of badges: asked for by somebody, made by a job, kept as a private file."""

    summit = models.ForeignKey(Summit, on_delete=models.PROTECT, related_name="badge_prints")
    language = models.CharField(max_length=2)
    delegation_key = models.CharField(max_length=100, blank=True)
    job_id = models.UUIDField(null=True)
    file = models.FileField(upload_to="badges/", blank=True)
    count = models.PositiveIntegerField(default=0)
    requested_by = models.CharField(max_length=254, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.summit_id} {self.created_at:%Y-%m-%d}"
