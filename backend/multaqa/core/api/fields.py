"""Serializer fields shared by all resources."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from multaqa.core.fields import LANGUAGES, LocalizedTextField, validate_localized_text

_SCHEMA = {
    "type": "object",
    "description": "One text per language; a missing language is not translated yet.",
    "properties": {code: {"type": "string"} for code in LANGUAGES},
    "additionalProperties": False,
}


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
        if any("\0" in text for text in data.values()):
            raise serializers.ValidationError(serializers.CharField.default_error_messages["invalid"], code="invalid")
        return {code: text for code, text in data.items() if text.strip()}


class ModelSerializer(serializers.ModelSerializer[Any]):
    """DRF's model serializer that knows localized text and leaves uniqueness to the service and the database."""

    serializer_field_mapping = serializers.ModelSerializer.serializer_field_mapping | {
        LocalizedTextField: LocalizedText
    }

    def get_validators(self) -> list[Any]:
        return []
