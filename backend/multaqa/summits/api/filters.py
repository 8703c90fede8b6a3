"""Filters of the lists of summits and of what they own."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from multaqa.summits.models import Organisation, State, Summit
from multaqa.summits.queries import states_named, with_words


class WordsFilter(django_filters.FilterSet):
    """`?q=` over a row's `search` column: words in any spelling."""

    q = django_filters.CharFilter(method="words", label="Words, in any script and spelling")

    def words(self, rows: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Applies `queries.with_words`."""
        return with_words(rows, value)


class SummitFilter(WordsFilter):
    """Words of the name, status."""

    class Meta:
        model = Summit
        fields = ["status"]


class OrganisationFilter(WordsFilter):
    """Words of any name, kind, role."""

    class Meta:
        model = Organisation
        fields = ["kind", "role"]


class StateFilter(WordsFilter):
    """Words of any authority's name, or the code."""

    class Meta:
        model = State
        fields = ["code"]

    def words(self, rows: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Applies `queries.states_named`."""
        return states_named(rows, value)
