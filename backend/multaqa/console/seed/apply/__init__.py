"""A `Document` into the database, in one transaction: all of it or nothing."""

from collections.abc import Callable

from django.db import transaction

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision

from ..document import Document
from ..problems import BadSeed, Problems
from . import agenda, commitments, parties, people, speeches, states, summit
from .context import Context
from .report import Report
from .sync import Sync

# Each step may use the rows that the steps before it made.
STEPS: tuple[Callable[[Context], None], ...] = (
    summit.apply_source,
    parties.apply_forms,
    parties.apply_organisations,
    parties.apply_rooms,
    parties.apply_quotations,
    states.apply_states,
    commitments.apply_events,
    states.apply_delegations,
    people.apply_persons,
    people.apply_participants,
    agenda.apply_agenda,
    speeches.apply_speeches,
    commitments.apply_commitments,
    commitments.apply_follow_ups,
)


@transaction.atomic
def apply(document: Document, *, actor: User | None = None, keep: bool = False) -> Report:
    """Makes the stored summit equal to `document`; with `keep`, rows it does not name stay.

    Raises BadSeed, after undoing everything, when the database refuses something.
    """
    problems, report = Problems(), Report(not_stored=document.not_stored)
    sync = Sync(problems=problems, report=report, keep=keep)
    stored = summit.apply_summit(document, sync)
    context = Context(document, stored, sync)
    if not problems.found:
        for step in STEPS:
            step(context)
            if problems.found:
                break
    if problems.found:
        raise BadSeed(problems)
    sync.finish()
    if report.changed:
        record_decision(
            actor=actor, action="summit.load", subject=stored, summit_slug=stored.slug, after=report.as_json()
        )
    return report


__all__ = ["Report", "apply"]
