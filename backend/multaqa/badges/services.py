"""Writes of badges: issue, revoke, ask for a print run and make it."""

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.badges import queries, render
from multaqa.badges.models import Badge, PrintRun
from multaqa.core.errors import Invalid
from multaqa.jobs import services as jobs
from multaqa.jobs.services import Progress
from multaqa.summits.models import Summit


@transaction.atomic
def issue_badges(*, summit: Summit, delegation_key: str = "") -> int:
    """Gives each approved participant who attends a badge if they have no valid one. Returns how many were new.

    The summit's row is locked, so that serials have no gap and no double under concurrency.
    """
    Summit.objects.select_for_update().get(pk=summit.pk)
    without = queries.entitled(summit, delegation_key).exclude(badges__status=Badge.Status.VALID)
    last: int = Badge.objects.filter(summit=summit).aggregate(last=Max("serial"))["last"] or 0
    new = [
        Badge(summit=summit, participant=participant, serial=serial)
        for serial, participant in enumerate(without, start=last + 1)
    ]
    Badge.objects.bulk_create(new)
    return len(new)


@transaction.atomic
def revoke_badge(*, badge: Badge, actor: User | None, reason: str) -> Badge:
    """Makes `badge` invalid for good; a new one gets its own serial and code. Raises Invalid without a reason."""
    if not reason.strip():
        raise Invalid("reason_required", _("Say why the badge is revoked."))
    locked = Badge.objects.select_for_update().get(pk=badge.pk)
    if locked.status == Badge.Status.VALID:
        locked.status, locked.revoked_at, locked.revoke_reason = Badge.Status.REVOKED, timezone.now(), reason.strip()
        locked.save(update_fields=["status", "revoked_at", "revoke_reason"])
        record_decision(
            actor=actor,
            action="badge.revoke",
            subject=locked,
            summit_slug=locked.summit.slug,
            reason=locked.revoke_reason,
        )
    return locked


@transaction.atomic
def request_print(*, summit: Summit, actor: User | None, language: str = "ar", delegation_key: str = "") -> PrintRun:
    """Asks for the PDF of all badges, or of one delegation's. The job issues missing badges and renders the file."""
    run = PrintRun.objects.create(
        summit=summit, language=language, delegation_key=delegation_key, requested_by=actor.email if actor else ""
    )
    job = jobs.enqueue(
        task="badges.print",
        arguments={"run": str(run.pk)},
        summit_slug=summit.slug,
        owner_id=actor.pk if actor else None,
    )
    run.job_id = job.pk
    run.save(update_fields=["job_id"])
    return run


def make_print(*, run: PrintRun, progress: Progress) -> None:
    """Issues what is missing, renders the PDF in chunks and keeps it; safe to run twice."""
    issue_badges(summit=run.summit, delegation_key=run.delegation_key)
    badges = list(queries.badges_to_print(run.summit, run.delegation_key))
    total = len(badges)

    def report(done: int) -> None:
        progress.progress(
            done=done,
            total=total,
            message={"ar": "رسم البطاقات", "en": "Drawing the badges"},
        )

    report(0)
    pdf = render.badges_pdf(summit=run.summit, badges=badges, language=run.language, report=report)
    name = f"{run.summit.slug}-badges-{run.pk}.pdf"
    if run.file:
        run.file.delete(save=False)
    run.file.save(name, ContentFile(pdf), save=False)
    run.count = total
    run.save(update_fields=["file", "count"])
    progress.result(run=str(run.pk), count=total)
