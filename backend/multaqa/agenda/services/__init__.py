"""Writes of the agenda."""

from .release import release_agenda
from .sessions import create_session, move_session, restore_session, update_session
from .sheets import render_sheets

__all__ = ["create_session", "move_session", "release_agenda", "render_sheets", "restore_session", "update_session"]
