"""What the API shows and takes of speeches and quotations."""

from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from multaqa.core.api.fields import LocalizedText
from multaqa.core.fields import LANGUAGES
from multaqa.core.translations import INTERFACE_LANGUAGES
from multaqa.participants.snapshot import state_name
from multaqa.speeches.models import Quotation, Speech
from multaqa.speeches.queries import CHANGED, MISSING
from multaqa.summits.api.moments import Moment
from multaqa.summits.api.scope import ScopedSerializer

COUNTS = ("total", MISSING, "draft", "reviewed", "certified", CHANGED)


class Progress(serializers.Serializer[Any]):
    """How far the texts of a speech are in one language: numbers of paragraphs."""

    total = serializers.IntegerField()
    missing = serializers.IntegerField()
    draft = serializers.IntegerField()
    reviewed = serializers.IntegerField()
    certified = serializers.IntegerField()
    source_changed = serializers.IntegerField()


def progress_of(speech: Speech) -> dict[str, dict[str, int]]:
    """Per language, the original and those of the interface always among them. Reads what `queries.speeches` counted."""
    total: int = getattr(speech, "segments_total")  # noqa: B009 - annotated by the query
    found: dict[str, dict[str, int]] = {}
    for language in dict.fromkeys((speech.language, *INTERFACE_LANGUAGES)):
        found[language] = dict.fromkeys(COUNTS, 0) | {"total": total, MISSING: total}
    for row in getattr(speech, "text_counts"):  # noqa: B009 - annotated by the query
        counts = found.setdefault(row["language"], dict.fromkeys(COUNTS, 0) | {"total": total, MISSING: total})
        counts[row["state"]] += row["n"]
        counts[MISSING] -= row["n"]
        counts[CHANGED] += row["changed"]
    return found


class SpeechSerializer(ScopedSerializer):
    """A statement or presentation. At most one of the `on_behalf_of_…` is set; `…_name` fields are read only."""

    author_name = LocalizedText(source="author.person.name", read_only=True)
    reader_name = LocalizedText(source="reader.person.name", read_only=True, allow_null=True)
    on_behalf_of_name = serializers.SerializerMethodField()
    session_title = LocalizedText(source="session.title", read_only=True, allow_null=True)
    language = serializers.ChoiceField(choices=LANGUAGES, required=False)
    embargo_until = Moment(required=False, allow_null=True)
    delivered_at = Moment(read_only=True, allow_null=True)
    progress = serializers.SerializerMethodField()

    class Meta:
        model = Speech
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "kind",
            "title",
            "author",
            "author_name",
            "reader",
            "reader_name",
            "on_behalf_of_person",
            "on_behalf_of_state",
            "on_behalf_of_organisation",
            "on_behalf_of_group",
            "on_behalf_of_name",
            "session",
            "session_title",
            "item",
            "language",
            "text_kind",
            "check_against_delivery",
            "symbol",
            "embargo_until_delivered",
            "embargo_until",
            "delivered_at",
            "progress",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]

    @extend_schema_field(LocalizedText(allow_null=True))
    def get_on_behalf_of_name(self, speech: Speech) -> dict[str, str] | None:
        """The name of the person, state, organisation or group spoken for."""
        if speech.on_behalf_of_person:
            name: dict[str, str] = speech.on_behalf_of_person.person.name
        elif speech.on_behalf_of_state:
            name = state_name(speech.on_behalf_of_state, self.context["view"].summit.naming_authority)
        elif speech.on_behalf_of_organisation:
            name = speech.on_behalf_of_organisation.name
        else:
            name = speech.on_behalf_of_group
        return name or None

    @extend_schema_field(serializers.DictField(child=Progress()))
    def get_progress(self, speech: Speech) -> dict[str, dict[str, int]]:
        """Per language."""
        return progress_of(speech)


class DeliverySerializer(serializers.Serializer[Any]):
    """When the speech was held; now, when left out."""

    delivered_at = Moment(required=False)


class QuotationSerializer(ScopedSerializer):
    """Words quoted in speeches, as printed beside the official wording."""

    class Meta:
        model = Quotation
        fields: ClassVar[list[str]] = ["id", "key", "as_printed", "official", "revision"]
        read_only_fields: ClassVar[list[str]] = ["id", "revision"]
