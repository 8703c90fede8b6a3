"""Writes of summits and of what they own. The other apps use `rows` and `children` for the rows of a summit."""

from .audit import difference, plain
from .children import set_children
from .rows import add_row, change_row, delete_row, fresh_key, restore_row
from .states import add_state, change_state
from .summits import create_summit, delete_summit, restore_summit, update_summit
from .team import remove_team_member, set_team_member

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
    "remove_team_member",
    "restore_row",
    "restore_summit",
    "set_children",
    "set_team_member",
    "update_summit",
]
