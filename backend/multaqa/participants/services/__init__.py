"""Writes of participants: registration, changes, decisions, travel."""

from .accreditation import decide_accreditation
from .registration import change_participant, register_participant, restore_participant

__all__ = ["change_participant", "decide_accreditation", "register_participant", "restore_participant"]
