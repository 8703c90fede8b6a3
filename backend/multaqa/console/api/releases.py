"""`/api/v1/summits/{slug}/releases/`: everything of a summit that is in the record; `…/site/releases/`: its own page."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers, status, viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.console import services
from multaqa.console.services.site import KEY, KIND
from multaqa.core.api.fields import LocalizedText as LocalizedTextInput
from multaqa.core.api.fields import ModelSerializer
from multaqa.core.api.pagination import CursorPagination
from multaqa.core.api.views import Guard
from multaqa.core.fields import LocalizedText
from multaqa.record.api.serializers import ReleaseSerializer
from multaqa.record.api.views import ReleasesView
from multaqa.record.models import Artefact, Release
from multaqa.record.queries import releases
from multaqa.record.services import withdraw
from multaqa.summits.api.scope import SummitScope

from .filters import ReleaseFilter


class ArtefactSerializer(ModelSerializer):
    """A file of a release; `size` in bytes. Readers find it under `/api/v1/public/{slug}/{path}`."""

    class Meta:
        model = Artefact
        fields: ClassVar[list[str]] = ["path", "language", "media_type", "filename", "sha256", "size", "made_at"]
        read_only_fields = fields


class ReleaseDetailSerializer(ReleaseSerializer):
    """A release with what it froze and the files made from it."""

    artefacts = ArtefactSerializer(many=True, read_only=True)
    snapshot = serializers.SerializerMethodField()

    class Meta(ReleaseSerializer.Meta):
        fields: ClassVar[list[str]] = [*ReleaseSerializer.Meta.fields, "snapshot", "artefacts"]
        read_only_fields = fields

    @extend_schema_field({"type": "object", "additionalProperties": {}})
    def get_snapshot(self, release: Release) -> Any:
        """What was frozen, as JSON."""
        return release.snapshot


class NoticeSerializer(serializers.Serializer[Any]):
    """What readers are told in place of what was withdrawn, in at least one language."""

    notice = LocalizedTextInput()


class ReleaseViewSet(SummitScope, viewsets.GenericViewSet[Release]):
    """Releases of a summit, the latest first. The team's only; readers have the feed."""

    serializer_class = ReleaseSerializer
    pagination_class = CursorPagination
    ordering = ("-released_at", "-number", "id")
    lookup_url_kwarg = "id"
    lookup_value_converter = "uuid"
    filter_backends = [DjangoFilterBackend]
    filterset_class = ReleaseFilter
    queryset = Release.objects.none()

    def find(self) -> Release:
        """The release of the address, for the team."""
        Guard.check(self.works)
        found = Release.objects.filter(summit_slug=self.summit.slug, pk=self.kwargs["id"]).first()
        Guard.check_visible(found is not None)
        assert found is not None  # noqa: S101 - told to the type checker
        return found

    def list(self, request: Request, **kwargs: Any) -> Response:
        """A page of releases."""
        Guard.check(self.works)
        page = self.paginate_queryset(self.filter_queryset(releases(summit_slug=self.summit.slug)))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(responses=ReleaseDetailSerializer)
    def retrieve(self, request: Request, **kwargs: Any) -> Response:
        """One release with its snapshot and files."""
        return Response(ReleaseDetailSerializer(self.find()).data)

    @extend_schema(request=NoticeSerializer, responses={201: ReleaseSerializer})
    @action(detail=True, methods=["post"], pagination_class=None, filter_backends=[])
    def withdraw(self, request: Request, **kwargs: Any) -> Response:
        """Takes what this is a release of out of readers' sight; its addresses then answer 410 with the notice."""
        found = self.find()
        form = NoticeSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        made = withdraw(
            summit_slug=found.summit_slug,
            kind=found.kind,
            key=found.key,
            notice=form.validated_data["notice"],
            released_by=self.user,
        )
        return Response(ReleaseSerializer(made).data, status=status.HTTP_201_CREATED)


class SiteReleaseViewSet(SummitScope, ReleasesView):
    """Releases of the summit's own page. Without one the summit has no public pages."""

    def may(self) -> bool:
        return self.works

    def released(self) -> QuerySet[Release]:
        return releases(summit_slug=self.summit.slug).filter(kind=KIND, key=KEY)

    def do_release(self, note: LocalizedText) -> Release:
        return services.release_site(summit=self.summit, actor=self.user, note=note)
