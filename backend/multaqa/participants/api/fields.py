"""Fields of participants: the person and the delegation shown inside, answers of a registration form."""

from typing import Any, cast

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from multaqa.core.api.fields import LocalizedText, ModelSerializer, storable
from multaqa.delegations.models import Delegation
from multaqa.delegations.rules import led_by
from multaqa.participants.models import Travel
from multaqa.people.api.serializers import PersonSerializer
from multaqa.people.models import Person
from multaqa.people.rules import may_list as may_list_people
from multaqa.people.snapshot import address_of
from multaqa.summits.api.embedded import Embedded
from multaqa.summits.api.moments import Moment
from multaqa.summits.api.scope import SummitScope


class PersonInsideSerializer(PersonSerializer):
    """The person as the directory has them, and `address`: honorific and titles before the name, per language."""

    address = serializers.SerializerMethodField()

    class Meta(PersonSerializer.Meta):
        fields = [*PersonSerializer.Meta.fields, "address"]

    @extend_schema_field(LocalizedText)
    def get_address(self, person: Person) -> dict[str, str]:
        """From loaded rows."""
        return address_of(person)


class PersonField(Embedded):
    """Takes the id of someone in the directory; for those who may not read the directory nobody is in it."""

    def get_queryset(self) -> QuerySet[Any] | None:
        rows = super().get_queryset()
        request = self.context.get("request")
        return rows if rows is None or request is None or may_list_people(request.user) else rows.none()


class DelegationBriefSerializer(ModelSerializer):
    """A delegation where it is mentioned."""

    display_name = LocalizedText(read_only=True)

    class Meta:
        model = Delegation
        fields = ["id", "key", "display_name"]
        read_only_fields = fields


class DelegationField(Embedded):
    """Shows the name that the query annotated; outside the team takes only delegations the caller leads."""

    def get_attribute(self, instance: Any) -> Any:
        delegation: Any = super().get_attribute(instance)
        if delegation is not None:
            delegation.display_name = instance.display_name
        return delegation

    def get_queryset(self) -> QuerySet[Any] | None:
        rows = super().get_queryset()
        view = self.context.get("view")
        if rows is None or not isinstance(view, SummitScope) or "slug" not in getattr(view, "kwargs", {}):
            return rows
        return rows if view.works else rows.filter(led_by(view.user))


_ANSWERS = {
    "type": "object",
    "description": "Question → answer: a text, a number, yes or no, or several texts.",
    "additionalProperties": {
        "anyOf": [
            {"type": "string"},
            {"type": "number"},
            {"type": "boolean"},
            {"type": "array", "items": {"type": "string"}},
        ]
    },
}


def _is_answer(value: Any) -> bool:
    if isinstance(value, str):
        return storable(value) and len(value) <= 5000
    if isinstance(value, list):
        return len(value) <= 50 and all(isinstance(one, str) and _is_answer(one) for one in value)
    return isinstance(value, bool | int | float) and abs(value) < 1e15


@extend_schema_field(_ANSWERS)
class Answers(serializers.JSONField):
    """Answers of the registration form."""

    default_error_messages = {
        "answers": serializers.JSONField.default_error_messages["invalid"],
    }

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """Raises a field error unless `data` maps short names to plain values."""
        good = isinstance(data, dict) and len(data) <= 200
        if not good or not all(storable(key) and len(key) <= 200 and _is_answer(data[key]) for key in data):
            self.fail("answers")
        return cast(dict[str, Any], data)


class TravelSerializer(ModelSerializer):
    """Arrival and departure; times with their offset, airports as IATA codes."""

    arrives_at = Moment(required=False, allow_null=True)
    departs_at = Moment(required=False, allow_null=True)

    class Meta:
        model = Travel
        fields = [
            "arrives_at",
            "arrival_flight",
            "arrival_airport",
            "departs_at",
            "departure_flight",
            "departure_airport",
            "hotel",
            "visa_needed",
            "note",
        ]
