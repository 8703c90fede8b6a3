"""`/api/v1/summits/{slug}/delegations/`."""

from typing import Any

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from multaqa.core.api.views import Guard
from multaqa.delegations import queries, rules, services
from multaqa.delegations.models import Delegation
from multaqa.summits.api.scope import SummitOwnedViewSet

from .filters import DelegationFilter
from .serializers import DelegationSerializer, OrderSerializer


class DelegationViewSet(SummitOwnedViewSet):
    """Delegations in the summit's order. Outside the team: those the caller heads or is focal point of."""

    model = Delegation
    serializer_class = DelegationSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = DelegationFilter
    ordering = ("place", "key")

    def may(self, verb: str, instance: Any = None) -> bool:
        return bool(getattr(rules, f"may_{verb}")(self.user, self.summit if instance is None else instance))

    def rows(self, *, deleted: bool = False) -> QuerySet[Delegation]:
        return queries.delegations_for(self.user, self.summit, all_of_them=self.works, deleted=deleted)

    def do_create(self, values: dict[str, Any]) -> Delegation:
        return services.add_delegation(summit=self.summit, values=values, actor=self.user)

    def do_update(self, instance: Delegation, values: dict[str, Any], revision: int) -> Delegation:
        return services.change_delegation(delegation=instance, values=values, revision=revision, actor=self.user)

    @extend_schema(request=OrderSerializer, responses={204: OpenApiResponse(description="Reordered")})
    @action(detail=False, methods=["post"], pagination_class=None, filter_backends=[])
    def reorder(self, request: Request, **kwargs: Any) -> Response:
        """Keeps another order as given. All delegations must be named; audited."""
        Guard.check(self.works)
        order = OrderSerializer(data=request.data)
        order.is_valid(raise_exception=True)
        services.reorder_delegations(summit=self.summit, ids=order.validated_data["ids"], actor=self.user)
        return Response(status=204)
