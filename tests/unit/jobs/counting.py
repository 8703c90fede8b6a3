"""A task for the test of a real worker, which is told to include this module."""

import time

from celery import shared_task

from multaqa.jobs.services import work


@shared_task(name="tests.count")
def count(job_id: str) -> None:
    """Counts to `upto`, a tenth of a second for each step."""
    with work(job_id) as job:
        if job is None:
            return
        upto = job.arguments["upto"]
        for number in range(1, upto + 1):
            job.progress(done=number, total=upto, message={"ar": f"العدد {number}", "en": f"Number {number}"})
            time.sleep(0.1)
        job.result(counted=upto)
