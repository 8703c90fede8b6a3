"""`/api/v1/my/`: what the signed-in person has, in one answer for their own screens."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from multaqa.core.api.fields import ModelSerializer
from multaqa.core.api.views import language_of
from multaqa.delegations.api.serializers import DelegationSerializer
from multaqa.participants import queries
from multaqa.summits.models import Summit

from .serializers import ParticipantSerializer


class MySummitSerializer(ModelSerializer):
    """A summit and what the caller is there."""

    parts = serializers.ListField(child=serializers.ChoiceField(choices=queries.Part.choices))
    released = serializers.ListField(child=serializers.CharField(), help_text="Kinds: agenda, speech, proceedings…")

    class Meta:
        model = Summit
        fields = ["slug", "name", "start_date", "end_date", "timezone", "city", "status", "accent", "parts", "released"]
        read_only_fields = fields


class MyParticipationSerializer(ParticipantSerializer):
    """The caller at one summit."""

    summit = serializers.SlugField(source="summit.slug", read_only=True)

    class Meta(ParticipantSerializer.Meta):
        fields = ["summit", *(name for name in ParticipantSerializer.Meta.fields if name != "new_person")]
        read_only_fields = fields


class MemberSerializer(ParticipantSerializer):
    """A member of a delegation the caller leads."""

    class Meta(ParticipantSerializer.Meta):
        fields = [name for name in ParticipantSerializer.Meta.fields if name != "new_person"]
        read_only_fields = fields


class MyDelegationSerializer(DelegationSerializer):
    """A delegation the caller leads, with its members: head first, then by role and name."""

    summit = serializers.SlugField(source="summit.slug", read_only=True)
    members = MemberSerializer(many=True, read_only=True)

    class Meta(DelegationSerializer.Meta):
        fields = ["summit", *DelegationSerializer.Meta.fields, "members"]
        read_only_fields = fields


class MySerializer(serializers.Serializer[Any]):
    """Summits, the latest first; the caller's own participations; the delegations the caller leads."""

    summits = MySummitSerializer(many=True)
    participations = MyParticipationSerializer(many=True)
    delegations = MyDelegationSerializer(many=True)


class MyView(APIView):
    """What the signed-in person has."""

    @extend_schema(operation_id="my_retrieve", responses=MySerializer)
    def get(self, request: Request) -> Response:
        """Summits, participations, delegations of the caller."""
        found = queries.belongings_of(request.user, language=language_of(request))  # type: ignore[arg-type]
        return Response(MySerializer(found, context={"request": request, "view": self}).data)
