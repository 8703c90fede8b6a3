"""Who takes part in a summit, told by the apps that stand above this one and cannot be imported from here.

An app registers its way in when Django starts (`AppConfig.ready`). This answers only whether a user may know that the
summit exists; what they may see there is each app's own rule.
"""

from collections.abc import Callable
from typing import Any

from django.db.models import Q

from multaqa.accounts.models import User

# Given the user: a condition on summits, an `Exists` over `OuterRef("pk")`, the summit's id.
Way = Callable[[User], Any]
_ways: list[Way] = []


def way_in(way: Way) -> Way:
    """Registers `way`."""
    _ways.append(way)
    return way


def takes_part(user: User) -> Q:
    """The condition, on summits, that one of the ways in is open to `user`; never true when there is none."""
    condition = Q(pk__in=[])
    for way in _ways:
        condition |= Q(way(user))
    return condition
