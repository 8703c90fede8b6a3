"""Organisations with their role at a summit, and its rooms."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from multaqa.core.fields import LocalizedTextField
from multaqa.core.functions import search_of

from .summit import SummitOwned


class Organisation(SummitOwned):
    """A ministry, intergovernmental body or company. `other_names` is {language: [names]}, beyond `name`."""

    class Kind(models.TextChoices):
        MINISTRY = "ministry", _("ministry")
        INTERGOVERNMENTAL = "intergovernmental_organisation", _("intergovernmental organisation")
        COMPANY = "company", _("company")
        UNIVERSITY = "university", _("university")
        NGO = "ngo", _("non-governmental organisation")
        MEDIA = "media", _("media outlet")

    class Role(models.TextChoices):
        ORGANISER = "organiser", _("organiser")
        CO_ORGANISER = "co_organiser", _("co-organiser")
        HOST = "host", _("host")
        PARTNER = "partner", _("partner")
        SPONSOR = "sponsor", _("sponsor")
        PARTICIPANT = "participant", _("participant")
        CITED = "cited", _("cited")

    kind = models.CharField(_("kind"), max_length=32, choices=Kind.choices)
    name = LocalizedTextField(_("name"))
    other_names: Any = models.JSONField(_("other names"), default=dict, blank=True)
    misspellings = ArrayField(models.TextField(), default=list, blank=True)
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.PARTICIPANT)
    role_as_printed = LocalizedTextField(_("role as printed"), blank=True)
    headquarters: Any = models.JSONField(default=dict, blank=True)
    founded: Any = models.JSONField(default=dict, blank=True)
    search = models.GeneratedField(
        expression=search_of("name", "other_names", "misspellings"),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta(SummitOwned.Meta):
        abstract = False
        ordering = ["key"]


class Room(SummitOwned):
    """A place where sessions are held; `capacity` counts seats."""

    name = LocalizedTextField(_("name"))
    capacity = models.PositiveIntegerField(_("capacity"), null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta(SummitOwned.Meta):
        abstract = False
        ordering = ["position", "key"]
        constraints: ClassVar[list[models.BaseConstraint]] = SummitOwned.Meta.constraints
