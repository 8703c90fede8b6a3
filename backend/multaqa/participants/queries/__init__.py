"""Reads of participants."""

from .mine import Mine, Part, belongings_of
from .participants import (
    detailed,
    in_protocol,
    participant_at,
    participants_for,
    protocol_order,
    role_place,
    search_participants,
)

__all__ = [
    "Mine",
    "Part",
    "belongings_of",
    "detailed",
    "in_protocol",
    "participant_at",
    "participants_for",
    "protocol_order",
    "role_place",
    "search_participants",
]
