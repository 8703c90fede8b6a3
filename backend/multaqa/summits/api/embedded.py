"""A relation that is sent as an id and shown as the object: forms post ids, lists need no second request."""

from functools import cached_property
from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from rest_framework import serializers

from .scope import SummitRelatedField


class Embedded(SummitRelatedField):
    """Takes an id, shows `shows(object)`. The object must have been loaded by the query."""

    def __init__(self, shows: type[serializers.Serializer[Any]], **kwargs: Any) -> None:
        self.shows = shows
        super().__init__(**kwargs)

    @cached_property
    def _shown(self) -> serializers.Serializer[Any]:
        # One for all rows: building a serializer's fields costs more than filling them.
        return self.shows(context=self.context)

    def use_pk_only_optimization(self) -> bool:
        return False

    def to_representation(self, value: Any) -> Any:
        return self._shown.to_representation(value)


class EmbeddedExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """In the schema: an id in requests, the object in answers."""

    target_class = "multaqa.summits.api.embedded.Embedded"
    match_subclasses = True

    def map_serializer_field(self, auto_schema: Any, direction: Any) -> Any:
        if direction == "request":
            return {"type": "string", "format": "uuid"}
        return auto_schema.resolve_serializer(self.target.shows, direction).ref
