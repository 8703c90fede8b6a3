"""What the API shows and takes of a summit and of what it owns."""

from typing import ClassVar

from multaqa.summits.models import Room

from .scope import ScopedSerializer


class RoomSerializer(ScopedSerializer):
    """A place where sessions are held."""

    class Meta:
        model = Room
        fields: ClassVar[list[str]] = ["id", "key", "name", "capacity", "position", "revision"]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]
