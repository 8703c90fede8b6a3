"""Times over the API: read in the summit's zone, taken only with their offset, so that no server's zone moves them."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

# Far enough from the edges of what Python and PostgreSQL can hold in any zone.
FIRST, LAST = 1900, 2200


class Moment(serializers.DateTimeField):
    """ISO 8601 with offset: "2026-05-11T09:00:00+04:00". Answers use the offset of the summit's zone."""

    default_error_messages = {
        "no_offset": _("Write the time with its offset from UTC, such as 2026-05-11T09:00:00+04:00."),
        "range": _("This time is not between the years 1900 and 2200."),
    }

    def enforce_timezone(self, value: datetime) -> datetime:
        """UTC. Raises a field error for a time without offset."""
        if value.tzinfo is None:
            self.fail("no_offset")
        if not FIRST < value.year < LAST:
            self.fail("range")
        return value.astimezone(UTC)

    def to_representation(self, value: datetime | None) -> Any:
        summit = getattr(self.context.get("view"), "summit", None)
        return value.astimezone(ZoneInfo(summit.timezone) if summit else UTC).isoformat() if value else None
