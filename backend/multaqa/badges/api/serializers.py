"""What the API shows and takes of badges."""

from typing import Any, ClassVar

from rest_framework import serializers

from multaqa.badges.models import Badge, PrintRun
from multaqa.core.api.fields import LocalizedText, ModelSerializer
from multaqa.core.translations import INTERFACE_LANGUAGES


class BadgeSerializer(ModelSerializer):
    """A badge without its code: the code is for the printed QR alone."""

    name = LocalizedText(source="participant.person.name", read_only=True)

    class Meta:
        model = Badge
        fields: ClassVar[list[str]] = [
            "id",
            "serial",
            "participant",
            "name",
            "status",
            "issued_at",
            "revoked_at",
            "revoke_reason",
        ]
        read_only_fields = fields


class PrintRunSerializer(ModelSerializer):
    """A print run. `job` tells how far it is; `ready` when its file can be fetched."""

    language = serializers.ChoiceField(choices=INTERFACE_LANGUAGES, default="ar")
    delegation = serializers.SlugField(source="delegation_key", required=False, default="", allow_blank=True)
    job = serializers.UUIDField(source="job_id", read_only=True)
    ready = serializers.SerializerMethodField()

    class Meta:
        model = PrintRun
        fields: ClassVar[list[str]] = ["id", "language", "delegation", "job", "ready", "count", "created_at"]
        read_only_fields: ClassVar[list[str]] = ["id", "count", "created_at"]

    def get_ready(self, run: PrintRun) -> bool:
        """The file is there."""
        return bool(run.file)


class RevocationSerializer(serializers.Serializer[Any]):
    """Why a badge is no longer valid."""

    reason = serializers.CharField(max_length=300)
