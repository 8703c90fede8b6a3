"""Writes of speeches."""

from .release import release_speech

__all__ = ["release_speech"]
