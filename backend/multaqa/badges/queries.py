"""Reads of badges."""

from django.db.models import QuerySet

from multaqa.badges.models import Badge, PrintRun
from multaqa.participants.models import Accreditation, Participant
from multaqa.participants.queries import protocol_order
from multaqa.summits.models import Summit


def entitled(summit: Summit, delegation_key: str = "") -> QuerySet[Participant]:
    """Participants who are to have a badge: approved and coming, in protocol order."""
    rows = Participant.objects.filter(summit=summit, accreditation=Accreditation.APPROVED, attends=True)
    if delegation_key:
        rows = rows.filter(delegation__key=delegation_key)
    return protocol_order(rows, summit=summit, language=summit.language_of_record)


def badges_to_print(summit: Summit, delegation_key: str = "") -> QuerySet[Badge]:
    """Valid badges with all that is drawn on them, by serial, in a constant number of queries."""
    rows = Badge.objects.filter(summit=summit, status=Badge.Status.VALID)
    if delegation_key:
        rows = rows.filter(participant__delegation__key=delegation_key)
    return rows.select_related(
        "participant__person__honorific",
        "participant__organisation",
        "participant__delegation__state",
        "participant__delegation__organisation",
    ).prefetch_related("participant__person__titles", "participant__delegation__state__names")


def prints(summit: Summit) -> QuerySet[PrintRun]:
    """The print runs of a summit, newest first."""
    return PrintRun.objects.filter(summit=summit).select_related("summit")


def badges(summit: Summit) -> QuerySet[Badge]:
    """All badges of a summit with their people's names."""
    return Badge.objects.filter(summit=summit).select_related("summit", "participant__person")


def print_name(run: PrintRun) -> str:
    """What a print shop's machine calls the file."""
    part = f"-{run.delegation_key}" if run.delegation_key else ""
    return f"badges-{run.summit.slug}{part}.pdf"
