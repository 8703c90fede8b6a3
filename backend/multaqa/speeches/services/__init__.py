"""Writes of speeches."""

from .release import release_speech
from .segments import set_segments
from .speeches import create_speech, mark_delivered, undo_delivered, update_speech

__all__ = ["create_speech", "mark_delivered", "release_speech", "set_segments", "undo_delivered", "update_speech"]
