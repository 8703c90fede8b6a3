"""The job that prints a released statement."""

from celery import shared_task

from multaqa.jobs.services import work
from multaqa.record.models import Release
from multaqa.speeches.services.sheets import render_sheets


@shared_task(name="speeches.render_pdf")
def render_pdf(job_id: str) -> None:
    """Renders the PDFs of the release that the job names."""
    with work(job_id) as job:
        if job:
            render_sheets(statement=Release.objects.get(pk=job.arguments["release"]), progress=job)
