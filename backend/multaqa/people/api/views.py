"""`/api/v1/people/`: the directory; `/api/v1/forms/`: honorifics and titles."""

from typing import Any

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework import mixins, viewsets
from rest_framework.request import Request

from multaqa.core.api.views import EditableViewSet, language_of
from multaqa.people import queries, rules, services
from multaqa.people.models import Form, Person

from .filters import PersonFilter
from .serializers import FormSerializer, PersonSerializer


class PersonViewSet(EditableViewSet):
    """People of the directory, in the alphabet of the caller's language."""

    serializer_class = PersonSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = PersonFilter

    def ordering(self, request: Request) -> tuple[str, ...]:
        """Arabic or English collation key."""
        return (f"sort_{language_of(request)}", "id")

    def may(self, verb: str, instance: Any = None) -> bool:
        rule = getattr(rules, f"may_{verb}")
        return bool(rule(self.request.user) if instance is None else rule(self.request.user, instance))

    def rows(self, *, deleted: bool = False) -> QuerySet[Person]:
        return queries.people(deleted=deleted)

    def do_create(self, values: dict[str, Any]) -> Person:
        return services.create_person(values=values)

    def do_update(self, instance: Person, values: dict[str, Any], revision: int) -> Person:
        return services.update_person(person=instance, values=values, revision=revision)

    def do_delete(self, instance: Person) -> None:
        services.delete_person(person=instance, actor=self.actor)

    def do_restore(self, instance: Person) -> Person:
        return services.restore_person(person=instance, actor=self.actor)


class FormViewSet(mixins.ListModelMixin, viewsets.GenericViewSet[Form]):
    """Honorifics and titles, for every signed-in user's forms."""

    serializer_class = FormSerializer
    queryset = queries.forms()
    ordering = ("kind", "key")
