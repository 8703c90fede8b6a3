"""Filters of the lists of speeches and quotations."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from multaqa.core.fields import LANGUAGES
from multaqa.speeches.models import Quotation, SegmentText, Speech
from multaqa.speeches.queries import CHANGED, MISSING, search_quotations, search_speeches, with_text

TEXT_STATES = [MISSING, *SegmentText.State.values, CHANGED]


class SpeechFilter(django_filters.FilterSet):
    """`?q=` folded search over titles, texts and names; `?text_state=missing&text_language=en` finds what is to do."""

    q = django_filters.CharFilter(method="search", label="Words of titles, texts and names, in any spelling")
    session = django_filters.UUIDFilter(field_name="session_id", label="Id of the session")
    text_state = django_filters.ChoiceFilter(
        method="of_state", choices=[(state, state) for state in TEXT_STATES], label="Some paragraph is in this state"
    )
    text_language = django_filters.ChoiceFilter(
        method="with_state", choices=[(code, code) for code in LANGUAGES], label="The language that text_state is about"
    )

    class Meta:
        model = Speech
        fields = ["kind"]

    def search(self, rows: QuerySet[Speech], name: str, value: Any) -> QuerySet[Speech]:
        """Applies `queries.search_speeches`."""
        return search_speeches(rows, value)

    def of_state(self, rows: QuerySet[Speech], name: str, value: Any) -> QuerySet[Speech]:
        """Applies `queries.with_text`."""
        return with_text(rows, state=value, language=self.form.cleaned_data.get("text_language") or "")

    def with_state(self, rows: QuerySet[Speech], name: str, value: Any) -> QuerySet[Speech]:
        """Read by `of_state`; alone it chooses nothing."""
        return rows


class QuotationFilter(django_filters.FilterSet):
    """`?q=` folded search over both wordings."""

    q = django_filters.CharFilter(method="search", label="Words of the quotation, in any spelling")

    class Meta:
        model = Quotation
        fields: list[str] = []

    def search(self, rows: QuerySet[Quotation], name: str, value: Any) -> QuerySet[Quotation]:
        """Applies `queries.search_quotations`."""
        return search_quotations(rows, value)
