"""When something was released, in the venue's time and the page's language."""

from django import template

from multaqa.core.calendars import datetime_text
from multaqa.record.queries import Entry

from ..frame import Frame

register = template.Library()


@register.simple_tag
def released_on(entry: Entry, frame: Frame) -> str:
    """`{% released_on entry frame %}`: "14 November 2022, 18:05"."""
    zone = frame.summit.get("timezone", "UTC")
    return datetime_text(entry.released_at, zone=zone, language=frame.language, style=frame.style)
