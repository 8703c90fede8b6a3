"""One session cut out of the released calendar: same bytes for its event, same time zone, nothing else."""

import re

_EVENT = re.compile(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", re.DOTALL)
_KEY = re.compile(rb"^X-MULTAQA-SESSION:([A-Za-z0-9_-]+)\r\n", re.MULTILINE)
_END = b"END:VCALENDAR\r\n"


def split(calendar: bytes) -> dict[str, bytes]:
    """A calendar of its own for every session, by key."""
    start = calendar.find(b"BEGIN:VEVENT")
    head = calendar[:start] if start >= 0 else b""
    found = {}
    for event in _EVENT.findall(calendar):
        # A long key is folded over two lines (RFC 5545, 3.1).
        if key := _KEY.search(event.replace(b"\r\n ", b"")):
            found[key[1].decode()] = head + event + _END
    return found
