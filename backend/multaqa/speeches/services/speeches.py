"""Writes of speeches: who wrote, who reads, on whose behalf, the embargo, the delivery."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core import services as editing
from multaqa.core.errors import Conflict, refuse
from multaqa.participants.models import Accreditation, Participant
from multaqa.speeches.models import Speech
from multaqa.summits import services as rows
from multaqa.summits.models import Summit

BEHALF = ("on_behalf_of_person", "on_behalf_of_state", "on_behalf_of_organisation", "on_behalf_of_group")
EMBARGO = ("embargo_until_delivered", "embargo_until")
ABSENT = (Accreditation.REFUSED, Accreditation.WITHDRAWN)
# Clocks of browsers and servers differ.
CLOCKS = timedelta(minutes=2)


def _check_reader(values: Mapping[str, Any]) -> None:
    reader: Participant | None = values.get("reader")
    if reader is not None and (not reader.attends or reader.accreditation in ABSENT):
        raise refuse("reader", "absent", _("Whoever does not attend cannot read the speech. Choose another reader."))


def _check_behalf(speech: Speech, values: Mapping[str, Any]) -> None:
    standing = [name for name in BEHALF if values.get(name, getattr(speech, name))]
    if len(standing) > 1:
        asked = [name for name in standing if values.get(name)]
        message = _("A speech is on behalf of one person, one state, one organisation or one group.")
        raise refuse((asked or standing)[-1], "one_on_behalf", message)


def _placed(speech: Speech, values: Mapping[str, Any]) -> dict[str, Any]:
    """`values` with the session of a chosen item. Raises Invalid for an item of another session."""
    own = dict(values)
    item = own.get("item", speech.item)
    if item is None or item.deleted_at is not None:
        return own
    if "session" not in own and "item" in own:
        own["session"] = item.session
    session = own.get("session", speech.session)
    if session is None or session.pk != item.session_id:
        raise refuse("item", "other_session", _("This item belongs to another session."))
    return own


def _record_embargo(speech: Speech, before: Mapping[str, Any], after: Mapping[str, Any], actor: User | None) -> None:
    if before != after:
        _record(speech, "embargo", actor, before, after)


def _record(speech: Speech, verb: str, actor: User | None, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    slug = speech.summit.slug
    record_decision(actor=actor, action=f"speech.{verb}", subject=speech, summit_slug=slug, before=before, after=after)


@transaction.atomic
def create_speech(*, summit: Summit, values: Mapping[str, Any], actor: User | None) -> Speech:
    """A new speech. Raises Invalid or Conflict. An embargo is audited."""
    blank = Speech(summit=summit)
    _check_reader(values)
    _check_behalf(blank, values)
    own = _placed(blank, values)
    speech = rows.add_row(Speech, summit=summit, values=own)
    _record_embargo(speech, *rows.difference(blank, own, EMBARGO), actor)
    return speech


@transaction.atomic
def update_speech(*, speech: Speech, values: Mapping[str, Any], revision: int | None, actor: User | None) -> Speech:
    """Changes `speech` if it still is at `revision`. Raises Stale, Invalid or Conflict. A change of the embargo is
    audited."""
    _check_reader(values)
    _check_behalf(speech, values)
    own = _placed(speech, values)
    before, after = rows.difference(speech, own, EMBARGO)
    changed = editing.update(speech, values=own, revision=revision)
    _record_embargo(changed, before, after, actor)
    return changed


def _set_delivered(speech: Speech, moment: datetime | None) -> Speech:
    return editing.update(speech, values={"delivered_at": moment}, revision=None)


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


@transaction.atomic
def mark_delivered(*, speech: Speech, actor: User | None, delivered_at: datetime | None = None) -> Speech:
    """The speech was held, now or at `delivered_at`: an embargo "until delivered" is over. Audited.

    Raises Conflict when it was marked already, Invalid for a time to come.
    """
    now = timezone.now()
    moment = delivered_at or now
    if moment > now + CLOCKS:
        raise refuse("delivered_at", "future", _("This time has not come yet."))
    standing = Speech.objects.select_for_update(of=("self",)).get(pk=speech.pk)
    if standing.delivered_at is not None:
        raise Conflict("delivered_already", _("This speech was marked as delivered already."))
    changed = _set_delivered(speech, moment)
    _record(changed, "deliver", actor, {"delivered_at": None}, {"delivered_at": _iso(moment)})
    return changed


@transaction.atomic
def undo_delivered(*, speech: Speech, actor: User | None) -> Speech:
    """Takes `mark_delivered` back; what was released meanwhile stays released. Audited."""
    standing = Speech.objects.select_for_update(of=("self",)).get(pk=speech.pk)
    if standing.delivered_at is None:
        return standing
    changed = _set_delivered(speech, None)
    _record(changed, "undeliver", actor, {"delivered_at": _iso(standing.delivered_at)}, {"delivered_at": None})
    return changed
