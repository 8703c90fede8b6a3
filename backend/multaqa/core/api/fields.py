"""Serializer fields shared by all resources."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.validators import UniqueValidator

from multaqa.core.fields import LANGUAGES, LocalizedTextField, validate_localized_text

from .reading import QuickReading

_SCHEMA = {
    "type": "object",
    "description": "One text per language; a missing language is not translated yet.",
    "properties": {code: {"type": "string"} for code in LANGUAGES},
    "additionalProperties": False,
}


def storable(text: str) -> bool:
    """PostgreSQL can hold `text`: it has no NUL and no half of a surrogate pair."""
    return "\0" not in text and not any("\ud800" <= sign <= "\udfff" for sign in text)


@extend_schema_field(_SCHEMA)
class LocalizedText(serializers.JSONField):
    """`{"ar": "…", "en": "…"}`; empty texts are dropped, the others are kept as typed."""

    def to_internal_value(self, data: Any) -> dict[str, str]:
        """Raises a field error unless `data` maps known languages to texts."""
        from django.core.exceptions import ValidationError

        try:
            validate_localized_text(data)
        except ValidationError as error:
            raise serializers.ValidationError(error.messages, code=error.code) from error
        if not all(storable(text) for text in data.values()):
            raise serializers.ValidationError(serializers.CharField.default_error_messages["invalid"], code="invalid")
        return {code: text for code, text in data.items() if text.strip()}


class ModelSerializer(QuickReading):
    """DRF's model serializer that knows localized text and leaves uniqueness to the service and the database."""

    serializer_field_mapping = serializers.ModelSerializer.serializer_field_mapping | {
        LocalizedTextField: LocalizedText
    }

    def get_validators(self) -> list[Any]:
        return []

    def to_internal_value(self, data: Any) -> Any:
        """What stands inside another thing is given whole, also when that thing is changed in part."""
        values = super().to_internal_value(data)
        if self.root is not self and getattr(self.root, "partial", False):
            fields = [field for field in self.fields.values() if field.required and not field.read_only]
            missing = {
                str(field.field_name): [field.error_messages["required"]]
                for field in fields
                if field.get_value(data) is serializers.empty
            }
            if missing:
                raise serializers.ValidationError(missing, code="required")
        return values

    def build_standard_field(self, field_name: str, model_field: Any) -> Any:
        kind, options = super().build_standard_field(field_name, model_field)
        if "validators" in options:
            options["validators"] = [one for one in options["validators"] if not isinstance(one, UniqueValidator)]
        return kind, options
