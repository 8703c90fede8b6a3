"""Filling the places that a released fragment leaves open: statements released since, downloads made since.

A fragment marks a place by a comment, `<!--slot:name-->` or `<!--slot:name:key-->`; what has no filling vanishes.
"""

import re
from collections.abc import Callable

_SLOT = re.compile(r"<!--slot:([a-z]+)(?::([A-Za-z0-9_-]+))?-->")


def fill(fragment: str, **fillings: Callable[[str], str]) -> str:
    """The fragment with every slot replaced by `fillings[name](key)`."""

    def filling(found: re.Match[str]) -> str:
        make = fillings.get(found[1])
        return make(found[2] or "") if make else ""

    return _SLOT.sub(filling, fragment)
