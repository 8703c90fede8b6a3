"""Quotas and focal points, edited as part of their delegation."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from multaqa.accounts.models import User
from multaqa.core.errors import FieldError, Invalid
from multaqa.delegations.models import Delegation, FocalPoint, Quota
from multaqa.delegations.queries import taken
from multaqa.summits.services import set_children


def _refuse(field: str, code: str, message: str) -> None:
    raise Invalid("invalid", _("Some fields need your attention."), [FieldError(field, code, message)])


def set_quotas(delegation: Delegation, quotas: Sequence[Mapping[str, Any]]) -> None:
    """Makes `quotas` ({role, places}) the delegation's own. Raises Invalid when more hold a role than it would have.

    The caller holds the delegation's row locked, so that no registration slips in between the count and the quota.
    """
    held = taken(delegation)
    for place, quota in enumerate(quotas):
        count = held.get(quota["role"], 0)
        if quota["places"] < count:
            message = ngettext(
                "%(count)d member holds this role already.", "%(count)d members hold this role already.", count
            )
            _refuse(f"quotas.{place}.places", "below_taken", message % {"count": count})
    set_children(Quota, parent={"delegation": delegation}, items=quotas, by=("role",), field="quotas")


def set_focal_points(delegation: Delegation, points: Sequence[Mapping[str, Any]]) -> None:
    """Makes the accounts with these addresses ({email}) the focal points. Raises Invalid for an unknown address."""
    addresses = [point["email"].strip().lower() for point in points]
    users = {user.email: user for user in User.objects.filter(email__in=addresses, is_active=True)}
    for place, address in enumerate(addresses):
        if address not in users:
            _refuse(f"focal_points.{place}.email", "unknown", _("No account has this address."))
    items = [{"user": users[address]} for address in addresses]
    set_children(FocalPoint, parent={"delegation": delegation}, items=items, by=("user",), field="focal_points")


def described(delegation: Delegation) -> dict[str, Any]:
    """Quotas and focal points as they are now, for the audit trail."""
    return {
        "quotas": dict(Quota.objects.filter(delegation=delegation).order_by("role").values_list("role", "places")),
        "focal_points": sorted(FocalPoint.objects.filter(delegation=delegation).values_list("user__email", flat=True)),
    }
