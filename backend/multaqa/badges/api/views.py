"""`/api/v1/summits/{slug}/badges/` and `…/badges/prints/`: issued badges, and PDFs of them."""

from typing import Any

from django.db.models import QuerySet
from django.http import FileResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.badges import queries, rules, services
from multaqa.badges.api.serializers import BadgeSerializer, PrintRunSerializer, RevocationSerializer
from multaqa.badges.models import Badge, PrintRun
from multaqa.core.api.views import Guard
from multaqa.summits.api.scope import SummitScope


class BadgeScope(SummitScope):
    """Everything here is the team's."""

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        Guard.check(rules.may_print(self.user, self.summit))


class BadgeViewSet(BadgeScope, mixins.ListModelMixin, viewsets.GenericViewSet[Badge]):
    """Badges by serial, revoked ones included."""

    serializer_class = BadgeSerializer
    lookup_url_kwarg = "id"
    lookup_value_converter = "uuid"
    ordering = ("serial",)

    def get_queryset(self) -> QuerySet[Badge]:
        if getattr(self, "swagger_fake_view", False):
            return Badge.objects.none()
        return queries.badges(self.summit)

    @extend_schema(request=RevocationSerializer)
    @action(detail=True, methods=["post"], pagination_class=None, filter_backends=[])
    def revoke(self, request: Request, **kwargs: Any) -> Response:
        """Makes a badge invalid for good, with the reason."""
        badge = self.get_object()
        form = RevocationSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        revoked = services.revoke_badge(badge=badge, actor=self.user, reason=form.validated_data["reason"])
        return Response(BadgeSerializer(revoked).data)


class PrintRunViewSet(BadgeScope, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet[PrintRun]):
    """Print runs, newest first. A new one issues the badges that are missing."""

    serializer_class = PrintRunSerializer
    lookup_url_kwarg = "id"
    lookup_value_converter = "uuid"
    ordering = ("-created_at", "id")

    def get_queryset(self) -> QuerySet[PrintRun]:
        if getattr(self, "swagger_fake_view", False):
            return PrintRun.objects.none()
        return queries.prints(self.summit)

    @extend_schema(responses={202: PrintRunSerializer})
    def create(self, request: Request, **kwargs: Any) -> Response:
        """Asks for a PDF of all badges, or of one delegation's; poll its job."""
        form = self.get_serializer(data=request.data)
        form.is_valid(raise_exception=True)
        run = services.request_print(summit=self.summit, actor=self.user, **form.validated_data)
        return Response(self.get_serializer(run).data, status=status.HTTP_202_ACCEPTED)

    @extend_schema(
        responses={(200, "application/pdf"): OpenApiTypes.BINARY, 404: OpenApiResponse(description="Not made yet")}
    )
    @action(detail=True, pagination_class=None, filter_backends=[])
    def file(self, request: Request, **kwargs: Any) -> FileResponse:
        """The PDF."""
        run = self.get_object()
        Guard.check_visible(bool(run.file))
        return FileResponse(run.file.open("rb"), content_type="application/pdf", filename=queries.print_name(run))
