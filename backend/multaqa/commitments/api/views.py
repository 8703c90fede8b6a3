"""`/api/v1/summits/{slug}/commitments/` and `…/events/`. Only the summit's team works here."""

from typing import Any

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend

from multaqa.commitments import queries, services
from multaqa.commitments.models import Commitment, ExternalEvent
from multaqa.summits.api.scope import SummitOwnedViewSet

from .filters import CommitmentFilter
from .serializers import CommitmentSerializer, ExternalEventSerializer


class CommitmentViewSet(SummitOwnedViewSet):
    """Initiatives and agreements, by date."""

    model = Commitment
    serializer_class = CommitmentSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = CommitmentFilter
    ordering = ("date", "key")

    def rows(self, *, deleted: bool = False) -> QuerySet[Commitment]:
        return queries.commitments(self.summit, deleted=deleted)

    def do_create(self, values: dict[str, Any]) -> Commitment:
        return services.add_commitment(summit=self.summit, values=values)

    def do_update(self, instance: Commitment, values: dict[str, Any], revision: int) -> Commitment:
        return services.change_commitment(commitment=instance, values=values, revision=revision, actor=self.user)


class ExternalEventViewSet(SummitOwnedViewSet):
    """Events outside the summit that it refers to."""

    model = ExternalEvent
    serializer_class = ExternalEventSerializer
    ordering = ("key",)

    def rows(self, *, deleted: bool = False) -> QuerySet[ExternalEvent]:
        return queries.events(self.summit, deleted=deleted)
