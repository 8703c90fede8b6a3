"""Writes of summits and of what they own. The other apps use `rows` for the rows of a summit."""

from .rows import add_row, change_row, delete_row, fresh_key, restore_row

__all__ = ["add_row", "change_row", "delete_row", "fresh_key", "restore_row"]
