"""What the API shows and takes of a summit and of what it owns."""

from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from multaqa.core.api.fields import ModelSerializer
from multaqa.core.fields import LANGUAGES
from multaqa.summits.models import Organisation, Role, Room, State, StateName, Summit, TeamMember

from .scope import ScopedSerializer

_NAMES = {
    "type": "object",
    "description": "Further names per language.",
    "properties": {code: {"type": "array", "items": {"type": "string"}} for code in LANGUAGES},
    "additionalProperties": False,
}


def texts() -> serializers.ListField:
    """A list of short texts."""
    return serializers.ListField(child=serializers.CharField(max_length=300), required=False, max_length=30)


@extend_schema_field(_NAMES)
class Names(serializers.Serializer[Any]):
    """`{"ar": ["…"], "en": ["…", "…"]}`; a language without names may be left out."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        return {code: texts() for code in LANGUAGES}

    def to_representation(self, instance: Any) -> Any:
        return instance


def languages() -> serializers.ListField:
    """A list of language codes."""
    return serializers.ListField(child=serializers.ChoiceField(choices=LANGUAGES), required=False, max_length=6)


class SummitSerializer(ModelSerializer):
    """A summit. `team_role` is what the caller is in its team: owner, organiser, or nothing."""

    working_languages = languages()
    interpretation_languages = languages()
    language_of_record = serializers.ChoiceField(choices=LANGUAGES, required=False)
    team_role = serializers.ChoiceField(choices=Role.choices, read_only=True, allow_blank=True)

    class Meta:
        model = Summit
        fields: ClassVar[list[str]] = [
            "id",
            "slug",
            "name",
            "kind",
            "level",
            "description",
            "start_date",
            "end_date",
            "timezone",
            "city",
            "host_country",
            "venue",
            "working_languages",
            "interpretation_languages",
            "language_of_record",
            "status",
            "naming_authority",
            "delegation_order",
            "date_style",
            "show_hijri",
            "accent",
            "synthetic",
            "team_role",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "synthetic", "revision"]


class StateNameSerializer(ModelSerializer):
    """How one authority names the state. What is left out of plate and sort key follows from the short name."""

    class Meta:
        model = StateName
        fields: ClassVar[list[str]] = ["authority", "short", "official", "plate", "sort_key"]


class StateSerializer(ScopedSerializer):
    """A state of the summit's table. Without `names` a new one gets the usual names of its code."""

    names = StateNameSerializer(many=True, required=False)

    class Meta:
        model = State
        fields: ClassVar[list[str]] = ["id", "code", "league_position", "names", "revision"]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]


class OrganisationSerializer(ScopedSerializer):
    """A ministry, intergovernmental body or company, and its role at the summit."""

    other_names = Names(required=False)
    misspellings = texts()

    class Meta:
        model = Organisation
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "kind",
            "name",
            "other_names",
            "misspellings",
            "role",
            "role_as_printed",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]


class OrganisationBriefSerializer(ModelSerializer):
    """An organisation where it is mentioned."""

    class Meta:
        model = Organisation
        fields: ClassVar[list[str]] = ["id", "key", "name"]
        read_only_fields = fields


class RoomSerializer(ScopedSerializer):
    """A place where sessions are held."""

    class Meta:
        model = Room
        fields: ClassVar[list[str]] = ["id", "key", "name", "capacity", "position", "revision"]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]


class TeamMemberSerializer(ModelSerializer):
    """A user's role in the team."""

    name = serializers.CharField(source="user.name")
    email = serializers.EmailField(source="user.email")

    class Meta:
        model = TeamMember
        fields: ClassVar[list[str]] = ["id", "name", "email", "role"]
        read_only_fields = fields


class TeamRoleSerializer(serializers.Serializer[Any]):
    """An account, by its address, and its role in the team."""

    email = serializers.EmailField()
    role = serializers.ChoiceField(choices=Role.choices)
