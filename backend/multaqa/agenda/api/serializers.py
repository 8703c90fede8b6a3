"""What the API shows and takes of sessions."""

from typing import Any, ClassVar

from rest_framework import serializers

from multaqa.agenda.models import Item, Session, SessionRole
from multaqa.core.api.fields import LocalizedText, ModelSerializer
from multaqa.summits.api.moments import Moment
from multaqa.summits.api.scope import ScopedSerializer


class SessionRoleSerializer(ModelSerializer):
    """Who does what in a session. `participant` is an id of this summit; `name` and `attends` are read only."""

    participant = serializers.UUIDField(source="participant_id")
    name = LocalizedText(source="participant.person.name", read_only=True)
    attends = serializers.BooleanField(source="participant.attends", read_only=True)

    class Meta:
        model = SessionRole
        fields: ClassVar[list[str]] = ["participant", "role", "name", "attends"]

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """The service's words: `participant` is the id."""
        own = dict(super().to_internal_value(data))
        own["participant"] = own.pop("participant_id")
        return own


class ItemSerializer(ModelSerializer):
    """A statement or presentation inside a session. With `id` it is changed, without it is added."""

    id = serializers.UUIDField(required=False)
    starts_at = Moment(required=False, allow_null=True)
    ends_at = Moment(required=False, allow_null=True)

    class Meta:
        model = Item
        fields: ClassVar[list[str]] = ["id", "key", "kind", "title", "starts_at", "ends_at"]
        read_only_fields: ClassVar[list[str]] = ["key"]


class SessionSerializer(ScopedSerializer):
    """A part of the agenda. Both times empty: not scheduled yet. `roles` and `items` are whole lists, in order."""

    starts_at = Moment(required=False, allow_null=True)
    ends_at = Moment(required=False, allow_null=True)
    room_name = LocalizedText(source="room.name", read_only=True, allow_null=True)
    roles = SessionRoleSerializer(many=True, required=False, max_length=100)  # type: ignore[call-arg]
    items = ItemSerializer(many=True, required=False, max_length=200)  # type: ignore[call-arg]

    class Meta:
        model = Session
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "position",
            "kind",
            "title",
            "description",
            "starts_at",
            "ends_at",
            "room",
            "room_name",
            "status",
            "capacity",
            "speaking_limit_seconds",
            "speaking_order",
            "roles",
            "items",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]


class SlotSerializer(serializers.Serializer[Any]):
    """Where a session moves: without `ends_at` it keeps its length, without `room` its room; `room` null clears it."""

    starts_at = Moment()
    ends_at = Moment(required=False)
    room = serializers.UUIDField(required=False, allow_null=True)
