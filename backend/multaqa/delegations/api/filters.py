"""Filters and orders of the list of delegations."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from multaqa.delegations.models import Delegation
from multaqa.delegations.queries import place_in, search_delegations
from multaqa.summits.models import DelegationOrder


class DelegationFilter(django_filters.FilterSet):
    """`?q=` any name or code; `?order=` another order than the summit's."""

    q = django_filters.CharFilter(method="search", label="Words of any name, or the state's code")
    order = django_filters.ChoiceFilter(method="ordered", choices=DelegationOrder.choices, label="The order to list in")

    class Meta:
        model = Delegation
        fields = ["credentials"]

    def search(self, rows: QuerySet[Delegation], name: str, value: Any) -> QuerySet[Delegation]:
        """Applies `queries.search_delegations`."""
        return search_delegations(rows, value)

    def ordered(self, rows: QuerySet[Delegation], name: str, value: Any) -> QuerySet[Delegation]:
        """Puts `queries.place_in` in place of the summit's own order."""
        return rows.annotate(place=place_in(value))
