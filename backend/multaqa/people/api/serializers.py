"""What the API shows and takes of a person."""

from typing import ClassVar

from rest_framework import serializers

from multaqa.core.api.fields import ModelSerializer
from multaqa.people.models import Form, Person


class FormSerializer(ModelSerializer):
    """A form of address."""

    forms = serializers.DictField(child=serializers.DictField(child=serializers.CharField()))
    short = serializers.DictField(child=serializers.DictField(child=serializers.CharField()))

    class Meta:
        model = Form
        fields: ClassVar[list[str]] = ["id", "kind", "key", "forms", "short", "rank_hint"]
        read_only_fields = fields


class PersonSerializer(ModelSerializer):
    """A person. Names are given per script; `variants` are other spellings that searches should find."""

    variants = serializers.ListField(child=serializers.CharField(max_length=200), required=False, max_length=30)

    class Meta:
        model = Person
        fields: ClassVar[list[str]] = [
            "id",
            "key",
            "name",
            "variants",
            "passport_name",
            "badge_name",
            "gender",
            "honorific",
            "titles",
            "rank",
            "position",
            "country",
            "email",
            "phone",
            "photo",
            "synthetic",
            "revision",
        ]
        read_only_fields: ClassVar[list[str]] = ["id", "photo", "synthetic", "revision"]
