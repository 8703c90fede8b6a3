"""Where a summit stands: a handful of counts over every noun, what was released last, what work goes on.

Counts are of the desk, so they are the team's alone; never answer readers from here.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Count, Exists, Max, OuterRef, Q, Subquery

from multaqa.agenda.models import Session
from multaqa.delegations.models import Delegation, DelegationRole
from multaqa.jobs.models import FINAL, Job
from multaqa.participants.models import Accreditation, Participant
from multaqa.record.models import Release
from multaqa.record.queries import releases
from multaqa.speeches.models import Segment, Speech
from multaqa.summits.models import Room, State, Summit

RECENT = 5


@dataclass(frozen=True)
class Overview:
    """Counts of what stands (nothing deleted), and the newest releases and open jobs."""

    rooms: int
    states: int
    delegations: dict[str, int]
    participants: dict[str, int]
    sessions: dict[str, int]
    speeches: dict[str, int]
    agenda: dict[str, Any]
    releases: list[Release]
    jobs: list[Job]


def overview_of(summit: Summit) -> Overview:
    """Where `summit` stands, in nine queries whatever its size."""
    return Overview(
        rooms=Room.objects.filter(summit=summit).count(),
        states=State.objects.filter(summit=summit).count(),
        delegations=_delegations(summit),
        participants=_participants(summit),
        sessions=_sessions(summit),
        speeches=_speeches(summit),
        agenda=_agenda(summit),
        releases=list(releases(summit_slug=summit.slug).order_by("-released_at", "-number")[:RECENT]),
        jobs=list(Job.objects.filter(summit_slug=summit.slug).exclude(state__in=FINAL).order_by("-created_at")[:10]),
    )


def _delegations(summit: Summit) -> dict[str, int]:
    heads = Participant.objects.filter(delegation=OuterRef("pk"), role=DelegationRole.HEAD).exclude(
        accreditation__in=(Accreditation.REFUSED, Accreditation.WITHDRAWN)
    )
    rows = Delegation.objects.filter(summit=summit)
    return rows.aggregate(
        total=Count("pk"),
        without_head=Count("pk", filter=~Exists(heads)),
        credentials_accepted=Count("pk", filter=Q(credentials=Delegation.Credentials.ACCEPTED)),
    )


def _participants(summit: Summit) -> dict[str, int]:
    found = Participant.objects.filter(summit=summit).order_by().values_list("accreditation")
    counts = dict(found.annotate(count=Count("pk")))
    return {"total": sum(counts.values())} | {state: counts.get(state, 0) for state in Accreditation.values}


def _sessions(summit: Summit) -> dict[str, int]:
    rows = Session.objects.filter(summit=summit).exclude(status=Session.Status.CANCELLED)
    return rows.aggregate(total=Count("pk"), without_time=Count("pk", filter=Q(span__isnull=True)))


def _speeches(summit: Summit) -> dict[str, int]:
    newest = Release.objects.filter(summit_slug=summit.slug, kind="speech", key=OuterRef("key")).order_by("-number")
    texts = Segment.objects.filter(speech=OuterRef("pk"))
    rows = Speech.objects.filter(summit=summit).annotate(
        gone=Subquery(newest.values("withdrawn")[:1]), has_text=Exists(texts)
    )
    return rows.aggregate(
        total=Count("pk"),
        delivered=Count("pk", filter=Q(delivered_at__isnull=False)),
        without_text=Count("pk", filter=Q(has_text=False)),
        released=Count("pk", filter=Q(gone=False)),
    )


def _agenda(summit: Summit) -> dict[str, Any]:
    last = releases(summit_slug=summit.slug).filter(kind="agenda").order_by("-number").first()
    touched = Session.with_deleted.filter(summit=summit).aggregate(last=Max("updated_at"))["last"]
    number = last.number if last else None
    # A release is dated to the second: what was written in that second is in it.
    changed = bool(last and touched and touched >= last.released_at + timedelta(seconds=1))
    return {"released": number, "changed_since": changed}
