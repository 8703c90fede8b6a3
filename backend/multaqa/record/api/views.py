"""The ground of `…/releases/`: the releases of one thing, and the next one."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.core.api.pagination import CursorPagination
from multaqa.core.api.views import Guard
from multaqa.core.fields import LocalizedText
from multaqa.record.models import Release

from .serializers import NoteSerializer, ReleaseSerializer


class ReleasesView(viewsets.GenericViewSet[Release]):
    """Subclasses say who may, which releases these are, and how the next one is made."""

    serializer_class = ReleaseSerializer
    pagination_class = CursorPagination
    ordering = ("-number",)
    queryset = Release.objects.none()

    def may(self) -> bool:
        """The caller may see and make these releases."""
        raise NotImplementedError

    def released(self) -> QuerySet[Release]:
        """The releases of this address."""
        raise NotImplementedError

    def do_release(self, note: LocalizedText) -> Release:
        """Calls the service."""
        raise NotImplementedError

    def list(self, request: Request, **kwargs: Any) -> Response:
        """The releases so far, the latest first."""
        Guard.check(self.may())
        page = self.paginate_queryset(self.released())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(request=NoteSerializer)
    def create(self, request: Request, **kwargs: Any) -> Response:
        """Freezes what stands at the desk as the next release; files that take long follow by jobs."""
        Guard.check(self.may())
        form = NoteSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        made = self.do_release(form.validated_data.get("note", {}))
        return Response(self.get_serializer(made).data, status=status.HTTP_201_CREATED)
