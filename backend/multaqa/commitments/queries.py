"""Reads of commitments and of the events outside the summit they were made at."""

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from multaqa.summits.models import Summit

from .models import Commitment, ExternalEvent, Party

# Nothing is awaited of these any more.
CLOSED = (Commitment.Status.FULFILLED, Commitment.Status.ABANDONED)


def commitments(summit: Summit, *, deleted: bool = False) -> QuerySet[Commitment]:
    """Commitments with event, announcer, speech, parties and follow-ups, in three queries for any number of rows."""
    manager = Commitment.with_deleted if deleted else Commitment.objects
    return (
        manager.filter(summit=summit)
        .select_related("event", "announced_by__person", "speech")
        .prefetch_related(Prefetch("parties", Party.objects.select_related("organisation")), "follow_ups")
    )


def overdue(rows: QuerySet[Commitment], *, yes: bool) -> QuerySet[Commitment]:
    """Those (`yes`), or all but those, whose due date has passed while something is still awaited of them."""
    late = Q(due_date__lt=timezone.now().date()) & ~Q(status__in=CLOSED)
    return rows.filter(late) if yes else rows.exclude(late)


def events(summit: Summit, *, deleted: bool = False) -> QuerySet[ExternalEvent]:
    """External events with their organisation, in one query."""
    manager = ExternalEvent.with_deleted if deleted else ExternalEvent.objects
    return manager.filter(summit=summit).select_related("organisation")
