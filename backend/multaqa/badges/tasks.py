"""The job that prints badges."""

from celery import shared_task

from multaqa.badges import services
from multaqa.badges.models import PrintRun
from multaqa.jobs.services import work


@shared_task(name="badges.print")
def print_badges(job_id: str) -> None:
    """Renders the print run that the job names."""
    with work(job_id) as job:
        if job:
            services.make_print(
                run=PrintRun.objects.select_related("summit").get(pk=job.arguments["run"]), progress=job
            )
