"""Turning rows into answers, quickly: DRF's own way asks every field the same questions again for every row.

Here each field answers once per serializer. What is shown is exactly what DRF would show.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Any, ClassVar

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Model
from rest_framework import fields, relations, serializers

# Classes whose `to_representation` gives back what a model's column already holds.
_AS_STORED = {
    fields.CharField.to_representation,
    fields.JSONField.to_representation,
    fields.BooleanField.to_representation,
    fields.IntegerField.to_representation,
    fields.ChoiceField.to_representation,
}
# Name, attribute of the row (None: the field looks itself), conversion (None: as stored), field.
_Reader = tuple[str, str | None, Callable[[Any], Any] | None, Any]


def _attribute_of(field: Any, model: type[Model]) -> str | None:
    own = type(field).get_attribute
    if len(field.source_attrs) != 1:
        return None
    if own is fields.Field.get_attribute:
        return str(field.source_attrs[0])
    if type(field) is relations.PrimaryKeyRelatedField and field.pk_field is None:
        column: Any = model._meta.get_field(str(field.source))
        return str(column.attname)
    return None


def _conversion_of(field: Any) -> Callable[[Any], Any] | None:
    if type(field).to_representation in _AS_STORED or type(field) is relations.PrimaryKeyRelatedField:
        return None
    conversion: Callable[[Any], Any] = field.to_representation
    return conversion


class QuickReading(serializers.ModelSerializer[Any]):
    """A model serializer that reads plain columns directly, and looks at its model once in the life of the process."""

    _built: ClassVar[dict[tuple[type, str], tuple[Any, dict[str, Any]]]] = {}

    def build_field(self, field_name: str, info: Any, model_class: Any, nested_depth: int) -> Any:
        key = (type(self), field_name)
        if key not in self._built:
            self._built[key] = super().build_field(field_name, info, model_class, nested_depth)
        kind, options = self._built[key]
        # The caller adds to the options, so each gets its own.
        return kind, dict(options)

    @cached_property
    def _readers(self) -> list[_Reader]:
        model = self.Meta.model
        return [
            (str(field.field_name), _attribute_of(field, model), _conversion_of(field), field)
            for field in self._readable_fields
        ]

    def to_representation(self, instance: Any) -> dict[str, Any]:
        if not isinstance(instance, Model):
            answer: dict[str, Any] = super().to_representation(instance)
            return answer
        shown: dict[str, Any] = {}
        for name, attribute, conversion, field in self._readers:
            try:
                value = getattr(instance, attribute) if attribute else field.get_attribute(instance)
            except fields.SkipField:
                continue
            except (AttributeError, ObjectDoesNotExist):
                # Nothing there, or a part that was never made: DRF knows what the field wants shown then.
                try:
                    value = field.get_attribute(instance)
                except fields.SkipField:
                    continue
            if isinstance(value, relations.PKOnlyObject):
                shown[name] = None if value.pk is None else field.to_representation(value)
            else:
                shown[name] = value if value is None or conversion is None else conversion(value)
        return shown
