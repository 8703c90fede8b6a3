"""Localized text: one JSONB value `{"ar": "…", "en": "…"}` in the database, in Python and in the API.

What is missing is missing: nothing here falls back from one language to another.
"""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

LANGUAGES = ("ar", "en", "fr")

LocalizedText = dict[str, str]


def localized(ar: str | None = None, en: str | None = None, fr: str | None = None) -> LocalizedText:
    """A localized text of the given languages; empty ones are left out."""
    return {code: text for code, text in (("ar", ar), ("en", en), ("fr", fr)) if text}


def validate_localized_text(value: object) -> None:
    """Raises ValidationError unless `value` maps known languages to texts."""
    if not isinstance(value, Mapping):
        raise ValidationError(_("Give one text per language."), code="not_localized")
    for code, text in value.items():
        if code not in LANGUAGES:
            raise ValidationError(_("“%(code)s” is not a language of this summit."), "language", {"code": code})
        if not isinstance(text, str):
            raise ValidationError(_("The text must be a text."), code="not_text")


def validate_some_text(value: Mapping[str, str]) -> None:
    """Raises ValidationError when no language has a text."""
    if not any(text.strip() for text in value.values()):
        raise ValidationError(_("Write this in at least one language."), code="required")


class LocalizedTextField(models.JSONField):
    """JSONB of language → text. `blank=True` allows an empty mapping; otherwise at least one language is needed.

    No language's text is longer than `longest` characters; the database column knows nothing of that.
    """

    default_validators = [validate_localized_text]
    # Django's blank check would refuse {} before our own words do.
    empty_values = [None]

    def __init__(self, *args: Any, longest: int = 20_000, **kwargs: Any) -> None:
        kwargs.setdefault("default", dict)
        super().__init__(*args, **kwargs)
        self.longest = longest

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        if not self.blank:
            validate_some_text(value)
        if isinstance(value, Mapping):
            for text in value.values():
                MaxLengthValidator(self.longest)(str(text))
