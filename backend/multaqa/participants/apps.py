"""Registers the app with Django."""

from django.apps import AppConfig


class ParticipantsConfig(AppConfig):
    """See the package docstring for what the app is for."""

    name = "multaqa.participants"

    def ready(self) -> None:
        """Tells `summits` that participants may know their summit."""
        from multaqa.summits.presence import way_in

        from .queries import participant_at

        way_in(participant_at)
