"""Enqueue, work, cancel, and find again what the broker lost.

A task does `with work(job_id) as job:` and calls `job.progress(...)`; it must be safe to run twice.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

from celery import current_app
from django.db import IntegrityError, transaction
from django.utils import timezone

from multaqa.core.fields import LocalizedText

from .models import FINAL, Job, State

log = logging.getLogger(__name__)

LOST_AFTER = timedelta(minutes=2)
MAX_ATTEMPTS = 3


class Cancelled(Exception):
    """Raised inside a task at the next progress report after a person cancelled."""


def _send(job: Job) -> None:
    current_app.send_task(job.task, args=[str(job.pk)], task_id=f"{job.pk}-{job.attempts}")


def _send_after_commit(job: Job) -> None:
    # Robust: a broker that is down must not fail what was just stored; `resend_lost` sends it later.
    transaction.on_commit(lambda: _send(job), robust=True)


def enqueue(
    *,
    task: str,
    arguments: Mapping[str, Any],
    summit_slug: str = "",
    owner_id: UUID | None = None,
    key: str = "",
    total: int = 0,
) -> Job:
    """A queued job, sent to the worker after commit. With `key`, an open job of that key is returned instead."""
    job = Job(task=task, arguments=dict(arguments), summit_slug=summit_slug, owner_id=owner_id, key=key, total=total)
    try:
        with transaction.atomic():
            job.save(force_insert=True)
    except IntegrityError:
        standing = Job.objects.filter(key=key).exclude(state__in=FINAL).first() if key else None
        if standing is None:
            raise
        return standing
    _send_after_commit(job)
    return job


class Progress:
    """Handle of the running job."""

    def __init__(self, job: Job) -> None:
        self.job = job

    @property
    def arguments(self) -> dict[str, Any]:
        """What `enqueue` was given."""
        arguments: dict[str, Any] = self.job.arguments
        return arguments

    def progress(self, *, done: int, total: int | None = None, message: LocalizedText | None = None) -> None:
        """Stores how far the work is. Raises Cancelled when a person asked to stop."""
        changes: dict[str, Any] = {"done": done, "heartbeat_at": timezone.now()}
        if total is not None:
            changes["total"] = total
        if message is not None:
            changes["message"] = message
        Job.objects.filter(pk=self.job.pk).update(**changes)
        if Job.objects.filter(pk=self.job.pk, cancel_requested=True).exists():
            raise Cancelled

    def result(self, **values: Any) -> None:
        """Stores what the work made."""
        self.job.result = values
        Job.objects.filter(pk=self.job.pk).update(result=values)


def _finish(job: Job, state: State, error: str = "") -> None:
    now = timezone.now()
    Job.objects.filter(pk=job.pk).update(state=state, error=error, finished_at=now, heartbeat_at=now)


@contextmanager
def work(job_id: str) -> Iterator[Progress | None]:
    """Runs the body as job `job_id`: None when there is nothing to do (a second delivery, a job cancelled while lost).

    The job ends as done, cancelled or failed; a failure is also raised, so that Celery logs it.
    """
    with transaction.atomic():
        job = Job.objects.select_for_update().get(pk=job_id)
        skip = job.state in FINAL or job.cancel_requested
        if skip and job.state not in FINAL:
            _finish(job, State.CANCELLED)
        if not skip:
            job.state, job.heartbeat_at, job.attempts = State.RUNNING, timezone.now(), job.attempts + 1
            job.save(update_fields=["state", "heartbeat_at", "attempts"])
    if skip:
        yield None
        return
    try:
        yield Progress(job)
    except Cancelled:
        _finish(job, State.CANCELLED)
    except Exception as error:
        _finish(job, State.FAILED, f"{type(error).__name__}: {error}")
        raise
    else:
        _finish(job, State.DONE)


@transaction.atomic
def cancel(*, job: Job) -> Job:
    """Asks the worker to stop; a job that has not begun is cancelled at once. A finished job stays as it is."""
    locked = Job.objects.select_for_update().get(pk=job.pk)
    if locked.state == State.QUEUED:
        locked.state, locked.finished_at = State.CANCELLED, timezone.now()
    if locked.state not in FINAL:
        locked.cancel_requested = True
    locked.save()
    return locked


@transaction.atomic
def resend_lost(*, lost_after: timedelta = LOST_AFTER) -> int:
    """Sends again open jobs without a sign of life; gives up after three attempts. Returns how many were sent."""
    stale = Job.objects.select_for_update(skip_locked=True).exclude(state__in=FINAL)
    sent = 0
    for job in stale.filter(heartbeat_at__lt=timezone.now() - lost_after):
        if job.attempts >= MAX_ATTEMPTS:
            _finish(job, State.FAILED, "The worker was lost three times.")
            continue
        Job.objects.filter(pk=job.pk).update(state=State.QUEUED, heartbeat_at=timezone.now())
        _send_after_commit(job)
        sent += 1
    return sent
