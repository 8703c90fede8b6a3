"""The row behind one piece of long work."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from multaqa.core.fields import LocalizedTextField
from multaqa.core.models import Identified


class State(models.TextChoices):
    """Where a job stands; the last three are final."""

    QUEUED = "queued", _("Waiting")
    RUNNING = "running", _("Running")
    DONE = "done", _("Done")
    FAILED = "failed", _("Failed")
    CANCELLED = "cancelled", _("Cancelled")


FINAL = (State.DONE, State.FAILED, State.CANCELLED)


class Job(Identified):
    """One piece of long work. `key` names it so that the same work is not queued twice while one is open."""

    task = models.CharField(max_length=80)
    arguments: Any = models.JSONField(default=dict)
    key = models.CharField(max_length=200, blank=True)
    summit_slug = models.SlugField(blank=True)
    owner_id = models.UUIDField(null=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.QUEUED)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    message = LocalizedTextField(blank=True)
    result: Any = models.JSONField(default=dict)
    error = models.TextField(blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    cancel_requested = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    heartbeat_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["key"],
                condition=~models.Q(key="") & models.Q(state__in=[State.QUEUED, State.RUNNING]),
                name="job_key_open_once",
            )
        ]
        indexes = [models.Index(fields=["state", "heartbeat_at"], name="job_open_by_heartbeat")]

    def __str__(self) -> str:
        return f"{self.task} {self.state} {self.done}/{self.total}"
