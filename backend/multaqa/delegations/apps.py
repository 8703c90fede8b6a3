"""Registers the app with Django."""

from django.apps import AppConfig


class DelegationsConfig(AppConfig):
    """See the package docstring for what the app is for."""

    name = "multaqa.delegations"

    def ready(self) -> None:
        """Tells `summits` that focal points may know their summit."""
        from multaqa.summits.presence import way_in

        from .queries import focal_point_at

        way_in(focal_point_at)
