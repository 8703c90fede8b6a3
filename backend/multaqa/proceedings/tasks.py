"""The job that sets the pages of an edition."""

from celery import shared_task

from multaqa.jobs.services import work
from multaqa.proceedings import services
from multaqa.record.models import Release


@shared_task(name="proceedings.render")
def render_edition(job_id: str) -> None:
    """Renders the edition that the job names."""
    with work(job_id) as job:
        if job:
            services.render_edition(edition=Release.objects.get(pk=job.arguments["release"]), progress=job)
