"""`/api/v1/jobs/{id}/`: how far the work is; `…/cancel/`: stop it."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.core.api.views import Guard
from multaqa.jobs import queries, rules, services
from multaqa.jobs.models import Job

from .serializers import JobSerializer


class JobViewSet(viewsets.GenericViewSet[Job]):
    """One job at a time: whoever started it polls here."""

    serializer_class = JobSerializer
    lookup_url_kwarg = "id"
    lookup_value_converter = "uuid"

    def get_queryset(self) -> QuerySet[Job]:
        return queries.jobs()

    def _one(self) -> Job:
        job = self.get_queryset().filter(pk=self.kwargs["id"]).first()
        Guard.check_visible(job is not None and rules.may_read(self.request.user, job))
        assert job is not None  # noqa: S101 - told to the type checker
        return job

    def retrieve(self, request: Request, **kwargs: Any) -> Response:
        """How far the work is."""
        return Response(self.get_serializer(self._one()).data)

    @extend_schema(request=None)
    @action(detail=True, methods=["post"])
    def cancel(self, request: Request, **kwargs: Any) -> Response:
        """Stops the work at its next step; a finished job stays as it is."""
        job = self._one()
        Guard.check(rules.may_cancel(request.user, job))
        return Response(self.get_serializer(services.cancel(job=job)).data)
