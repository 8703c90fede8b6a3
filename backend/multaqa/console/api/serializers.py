"""What the API shows of where a summit stands."""

from typing import Any

from drf_spectacular.utils import inline_serializer
from rest_framework import serializers

from multaqa.jobs.api.serializers import JobSerializer
from multaqa.participants.models import Accreditation
from multaqa.record.api.serializers import ReleaseSerializer


def _counts(name: str, *fields: str) -> serializers.Serializer[Any]:
    return inline_serializer(name, {field: serializers.IntegerField() for field in fields})


class AgendaStandingSerializer(serializers.Serializer[Any]):
    """The number of the last release, if any, and whether the desk's agenda was touched since."""

    released = serializers.IntegerField(allow_null=True)
    changed_since = serializers.BooleanField()


class OverviewSerializer(serializers.Serializer[Any]):
    """Counts of what stands at the desk, the newest releases, and the jobs that are not finished."""

    rooms = serializers.IntegerField()
    states = serializers.IntegerField()
    delegations = _counts("DelegationCounts", "total", "without_head", "credentials_accepted")
    participants = _counts("ParticipantCounts", "total", *Accreditation.values)
    sessions = _counts("SessionCounts", "total", "without_time")
    speeches = _counts("SpeechCounts", "total", "delivered", "without_text", "released")
    agenda = AgendaStandingSerializer()
    releases = ReleaseSerializer(many=True)
    jobs = JobSerializer(many=True)
