"""Writes a document as YAML that any YAML 1.2 reader takes: sections as lists, one record a line, JSON strings.

Signs that cannot be seen (joiners, direction marks, controls) are written as escapes.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

_UNSEEN = re.compile("[\u007f-\u00a0\u00ad\u0600-\u0605\u061c\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]")


def flow(value: Any) -> str:
    """One line of JSON in which every sign can be seen."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def lines(document: dict[str, Any]) -> Iterator[str]:
    """The document's lines, without line ends."""
    for key, value in document.items():
        if isinstance(value, list):
            yield ""
            yield f"{key}:"
            yield from (f"  - {flow(record)}" for record in value)
        elif isinstance(value, dict):
            yield ""
            yield f"{key}:"
            yield from (f"  {name}: {flow(inner)}" for name, inner in value.items())
        else:
            yield f"{key}: {value}"
