"""Abstract ground of the models: unguessable ids, revisions against lost updates, deletion that can be undone."""

import uuid
from typing import Any, ClassVar, Self

from django.db import models


class Identified(models.Model):
    """A row with a random UUID: ids in addresses cannot be guessed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True


class AliveManager(models.Manager[Any]):
    """Rows that were not deleted."""

    def get_queryset(self) -> models.QuerySet[Any]:
        return super().get_queryset().filter(deleted_at__isnull=True)


class Editable(Identified):
    """A row people edit. `revision` is its ETag; `deleted_at` marks a deletion that can still be undone."""

    revision = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    deleted_at = models.DateTimeField(null=True, editable=False)

    objects: ClassVar[models.Manager[Self]] = AliveManager()
    with_deleted: ClassVar[models.Manager[Self]] = models.Manager()

    class Meta:
        abstract = True
        base_manager_name = "with_deleted"


ALIVE = models.Q(deleted_at__isnull=True)
