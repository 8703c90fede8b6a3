"""`/api/v1/summits/{slug}/sessions/`: the working agenda."""

from typing import Any

from django.db.models import Model, QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.agenda import queries, services
from multaqa.agenda.models import Session
from multaqa.core.api.views import revision_of
from multaqa.summits.api.scope import SummitOwnedViewSet

from .filters import SessionFilter
from .serializers import SessionSerializer, SlotSerializer

IF_MATCH = OpenApiParameter(
    "If-Match", str, OpenApiParameter.HEADER, required=True, description='The ETag you read, e.g. `"3"`.'
)


class SessionViewSet(SummitOwnedViewSet):
    """Sessions by their beginning, then by room; those without a time last. The team's only."""

    model = Session
    serializer_class = SessionSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = SessionFilter
    ordering = ("begins", "room__position", "room__key", "position", "id")

    def rows(self, *, deleted: bool = False) -> QuerySet[Session]:
        return queries.sessions(summit=self.summit, deleted=deleted)

    def _one(self, verb: str, *, deleted: bool = False) -> Session:
        session: Session = super()._one(verb, deleted=deleted)
        session.summit = self.summit  # read already
        return session

    def do_create(self, values: dict[str, Any]) -> Model:
        return services.create_session(summit=self.summit, values=values)

    def do_update(self, instance: Session, values: dict[str, Any], revision: int) -> Model:
        return services.update_session(session=instance, values=values, revision=revision, actor=self.user)

    def do_restore(self, instance: Session) -> Model:
        return services.restore_session(session=instance, actor=self.user)

    @extend_schema(request=SlotSerializer, parameters=[IF_MATCH])
    @action(detail=True, methods=["post"], pagination_class=None, filter_backends=[])
    def move(self, request: Request, **kwargs: Any) -> Response:
        """Another slot, in one step. 409 `room_taken` names the session in the way."""
        session = self._one("change")
        revision = revision_of(request)
        slot = SlotSerializer(data=request.data, context=self.get_serializer_context())
        slot.is_valid(raise_exception=True)
        wanted = dict(slot.validated_data)
        room_id = wanted.pop("room", session.room_id)
        moved = services.move_session(session=session, **wanted, room_id=room_id, revision=revision)
        return Response(self.get_serializer(moved).data, headers={"ETag": f'"{moved.revision}"'})
