"""Writes of the record: release, attach what jobs make later, withdraw. Nothing here changes what was released."""

from ..queries.shapes import Rendered
from .releases import attach, claim_number, release, withdraw

__all__ = ["Rendered", "attach", "claim_number", "release", "withdraw"]
