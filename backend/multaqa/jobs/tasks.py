"""The sweep that beat runs each minute."""

from celery import shared_task

from . import services


@shared_task(name="jobs.resend_lost")
def resend_lost() -> int:
    """Finds jobs that the broker or a killed worker lost."""
    return services.resend_lost()
