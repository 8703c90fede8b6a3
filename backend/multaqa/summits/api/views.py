"""`/api/v1/summits/` and what a summit owns below it."""

from multaqa.summits.models import Room

from .scope import SummitOwnedViewSet
from .serializers import RoomSerializer


class RoomViewSet(SummitOwnedViewSet):
    """Rooms, in their order."""

    model = Room
    serializer_class = RoomSerializer
    ordering = ("position", "key")
