"""What the API shows and takes of a participant."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from multaqa.delegations.models import Delegation
from multaqa.participants.models import Accreditation, Participant
from multaqa.people.api.serializers import PersonSerializer
from multaqa.people.models import Person
from multaqa.summits.api.embedded import Embedded
from multaqa.summits.api.scope import ScopedSerializer
from multaqa.summits.api.serializers import OrganisationBriefSerializer
from multaqa.summits.models import Organisation

from .fields import (
    Answers,
    DelegationBriefSerializer,
    DelegationField,
    PersonField,
    PersonInsideSerializer,
    TravelSerializer,
)


def organisation_field() -> Embedded:
    """An organisation of the summit, or none."""
    return Embedded(OrganisationBriefSerializer, queryset=Organisation.objects.all(), required=False, allow_null=True)


class ParticipantSerializer(ScopedSerializer):
    """A person at the summit. A new one names a `person` of the directory by id, or brings a `new_person`.

    `accreditation` changes by its own address, `decision_reason` are the words that went with it; `attends` is false
    for someone who is only spoken for.
    """

    person = PersonField(PersonInsideSerializer, queryset=Person.objects.all(), required=False)
    new_person = PersonSerializer(write_only=True, required=False)
    delegation = DelegationField(
        DelegationBriefSerializer, queryset=Delegation.objects.all(), required=False, allow_null=True
    )
    organisation = organisation_field()
    represents = organisation_field()
    answers = Answers(required=False)
    travel = TravelSerializer(required=False, allow_null=True)
    decision_reason = serializers.CharField(read_only=True)

    class Meta:
        model = Participant
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "person",
            "new_person",
            "category",
            "delegation",
            "role",
            "organisation",
            "represents",
            "position",
            "accreditation",
            "decision_reason",
            "attends",
            "listed",
            "answers",
            "name_as_printed",
            "travel",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "accreditation", "revision"]

    def _refuse(self, field: str, code: str, message: Any) -> None:
        raise serializers.ValidationError({field: serializers.ErrorDetail(message, code)})

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """One person, and outside the team a delegation: which one may be named is `DelegationField`'s."""
        if self.instance is not None and "new_person" in attrs:
            self._refuse("new_person", "fixed", _("Register another person as another participant."))
        if self.instance is None and ("person" in attrs) == ("new_person" in attrs):
            self._refuse("person", "required", _("Name a person of the directory, or a new person."))
        needed = self.instance is None or "delegation" in attrs
        if needed and attrs.get("delegation") is None and not self.context["view"].works:
            self._refuse("delegation", "required", _("Name your delegation."))
        return attrs


class DecisionSerializer(serializers.Serializer[Any]):
    """A decision on a participant; refusing and asking for more need a reason."""

    state = serializers.ChoiceField(choices=Accreditation.choices)
    reason = serializers.CharField(required=False, allow_blank=True, max_length=2000, default="")
