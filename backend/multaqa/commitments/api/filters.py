"""Filters of the list of commitments."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from multaqa.commitments.models import Commitment
from multaqa.commitments.queries import overdue
from multaqa.summits.api.filters import WordsFilter


class CommitmentFilter(WordsFilter):
    """Words of name and subject; kind, status, whether announced here; an organisation's; overdue."""

    organisation = django_filters.UUIDFilter(method="of_organisation", label="An organisation that is a party")
    overdue = django_filters.BooleanFilter(method="late", label="Due date passed, and neither fulfilled nor abandoned")

    class Meta:
        model = Commitment
        fields = ["kind", "status", "at_summit"]

    def of_organisation(self, rows: QuerySet[Commitment], name: str, value: Any) -> QuerySet[Commitment]:
        """Those with the organisation among their parties."""
        return rows.filter(pk__in=Commitment.objects.filter(parties__organisation=value).values("pk"))

    def late(self, rows: QuerySet[Commitment], name: str, value: Any) -> QuerySet[Commitment]:
        """Applies `queries.overdue`."""
        return overdue(rows, yes=value)
