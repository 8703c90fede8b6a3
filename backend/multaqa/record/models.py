"""Releases and artefacts. Migration `record.0002` makes the database refuse any change to them."""

from typing import Any, ClassVar

from django.db import models

from multaqa.core.fields import LocalizedTextField
from multaqa.core.models import Identified


class Release(Identified):
    """One release: a frozen snapshot of something at the desk. The current one of (summit, kind, key) is the one with
    the highest number. A withdrawal is a release too, with a notice and no artefacts."""

    summit_slug = models.SlugField(max_length=60)
    kind = models.SlugField(max_length=20)
    key = models.SlugField(max_length=100)
    number = models.PositiveIntegerField()
    title = LocalizedTextField(blank=True)
    note = LocalizedTextField(blank=True)
    snapshot: Any = models.JSONField()
    sha256 = models.CharField(max_length=64)
    withdrawn = models.BooleanField(default=False)
    released_at = models.DateTimeField()
    released_by = models.CharField(max_length=254, blank=True)

    class Meta:
        ordering = ["-released_at", "-number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["summit_slug", "kind", "key", "number"], name="release_number_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["summit_slug", "-released_at"], name="release_feed")
        ]

    def __str__(self) -> str:
        return f"{self.summit_slug} {self.kind}/{self.key} v{self.number}"


class Artefact(Identified):
    """Bytes made from a release, once. `path` is relative to the summit ("agenda.ar.ics"); bytes live in storage
    under their sha256."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="artefacts")
    summit_slug = models.SlugField(max_length=60)
    path = models.CharField(max_length=200)
    language = models.CharField(max_length=5, blank=True)
    media_type = models.CharField(max_length=100)
    filename = LocalizedTextField(blank=True)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["release", "path"], name="artefact_once_per_release")
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["summit_slug", "path"], name="artefact_by_path")]

    def __str__(self) -> str:
        return f"{self.summit_slug}/{self.path}"
