"""One edition of a forum, and the base of everything it owns."""

from typing import Any, ClassVar
from zoneinfo import available_timezones

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from multaqa.core.fields import LocalizedTextField
from multaqa.core.functions import search_of
from multaqa.core.models import Editable, Identified


class NamingAuthority(models.TextChoices):
    """Whose names and keys of states the summit follows."""

    LEAGUE = "league", _("League of Arab States")
    UN = "un", _("United Nations")


class DelegationOrder(models.TextChoices):
    """How delegations are listed. `as_given` is kept as typed and never re-sorted."""

    AS_GIVEN = "as_given", _("As given")
    ARABIC = "ar", _("Arabic alphabet")
    ENGLISH = "en", _("English alphabet")
    FRENCH = "fr", _("French alphabet")


class DateStyle(models.TextChoices):
    """Month names and digits of Arabic dates (CLDR locales; `un` writes both names)."""

    DEFAULT = "default", _("نوفمبر")
    LEVANT = "levant", _("تشرين الثاني")
    MOROCCO = "morocco", _("نونبر")
    UN = "un_style", _("تشرين الثاني/نوفمبر")
    EGYPT = "egypt_digits", _("نوفمبر، بأرقام عربية مشرقية")


def validate_timezone(value: str) -> None:
    """Raises ValidationError unless `value` names a zone of the IANA database."""
    if value not in available_timezones():
        raise ValidationError(_("“%(zone)s” is not a time zone."), "time_zone", {"zone": value})


class Summit(Editable):
    """A forum's edition: names, dates, place, time zone, languages, naming authority."""

    class Status(models.TextChoices):
        PLANNED = "planned", _("planned")
        HELD = "held", _("held")
        CANCELLED = "cancelled", _("cancelled")

    slug = models.SlugField(_("address"), max_length=60)
    name = LocalizedTextField(_("name"))
    other_names: Any = models.JSONField(_("other names"), default=list, blank=True)
    kind = LocalizedTextField(_("kind"), blank=True)
    level = LocalizedTextField(_("level"), blank=True)
    description = LocalizedTextField(_("description"), blank=True)
    start_date = models.DateField(_("first day"))
    end_date = models.DateField(_("last day"))
    timezone = models.CharField(_("time zone"), max_length=60, validators=[validate_timezone])
    city = LocalizedTextField(_("city"), blank=True)
    host_country = models.CharField(_("host country"), max_length=2, blank=True)
    host_country_as_printed = LocalizedTextField(_("host country as printed"), blank=True)
    venue = LocalizedTextField(_("venue"), blank=True)
    working_languages = ArrayField(models.CharField(max_length=2), default=list, blank=True)
    interpretation_languages = ArrayField(models.CharField(max_length=2), default=list, blank=True)
    language_of_record = models.CharField(max_length=2, default="ar")
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.PLANNED)
    naming_authority = models.CharField(
        _("naming authority"), max_length=6, choices=NamingAuthority.choices, default=NamingAuthority.LEAGUE
    )
    delegation_order = models.CharField(
        _("order of delegations"), max_length=8, choices=DelegationOrder.choices, default=DelegationOrder.AS_GIVEN
    )
    date_style = models.CharField(_("dates"), max_length=12, choices=DateStyle.choices, default=DateStyle.DEFAULT)
    show_hijri = models.BooleanField(_("Hijri dates"), default=True)
    accent = models.CharField(
        _("accent colour"), max_length=7, default="#0b5d4e", validators=[RegexValidator(r"^#[0-9a-fA-F]{6}$")]
    )
    synthetic = models.BooleanField(default=False)
    provenance: Any = models.JSONField(default=dict, blank=True)
    annotations: Any = models.JSONField(default=dict, blank=True)
    search = models.GeneratedField(
        expression=search_of("name", "other_names"),
        output_field=models.TextField(),
        db_persist=True,
    )

    constraint_fields: ClassVar[dict[str, str]] = {"summit_ends_after_start": "end_date"}

    class Meta:
        ordering = ["-start_date", "slug"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["slug"], name="summit_slug_once", violation_error_message=_("This address is taken.")
            ),
            models.CheckConstraint(
                condition=Q(end_date__gte=F("start_date")),
                name="summit_ends_after_start",
                violation_error_message=_("The last day is before the first."),
            ),
        ]

    def __str__(self) -> str:
        return self.slug


class SummitOwned(Editable):
    """A row of one summit, with a key unique in it (used in public addresses and in seed files)."""

    summit = models.ForeignKey(Summit, on_delete=models.CASCADE, related_name="+")
    key = models.SlugField(max_length=100)
    annotations: Any = models.JSONField(default=dict, blank=True)

    class Meta:
        abstract = True
        base_manager_name = "with_deleted"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["summit", "key"],
                name="%(class)s_key_once",
                violation_error_message=_("This key is taken in this summit."),
            )
        ]

    def __str__(self) -> str:
        return self.key


class SourceParagraph(Identified):
    """A paragraph of a printed source about the summit, aligned over languages; kept as found."""

    summit = models.ForeignKey(Summit, on_delete=models.CASCADE, related_name="source_paragraphs")
    position = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=40, blank=True)
    text = LocalizedTextField()

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["summit", "position"], name="source_paragraph_once")]

    def __str__(self) -> str:
        return f"{self.summit_id} ¶{self.position}"
