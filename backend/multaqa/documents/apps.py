"""Registers the app with Django."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """No models: the app is here for its template tags."""

    name = "multaqa.documents"
