"""Filters of the list of sessions."""

from typing import Any

import django_filters
from django.db.models import QuerySet

from multaqa.agenda.models import Session
from multaqa.agenda.queries import on_day, search_sessions


class SessionFilter(django_filters.FilterSet):
    """`?day=2026-05-11` in the summit's zone; `?q=` folded search over titles and names; exact filters beside them."""

    day = django_filters.DateFilter(method="of_day", label="Begins on this day in the summit's zone")
    room = django_filters.UUIDFilter(field_name="room_id", label="Id of the room")
    q = django_filters.CharFilter(method="search", label="Words of titles, descriptions and names, in any spelling")

    class Meta:
        model = Session
        fields = ["kind", "status"]

    def of_day(self, rows: QuerySet[Session], name: str, value: Any) -> QuerySet[Session]:
        """Applies `queries.on_day`."""
        return on_day(rows, value)

    def search(self, rows: QuerySet[Session], name: str, value: Any) -> QuerySet[Session]:
        """Applies `queries.search_sessions`."""
        return search_sessions(rows, value)
