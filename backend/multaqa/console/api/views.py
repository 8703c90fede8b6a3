"""`/api/v1/summits/{slug}/overview/`: the first thing a secretariat wants to know."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.console import queries
from multaqa.core.api.views import Guard
from multaqa.summits.api.scope import SummitScope

from .serializers import OverviewSerializer


class OverviewView(SummitScope):
    """Where the summit stands; the team's only."""

    @extend_schema(operation_id="summits_overview", responses=OverviewSerializer, tags=["summits"])
    def get(self, request: Request, **kwargs: Any) -> Response:
        """Counts over every noun, the newest releases and the open jobs."""
        Guard.check(self.works)
        return Response(OverviewSerializer(queries.overview_of(self.summit)).data)
