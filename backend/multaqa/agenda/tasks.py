"""The job that prints a released agenda."""

from celery import shared_task

from multaqa.agenda import services
from multaqa.jobs.services import work
from multaqa.record.models import Release


@shared_task(name="agenda.render_pdf")
def render_pdf(job_id: str) -> None:
    """Renders the PDFs of the release that the job names."""
    with work(job_id) as job:
        if job:
            services.render_sheets(agenda=Release.objects.get(pk=job.arguments["release"]), progress=job)
