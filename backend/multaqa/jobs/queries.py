"""Reads of jobs."""

from django.db.models import QuerySet

from .models import Job


def jobs() -> QuerySet[Job]:
    """All jobs, newest first; one query for any number of rows."""
    return Job.objects.all()
