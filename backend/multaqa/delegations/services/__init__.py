"""Writes of delegations."""

from .delegations import add_delegation, change_delegation, reorder_delegations

__all__ = ["add_delegation", "change_delegation", "reorder_delegations"]
