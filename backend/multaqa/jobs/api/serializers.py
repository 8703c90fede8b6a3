"""What the API shows of a job."""

from typing import ClassVar

from rest_framework import serializers

from multaqa.core.api.fields import LocalizedText, ModelSerializer
from multaqa.jobs.models import FINAL, Job


class JobSerializer(ModelSerializer):
    """A piece of long work. `done` of `total` steps (`total` is 0 while unknown); `finished` when the state is final.

    `result` is what the work made, e.g. ids or addresses. Why a job failed is for the log, not for readers.
    """

    message = LocalizedText(read_only=True)
    result = serializers.DictField(read_only=True)
    finished = serializers.SerializerMethodField()

    class Meta:
        model = Job
        fields: ClassVar[list[str]] = [
            "id",
            "task",
            "summit_slug",
            "state",
            "finished",
            "done",
            "total",
            "message",
            "result",
            "cancel_requested",
            "created_at",
            "finished_at",
        ]
        read_only_fields = fields

    def get_finished(self, job: Job) -> bool:
        """Nothing will change any more: stop asking."""
        return job.state in FINAL
