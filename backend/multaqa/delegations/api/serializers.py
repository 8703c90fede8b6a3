"""What the API shows and takes of a delegation."""

from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from multaqa.core.api.fields import LocalizedText, ModelSerializer
from multaqa.delegations.models import Delegation, DelegationRole, FocalPoint, Quota
from multaqa.summits.api.embedded import Embedded
from multaqa.summits.api.scope import ScopedSerializer
from multaqa.summits.api.serializers import OrganisationBriefSerializer
from multaqa.summits.models import Organisation, State

_COUNTS = {
    "type": "object",
    "description": "How many hold a place, per role; those refused, withdrawn or waiting hold none.",
    "properties": {role: {"type": "integer"} for role in DelegationRole.values},
    "required": list(DelegationRole.values),
    "additionalProperties": False,
}


class StateBriefSerializer(ModelSerializer):
    """A state where it is mentioned; its name is the delegation's `display_name`."""

    class Meta:
        model = State
        fields: ClassVar[list[str]] = ["id", "code"]
        read_only_fields = fields


class QuotaSerializer(ModelSerializer):
    """Places of one role. A role that is not listed is not limited."""

    class Meta:
        model = Quota
        fields: ClassVar[list[str]] = ["role", "places"]


class FocalPointSerializer(ModelSerializer):
    """An account that registers the delegation's members; named by its address."""

    email = serializers.EmailField(source="user.email")
    name = serializers.CharField(source="user.name", read_only=True)

    class Meta:
        model = FocalPoint
        fields: ClassVar[list[str]] = ["email", "name"]

    def to_internal_value(self, data: Any) -> dict[str, str]:
        return dict(super().to_internal_value(data)["user"])


class HeadSerializer(serializers.Serializer[Any]):
    """The head of the delegation: the participant and their name."""

    id = serializers.UUIDField()
    name = LocalizedText()


class DelegationSerializer(ScopedSerializer):
    """A state or an organisation at the summit. `display_name` is its short name under the summit's authority.

    `position` is the order as given; `precedence` the place in protocol order, empty until it was decided.
    """

    display_name = LocalizedText(read_only=True)
    official_name = LocalizedText(read_only=True)
    state = Embedded(StateBriefSerializer, queryset=State.objects.all(), required=False, allow_null=True)
    organisation = Embedded(
        OrganisationBriefSerializer, queryset=Organisation.objects.all(), required=False, allow_null=True
    )
    quotas = QuotaSerializer(many=True, required=False)
    focal_points = FocalPointSerializer(many=True, required=False)
    counts = serializers.SerializerMethodField()
    head = serializers.SerializerMethodField()

    class Meta:
        model = Delegation
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "display_name",
            "official_name",
            "state",
            "organisation",
            "position",
            "as_printed",
            "credentials",
            "precedence",
            "note",
            "quotas",
            "counts",
            "head",
            "focal_points",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]
        extra_kwargs: ClassVar[dict[str, Any]] = {"position": {"required": False}}

    @extend_schema_field(_COUNTS)
    def get_counts(self, delegation: Any) -> dict[str, int]:
        """From the annotations of `queries.detailed`."""
        return {role: getattr(delegation, f"count_{role}") for role in DelegationRole.values}

    @extend_schema_field(HeadSerializer(allow_null=True))
    def get_head(self, delegation: Any) -> Any:
        """From the annotation of `queries.detailed`; the database allows one head."""
        return delegation.heads[0] if delegation.heads else None


class OrderSerializer(serializers.Serializer[Any]):
    """All delegations of the summit in the order to keep."""

    ids = serializers.ListField(child=serializers.UUIDField(), max_length=1000)
