"""The database keeps the quota, also when many register at once; this says in words which places are taken."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from multaqa.core.errors import Conflict, FieldError
from multaqa.delegations.models import Delegation, DelegationRole, Quota

# Name under which the trigger of migration participants.0002 refuses.
REFUSED = "delegation_quota"


def quota_full(delegation: Delegation | None, role: str) -> Conflict:
    """The refusal of one more `role` in `delegation`, naming the role and its places."""
    quota = Quota.objects.filter(delegation=delegation, role=role).first()
    places = quota.places if quota else 0
    told = {"role": DelegationRole(role).label, "places": places}
    if places == 0:
        message = _("This delegation has no place for the role “%(role)s”.") % told
    else:
        message = (
            ngettext(
                "The only place for the role “%(role)s” in this delegation is taken.",
                "All %(places)d places for the role “%(role)s” in this delegation are taken.",
                places,
            )
            % told
        )
    return Conflict("quota_full", message, [FieldError("role", "quota_full", message)])


@contextmanager
def within_quota(delegation: Delegation | None, role: str) -> Iterator[None]:
    """One transaction; turns the database's refusal into `quota_full`, after everything was undone."""
    try:
        with transaction.atomic():
            yield
    except Conflict as error:
        if error.code != REFUSED:
            raise
        raise quota_full(delegation, role) from error
