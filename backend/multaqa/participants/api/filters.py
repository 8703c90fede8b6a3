"""Filters and orders of the list of participants."""

from typing import Any

import django_filters
from django.db.models import F, QuerySet
from django.utils.translation import gettext_lazy as _

from multaqa.core.api.views import language_of
from multaqa.participants.models import Participant
from multaqa.participants.queries import in_protocol, search_participants

ORDERS = [("name", _("Alphabet")), ("protocol", _("Protocol"))]


class ParticipantFilter(django_filters.FilterSet):
    """`?q=` folded search over all names; exact filters; `?order=` by name (default) or by protocol."""

    q = django_filters.CharFilter(method="search", label="Words of the name, in any script and spelling")
    delegation = django_filters.UUIDFilter(field_name="delegation_id")
    organisation = django_filters.UUIDFilter(field_name="organisation_id")
    order = django_filters.ChoiceFilter(method="ordered", choices=ORDERS, label="The order to list in")

    class Meta:
        model = Participant
        fields = ["category", "accreditation", "role", "attends", "listed"]

    def search(self, rows: QuerySet[Participant], name: str, value: Any) -> QuerySet[Participant]:
        """Applies `queries.search_participants`."""
        return search_participants(rows, value)

    def ordered(self, rows: QuerySet[Participant], name: str, value: Any) -> QuerySet[Participant]:
        """Puts the chosen order in place of the alphabet."""
        language = language_of(self.request)
        protocol = in_protocol(self.request.parser_context["view"].summit, language=language)
        return rows.annotate(sort=protocol if value == "protocol" else F(f"person__sort_{language}"))
