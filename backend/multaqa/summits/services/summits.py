"""Writes of summits: new, changed, deleted, restored."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.core.errors import FieldError, Invalid
from multaqa.summits.models import Role, Summit, TeamMember

from .audit import difference

# What changes what others see: these leave an audit line.
DECISIONS = ("status", "start_date", "end_date", "timezone", "naming_authority", "delegation_order")


@transaction.atomic
def create_summit(*, values: Mapping[str, Any], actor: User) -> Summit:
    """A new summit whose owner is `actor`. Raises Invalid or Conflict. Audited."""
    summit = editing.write(Summit(**values))
    editing.write(TeamMember(summit=summit, user=actor, role=Role.OWNER))
    record_decision(
        actor=actor, action="summit.create", subject=summit, summit_slug=summit.slug, after={"owner": actor.email}
    )
    return summit


@transaction.atomic
def update_summit(*, summit: Summit, values: Mapping[str, Any], revision: int | None, actor: User) -> Summit:
    """Changes `summit` if it still is at `revision`. Raises Stale, Invalid or Conflict. Decisions are audited.

    The address never changes: released pages are kept under it for ever.
    """
    if values.get("slug", summit.slug) != summit.slug:
        fixed = FieldError("slug", "fixed", _("The address of a summit cannot change."))
        raise Invalid("invalid", _("Some fields need your attention."), [fixed])
    before, after = difference(summit, values, DECISIONS)
    changed = editing.update(summit, values=values, revision=revision)
    if after:
        record_decision(
            actor=actor,
            action="summit.change",
            subject=summit,
            summit_slug=summit.slug,
            before=before,
            after=after,
        )
    return changed


@transaction.atomic
def delete_summit(*, summit: Summit, actor: User) -> None:
    """Takes `summit` and all that hangs under it out of sight; `restore_summit` undoes it. Released pages stay."""
    editing.delete(summit)
    record_decision(actor=actor, action="summit.delete", subject=summit, summit_slug=summit.slug)


@transaction.atomic
def restore_summit(*, summit: Summit, actor: User) -> Summit:
    """Undoes `delete_summit`."""
    restored = editing.restore(summit)
    record_decision(actor=actor, action="summit.restore", subject=summit, summit_slug=summit.slug)
    return restored
