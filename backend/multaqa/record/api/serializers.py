"""A release and the note that goes with it."""

from typing import Any, ClassVar

from rest_framework import serializers

from multaqa.core.api.fields import LocalizedText, ModelSerializer
from multaqa.record.models import Release


class ReleaseSerializer(ModelSerializer):
    """One release: its number, what was frozen (`sha256` of the snapshot), and whether it withdraws."""

    class Meta:
        model = Release
        fields: ClassVar[list[str]] = [
            "id",
            "kind",
            "key",
            "number",
            "title",
            "note",
            "sha256",
            "withdrawn",
            "released_at",
            "released_by",
        ]
        read_only_fields = fields


class NoteSerializer(serializers.Serializer[Any]):
    """What readers of the release are told, in one or more languages; may be empty."""

    note = LocalizedText(required=False)
