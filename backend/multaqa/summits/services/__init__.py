"""Writes of summits and of what they own. The other apps use `rows` and `children` for the rows of a summit."""

from .audit import difference, plain
from .children import set_children
from .rows import add_row, change_row, delete_row, fresh_key, restore_row
from .states import add_state, change_state
from .summits import create_summit, delete_summit, restore_summit, update_summit

__all__ = [
    "add_row",
    "add_state",
    "change_row",
    "change_state",
    "create_summit",
    "delete_row",
    "delete_summit",
    "difference",
    "fresh_key",
    "plain",
    "restore_row",
    "restore_summit",
    "set_children",
    "update_summit",
]
