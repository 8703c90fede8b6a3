"""Writes of the agenda."""

from .release import release_agenda
from .sessions import create_session, move_session, restore_session, update_session

__all__ = ["create_session", "move_session", "release_agenda", "restore_session", "update_session"]
