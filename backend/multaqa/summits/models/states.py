"""The summit's own table of states, named by one or more authorities."""

from typing import ClassVar

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from multaqa.core.fields import LocalizedTextField
from multaqa.core.functions import localized_order, search_of
from multaqa.core.models import ALIVE, Editable, Identified

from .summit import NamingAuthority, Summit


class State(Editable):
    """A state of the summit's table; `code` is ISO 3166-1 alpha-2. Its names are edited with it."""

    summit = models.ForeignKey(Summit, on_delete=models.CASCADE, related_name="states")
    code = models.CharField(
        _("code"), max_length=2, validators=[RegexValidator(r"^[A-Z]{2}$", _("Two capital letters, as in ISO 3166-1."))]
    )
    league_position = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["code"]
        base_manager_name = "with_deleted"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["summit", "code"],
                condition=ALIVE,
                name="state_once",
                violation_error_message=_("This state is listed already."),
            )
        ]

    def __str__(self) -> str:
        return self.code


class StateName(Identified):
    """How one authority names a state: short, official, plate, and the key it is sorted by, per language.

    The key is stored and not computed from the official name: sorting official names groups by form of government.
    """

    state = models.ForeignKey(State, on_delete=models.CASCADE, related_name="names")
    authority = models.CharField(max_length=6, choices=NamingAuthority.choices)
    short = LocalizedTextField(_("short name"))
    official = LocalizedTextField(_("official name"), blank=True)
    plate = LocalizedTextField(_("name on the plate"), blank=True)
    sort_key = LocalizedTextField(_("sort key"), blank=True)
    order_ar = models.GeneratedField(
        expression=localized_order("sort_key", "ar"), output_field=models.TextField(db_collation="C"), db_persist=True
    )
    order_en = models.GeneratedField(
        expression=localized_order("sort_key", "en"), output_field=models.TextField(db_collation="C"), db_persist=True
    )
    order_fr = models.GeneratedField(
        expression=localized_order("sort_key", "fr"), output_field=models.TextField(db_collation="C"), db_persist=True
    )
    search = models.GeneratedField(
        expression=search_of("short", "official"),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["state", "authority"], name="state_named_once_by_authority")
        ]

    def __str__(self) -> str:
        return self.short.get("ar") or self.short.get("en") or ""
