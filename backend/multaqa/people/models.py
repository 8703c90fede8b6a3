"""Persons, honorifics and titles."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from multaqa.accounts.models import User
from multaqa.core.fields import LocalizedTextField
from multaqa.core.functions import localized_order, search_of
from multaqa.core.models import Editable, Identified


class Gender(models.TextChoices):
    """Gender of address: chooses word forms, nothing else."""

    MALE = "m", _("masculine")
    FEMALE = "f", _("feminine")
    UNSTATED = "", _("not stated")


class Form(Identified):
    """A form of address: an honorific ("معالي") or an academic or professional title ("أ.د.").

    `forms` is {language: {"m": …, "f": …}}, `short` the same for the abbreviation. Two honorifics may share one English
    form ("H.E."), so rank is never derived from it.
    """

    class Kind(models.TextChoices):
        HONORIFIC = "honorific", _("honorific")
        TITLE = "title", _("academic or professional title")

    kind = models.CharField(max_length=10, choices=Kind.choices)
    key = models.SlugField(unique=True)
    forms: Any = models.JSONField()
    short: Any = models.JSONField(default=dict, blank=True)
    typical = models.CharField(max_length=300, blank=True)
    rank_hint = models.PositiveSmallIntegerField(null=True, blank=True)
    annotations: Any = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["kind", "rank_hint", "key"]

    def __str__(self) -> str:
        return self.key


class Person(Editable):
    """A human being. Names are kept as the person writes them, per script, never built from one another.

    `rank`: 1 is highest; stored, never derived. `variants`: other spellings, for search and for finding doubles.
    """

    key = models.SlugField(null=True, blank=True, max_length=100)  # noqa: DJ001 - null: many have none
    name = LocalizedTextField(_("name"), longest=300)  # PostgreSQL indexes what is derived from it: 2,704 bytes at most
    name_parts: Any = models.JSONField(default=dict, blank=True)
    variants = ArrayField(models.TextField(), default=list, blank=True)
    passport_name = models.CharField(_("name as in the passport"), max_length=200, blank=True)
    badge_name = LocalizedTextField(_("name on the badge"), blank=True)
    gender = models.CharField(
        _("gender of address"), max_length=1, choices=Gender.choices, blank=True, default=Gender.UNSTATED
    )
    honorific = models.ForeignKey(
        Form, null=True, blank=True, on_delete=models.PROTECT, related_name="+", limit_choices_to={"kind": "honorific"}
    )
    titles: "models.ManyToManyField[Form, Any]" = models.ManyToManyField(
        Form, blank=True, related_name="+", limit_choices_to={"kind": "title"}
    )
    rank = models.PositiveSmallIntegerField(_("rank"), null=True, blank=True)
    position = LocalizedTextField(_("position"), blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    photo = models.ImageField(upload_to="photos/", blank=True)
    user = models.OneToOneField(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="person")
    synthetic = models.BooleanField(default=False)
    annotations: Any = models.JSONField(default=dict, blank=True)
    sort_ar = models.GeneratedField(
        expression=localized_order("name", "ar"), output_field=models.TextField(db_collation="C"), db_persist=True
    )
    sort_en = models.GeneratedField(
        expression=localized_order("name", "en"), output_field=models.TextField(db_collation="C"), db_persist=True
    )
    search = models.GeneratedField(
        expression=search_of("name", "variants"),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["key"], name="person_key_once", violation_error_message=_("This key is taken.")
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index("sort_ar", "id", name="person_by_ar"),
            models.Index("sort_en", "id", name="person_by_en"),
            GinIndex(fields=["search"], opclasses=["gin_trgm_ops"], name="person_search"),
        ]

    def __str__(self) -> str:
        return self.name.get("ar") or self.name.get("en") or str(self.pk)
