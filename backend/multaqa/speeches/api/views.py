"""`/api/v1/summits/{slug}/speeches/` and `…/quotations/`: the desk of the speech office."""

from typing import Any

from django.db.models import Model, QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import extend_schema
from rest_framework import status
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.core.api.views import revision_of
from multaqa.speeches import queries, rules, services
from multaqa.speeches.models import Quotation, Speech
from multaqa.summits.api.scope import SummitOwnedViewSet

from .filters import QuotationFilter, SpeechFilter
from .segments import SegmentsSerializer
from .serializers import DeliverySerializer, QuotationSerializer, SpeechSerializer


class SpeechViewSet(SummitOwnedViewSet):
    """Speeches in the order of the agenda. The team's; an author and a reader may read their own."""

    model = Speech
    serializer_class = SpeechSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = SpeechFilter
    ordering = ("begins", "item__position", "key", "id")
    http_method_names = ["get", "post", "put", "patch", "delete", "head", "options"]

    def may(self, verb: str, instance: Any = None) -> bool:
        if instance is None:
            return self.works
        rule = rules.may_read if verb == "read" else rules.may_change
        return rule(self.user, instance, works=self.works)

    def rows(self, *, deleted: bool = False) -> QuerySet[Speech]:
        return queries.speeches(summit=self.summit, deleted=deleted)

    def do_create(self, values: dict[str, Any]) -> Model:
        return services.create_speech(summit=self.summit, values=values, actor=self.user)

    def do_update(self, instance: Speech, values: dict[str, Any], revision: int) -> Model:
        return services.update_speech(speech=instance, values=values, revision=revision, actor=self.user)

    def _aligned(self, speech: Speech) -> Response:
        body = {"language": speech.language, "segments": queries.segments(speech)}
        form = self.get_serializer(body)
        return Response(form.data, headers={"ETag": f'"{speech.revision}"'})

    @action(detail=True, pagination_class=None, filter_backends=[], serializer_class=SegmentsSerializer)
    def segments(self, request: Request, **kwargs: Any) -> Response:
        """The paragraphs of the speech, aligned over languages. The ETag is the speech's."""
        return self._aligned(self._one("read"))

    @segments.mapping.put
    def write_segments(self, request: Request, **kwargs: Any) -> Response:
        """Replaces all paragraphs. What a changed original or a certified text means: see `services.segments`."""
        speech = self._one("change")
        revision = revision_of(request)
        form = self.get_serializer(data=request.data)
        form.is_valid(raise_exception=True)
        wanted = form.validated_data["segments"]
        return self._aligned(services.set_segments(speech=speech, segments=wanted, revision=revision, actor=self.user))

    @extend_schema(request=DeliverySerializer)
    @action(detail=True, methods=["post"], pagination_class=None, filter_backends=[])
    def delivered(self, request: Request, **kwargs: Any) -> Response:
        """The speech was held: an embargo "until delivered" is over."""
        speech = self._one("change")
        form = DeliverySerializer(data=request.data, context=self.get_serializer_context())
        form.is_valid(raise_exception=True)
        return self._answer(services.mark_delivered(speech=speech, actor=self.user, **form.validated_data))

    @extend_schema(request=None)
    @delivered.mapping.delete
    def undo_delivered(self, request: Request, **kwargs: Any) -> Response:
        """Takes the mark back."""
        services.undo_delivered(speech=self._one("change"), actor=self.user)
        return Response(status=status.HTTP_204_NO_CONTENT)


class QuotationViewSet(SummitOwnedViewSet):
    """Quotations by key."""

    model = Quotation
    serializer_class = QuotationSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = QuotationFilter
    ordering = ("key", "id")
