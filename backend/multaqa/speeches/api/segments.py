"""What the API shows and takes of the aligned texts of a speech."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from multaqa.core.api.fields import ModelSerializer
from multaqa.core.fields import LANGUAGES
from multaqa.speeches.models import Segment, SegmentText

REFERENCES = ("quotes", "cites", "mentions", "announces")


class SegmentTextSerializer(ModelSerializer):
    """The text of a paragraph in one language; a blank one is missing. Without `state` a stored text keeps its own and
    a new one is a draft; without `source_changed` the mark follows from what changed."""

    text = serializers.CharField(allow_blank=True, trim_whitespace=False, max_length=20_000)
    source_changed = serializers.BooleanField(required=False)

    class Meta:
        model = SegmentText
        fields: ClassVar[list[str]] = ["text", "state", "source_changed"]


class Languages(serializers.DictField):
    """Language → text of the paragraph."""

    def __init__(self, **options: Any) -> None:
        super().__init__(child=SegmentTextSerializer(), **options)

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """Raises a field error for a language that is none of this house's."""
        value: dict[str, Any] = super().to_internal_value(data)
        for code in value:
            if code not in LANGUAGES:
                message = _("“%(code)s” is not a language of this summit.") % {"code": code}
                raise serializers.ValidationError({code: [message]}, code="language")
        return value


_KEYS = {"type": "array", "items": {"type": "string"}}


@extend_schema_field({"type": "object", "properties": dict.fromkeys(REFERENCES, _KEYS), "additionalProperties": False})
class References(serializers.DictField):
    """What a paragraph quotes, cites, mentions or announces: lists of keys."""

    def __init__(self, **options: Any) -> None:
        keys = serializers.ListField(child=serializers.SlugField(max_length=100), max_length=50)
        super().__init__(child=keys, **options)

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """Drops empty lists; raises a field error for another kind of reference."""
        value: dict[str, Any] = super().to_internal_value(data)
        for kind in value:
            if kind not in REFERENCES:
                raise serializers.ValidationError({kind: [_("There is no such kind of reference.")]}, code="reference")
        return {kind: keys for kind, keys in value.items() if keys}


class SegmentSerializer(ModelSerializer):
    """A paragraph. With `id` it is one that stands, without it is new; its place is its place in the list."""

    id = serializers.UUIDField(required=False)
    references = References(required=False)
    texts = Languages(required=False)

    class Meta:
        model = Segment
        fields: ClassVar[list[str]] = ["id", "position", "references", "texts"]
        read_only_fields: ClassVar[list[str]] = ["position"]

    def to_representation(self, segment: Segment) -> dict[str, Any]:
        """`texts` are rows."""
        rows = sorted(segment.texts.all(), key=lambda row: row.language)
        return {
            "id": str(segment.pk),
            "position": segment.position,
            "references": segment.references,
            "texts": {
                row.language: {"text": row.text, "state": row.state, "source_changed": row.source_changed}
                for row in rows
            },
        }


class SegmentsSerializer(serializers.Serializer[Any]):
    """All paragraphs of a speech in order. `language` is the original one."""

    language = serializers.ChoiceField(choices=LANGUAGES, read_only=True)
    segments = SegmentSerializer(many=True, max_length=2000)  # type: ignore[call-arg]
