"""Filters of the list of releases."""

from typing import ClassVar

import django_filters

from multaqa.record.models import Release


class ReleaseFilter(django_filters.FilterSet):
    """Exact filters."""

    class Meta:
        model = Release
        fields: ClassVar[list[str]] = ["kind", "key", "withdrawn"]
