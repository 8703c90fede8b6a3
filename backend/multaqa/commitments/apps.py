"""Registers the app with Django."""

from django.apps import AppConfig


class CommitmentsConfig(AppConfig):
    """See the package docstring for what the app is for."""

    name = "multaqa.commitments"
