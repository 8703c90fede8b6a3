"""What one signed-in person has: their summits with the parts they play, their participations, the delegations they
lead with the members."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from multaqa.accounts.models import User
from multaqa.delegations.models import Delegation, DelegationRole
from multaqa.delegations.queries import detailed as detailed_delegations
from multaqa.delegations.rules import led_by
from multaqa.participants.models import Category, Participant
from multaqa.record.models import Release
from multaqa.summits.models import Summit
from multaqa.summits.queries import summits_for

from .participants import detailed, role_place


class Part(models.TextChoices):
    """What a person is at a summit, as their own screens tell it."""

    ORGANISER = "organiser", _("organiser")
    FOCAL_POINT = "focal_point", _("focal point")
    HEAD = "head", _("head of delegation")
    DELEGATE = "delegate", _("delegate")
    OBSERVER = "observer", _("observer")
    SPEAKER = "speaker", _("speaker")
    JOURNALIST = "journalist", _("journalist")
    SPONSOR = "sponsor", _("sponsor")
    STAFF = "staff", _("staff")
    COMPANION = "companion", _("companion")


@dataclass(frozen=True)
class Mine:
    """All of it. `summits` carry `parts` and the kinds `released`, `delegations` carry `members`, all in lists."""

    summits: list[Summit]
    participations: list[Participant]
    delegations: list[Delegation]


def _part_of(participant: Participant) -> Part:
    if participant.category == Category.PRESS:
        return Part.JOURNALIST
    if participant.role == DelegationRole.HEAD:
        return Part.HEAD
    return Part(participant.category)


def _parts(
    summits: Iterable[Any], participations: Iterable[Participant], delegations: Iterable[Any], user: User
) -> dict[Any, list[Part]]:
    parts: dict[Any, list[Part]] = defaultdict(list)
    for summit in summits:
        if summit.team_role:
            parts[summit.pk].append(Part.ORGANISER)
    for delegation in delegations:
        points = {point.user_id for point in delegation.focal_points.all()}
        if user.pk in points and Part.FOCAL_POINT not in parts[delegation.summit_id]:
            parts[delegation.summit_id].append(Part.FOCAL_POINT)
    for participant in participations:
        parts[participant.summit_id].append(_part_of(participant))
    return parts


def _released(summits: Iterable[Summit]) -> dict[str, list[str]]:
    """By slug, the kinds of which readers can see something now."""
    newest = Release.objects.filter(summit_slug__in=[summit.slug for summit in summits])
    newest = newest.order_by("summit_slug", "kind", "key", "-number").distinct("summit_slug", "kind", "key")
    kinds: dict[str, list[str]] = defaultdict(list)
    for slug, kind, withdrawn in newest.values_list("summit_slug", "kind", "withdrawn"):
        if not withdrawn and kind not in kinds[slug]:
            kinds[slug].append(kind)
    return kinds


def belongings_of(user: User, *, language: str) -> Mine:
    """What `user` has, in nine queries whatever its size."""
    summits: list[Any] = list(summits_for(user).order_by("-start_date", "slug"))
    own = Participant.objects.filter(person__user=user, summit__deleted_at__isnull=True)
    participations = list(
        detailed(own, user, language=language).select_related("summit").order_by("-summit__start_date", "key")
    )
    led = Delegation.objects.filter(led_by(user), summit__deleted_at__isnull=True)
    delegations: list[Any] = list(
        detailed_delegations(led, user).select_related("summit").order_by("-summit__start_date", "position", "key")
    )
    members: dict[Any, list[Participant]] = defaultdict(list)
    theirs = Participant.objects.filter(delegation__in=[delegation.pk for delegation in delegations])
    for member in (
        detailed(theirs, user, language=language)
        .annotate(role_place=role_place())
        .order_by("role_place", f"person__sort_{language}", "key")
    ):
        members[member.delegation_id].append(member)
    for delegation in delegations:
        delegation.members = members[delegation.pk]
    parts = _parts(summits, participations, delegations, user)
    released = _released(summits)
    for summit in summits:
        summit.parts = parts[summit.pk]
        summit.released = released[summit.slug]
    return Mine(summits, participations, delegations)
