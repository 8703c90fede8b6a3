"""Filters of the list of people."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from multaqa.people.models import Person
from multaqa.people.queries import search_people


class PersonFilter(django_filters.FilterSet):
    """`?q=` folded search over all names; exact filters beside it."""

    q = django_filters.CharFilter(method="search", label="Words of the name, in any script and spelling")

    class Meta:
        model = Person
        fields = ["country", "gender", "synthetic"]

    def search(self, rows: QuerySet[Person], name: str, value: Any) -> QuerySet[Person]:
        """Applies `queries.search_people`."""
        return search_people(rows, value)
