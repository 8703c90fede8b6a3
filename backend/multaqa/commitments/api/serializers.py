"""What the API shows and takes of a commitment and of an external event."""

from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from multaqa.commitments.models import Commitment, ExternalEvent, FollowUp, Party
from multaqa.core.api.fields import LocalizedText, ModelSerializer
from multaqa.participants.models import Participant
from multaqa.speeches.models import Speech
from multaqa.summits.api.embedded import Embedded
from multaqa.summits.api.scope import ScopedSerializer
from multaqa.summits.api.serializers import Names, OrganisationBriefSerializer
from multaqa.summits.models import Organisation


class EventBriefSerializer(ModelSerializer):
    """An external event where it is mentioned."""

    class Meta:
        model = ExternalEvent
        fields: ClassVar[list[str]] = ["id", "key", "name"]
        read_only_fields = fields


class AnnouncerSerializer(ModelSerializer):
    """The participant who announced it."""

    name = LocalizedText(source="person.name", read_only=True)

    class Meta:
        model = Participant
        fields: ClassVar[list[str]] = ["id", "key", "name"]
        read_only_fields = fields


class SpeechBriefSerializer(ModelSerializer):
    """A speech where it is mentioned."""

    class Meta:
        model = Speech
        fields: ClassVar[list[str]] = ["id", "key", "title"]
        read_only_fields = fields


class PartySerializer(ScopedSerializer):
    """An organisation's part in the commitment."""

    organisation = Embedded(OrganisationBriefSerializer, queryset=Organisation.objects.all())

    class Meta:
        model = Party
        fields: ClassVar[list[str]] = ["organisation", "role"]


class FollowUpSerializer(ModelSerializer):
    """What happened later. `reported`: the date is that of the report. Organisations are named by their keys.

    Send the `id` of one you keep; without it a new one is added, and those you leave out are removed.
    """

    id = serializers.UUIDField(required=False)
    parties = serializers.ListField(child=serializers.SlugField(max_length=100), required=False, max_length=50)
    patron = serializers.SlugField(max_length=100, required=False, allow_blank=True)

    class Meta:
        model = FollowUp
        fields: ClassVar[list[str]] = [
            "id",
            "date",
            "reported",
            "kind",
            "note",
            "reference",
            "parties",
            "patron",
            "country",
        ]


class CommitmentSerializer(ScopedSerializer):
    """An initiative or an agreement, with its parties and what happened to it. `aims` are texts, in order."""

    other_names = Names(required=False)
    aims = serializers.ListField(child=LocalizedText(), required=False, max_length=50)
    event = Embedded(EventBriefSerializer, queryset=ExternalEvent.objects.all(), required=False, allow_null=True)
    announced_by = Embedded(AnnouncerSerializer, queryset=Participant.objects.all(), required=False, allow_null=True)
    speech = Embedded(SpeechBriefSerializer, queryset=Speech.objects.all(), required=False, allow_null=True)
    partners = serializers.SerializerMethodField()
    parties = PartySerializer(many=True, required=False)
    follow_ups = FollowUpSerializer(many=True, required=False)

    class Meta:
        model = Commitment
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "kind",
            "kind_label",
            "name",
            "other_names",
            "subject",
            "aims",
            "status",
            "date",
            "date_as_printed",
            "due_date",
            "indicator",
            "event",
            "at_summit",
            "announced_by",
            "speech",
            "partners",
            "relation",
            "parties",
            "follow_ups",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]

    @extend_schema_field(LocalizedText)
    def get_partners(self, commitment: Any) -> dict[str, str]:
        """The words a source used for partners it did not list."""
        return {code: text for code, text in commitment.partners.items() if isinstance(text, str)}


class ExternalEventSerializer(ScopedSerializer):
    """An event outside the summit that it refers to; days if they are known, else the year."""

    other_names = Names(required=False)
    organisation = Embedded(
        OrganisationBriefSerializer, queryset=Organisation.objects.all(), required=False, allow_null=True
    )

    class Meta:
        model = ExternalEvent
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "name",
            "other_names",
            "place",
            "country",
            "start_date",
            "end_date",
            "year",
            "organisation",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]
