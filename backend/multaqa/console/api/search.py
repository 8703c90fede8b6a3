"""`/api/v1/search` and `/api/v1/summits/{slug}/search`: one box that finds everything, for those who run summits."""

from typing import Any, cast

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from multaqa.accounts.models import User
from multaqa.console import queries, rules
from multaqa.core.api.fields import LocalizedText
from multaqa.core.api.views import Guard
from multaqa.summits.api.scope import SummitScope

QUERY = OpenApiParameter("q", str, description="Words in any script and spelling.")


class HitSerializer(serializers.Serializer[Any]):
    """Something found; `exact` is false for a near miss."""

    kind = serializers.ChoiceField(
        choices=["summit", "state", "organisation", "person", "commitment", "session", "speech"]
    )
    key = serializers.CharField()
    id = serializers.UUIDField()
    summit = serializers.SlugField()
    title = LocalizedText()
    detail = LocalizedText()
    exact = serializers.BooleanField()


class FoundSerializer(serializers.Serializer[Any]):
    """The best hits of each kind, exact ones first."""

    q = serializers.CharField()
    hits = HitSerializer(many=True)


def _asked(request: Request) -> str:
    # PostgreSQL's text holds no NUL; longer than this nobody types.
    return request.query_params.get("q", "").replace("\0", "")[:200]


class SummitSearchView(SummitScope):
    """Everything of one summit; the team's only."""

    @extend_schema(operation_id="summits_search", parameters=[QUERY], responses=FoundSerializer, tags=["search"])
    def get(self, request: Request, **kwargs: Any) -> Response:
        """Finds by folded words (hamza, ى/ي, ة/ه, marks, accents), then by likeness."""
        Guard.check(self.works)
        q = _asked(request)
        return Response(FoundSerializer({"q": q, "hits": queries.search(self.summit, q)}).data)


class SearchView(APIView):
    """Everything of the summits that the caller runs; of all of them for the secretariat."""

    @extend_schema(operation_id="search", parameters=[QUERY], responses=FoundSerializer, tags=["search"])
    def get(self, request: Request) -> Response:
        """Finds by folded words (hamza, ى/ي, ة/ه, marks, accents), then by likeness."""
        user = cast(User, request.user)
        Guard.check(rules.may_search(user))
        q = _asked(request)
        hits = queries.search(None, q, among=queries.searchable(user))
        return Response(FoundSerializer({"q": q, "hits": hits}).data)
