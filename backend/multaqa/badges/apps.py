"""Registers the app with Django."""

from django.apps import AppConfig


class BadgesConfig(AppConfig):
    """See the package docstring for what the app is for."""

    name = "multaqa.badges"
