"""Enqueue, work, cancel, and what is found again, against a real database and a recorded broker."""

import threading
from datetime import timedelta

import pytest
from celery import current_app
from django.db import IntegrityError, transaction
from django.utils import timezone

from multaqa.jobs import services
from multaqa.jobs.models import Job, State
from multaqa.jobs.services import cancel, enqueue, resend_lost, work
from tests.factories.jobs import JobFactory


@pytest.fixture
def sent(monkeypatch) -> list[str]:
    """Ids of the jobs that reached the broker."""
    ids: list[str] = []
    monkeypatch.setattr(services, "_send", lambda job: ids.append(str(job.pk)))
    return ids


@pytest.fixture
def long_ago():
    return timezone.now() - timedelta(minutes=5)


def silent_since(job: Job, moment) -> Job:
    Job.objects.filter(pk=job.pk).update(heartbeat_at=moment)
    job.refresh_from_db()
    return job


def test_a_job_leaves_only_after_commit(db, sent, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        job = enqueue(task="tests.count", arguments={"upto": 3})
        assert sent == []
    assert sent == [str(job.pk)]
    assert (job.state, job.arguments) == (State.QUEUED, {"upto": 3})


@pytest.mark.django_db(transaction=True)
def test_a_job_of_a_transaction_that_was_undone_never_was(sent):
    with transaction.atomic():
        enqueue(task="tests.count", arguments={})
        transaction.set_rollback(True)
    assert sent == []
    assert not Job.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_broker_that_is_down_does_not_fail_the_caller(monkeypatch):
    def refuse(job: Job) -> None:
        raise ConnectionError

    monkeypatch.setattr(services, "_send", refuse)
    assert enqueue(task="tests.count", arguments={}).state == State.QUEUED


def test_the_same_work_is_not_queued_twice_while_it_is_open(db, sent, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        first = enqueue(task="tests.count", arguments={}, key="agenda.ar.pdf")
        second = enqueue(task="tests.count", arguments={}, key="agenda.ar.pdf")
        other = enqueue(task="tests.count", arguments={}, key="agenda.en.pdf")
    assert second.pk == first.pk
    assert sent == [str(first.pk), str(other.pk)]
    with work(str(first.pk)):
        pass
    assert enqueue(task="tests.count", arguments={}, key="agenda.ar.pdf").pk != first.pk


def test_a_refusal_of_the_database_is_not_taken_for_the_same_work(db):
    with pytest.raises(IntegrityError):
        enqueue(task="tests.count", arguments={}, key="k", total=-1)


def test_work_reports_progress_and_ends_as_done(db):
    job = JobFactory(arguments={"upto": 2})
    with work(str(job.pk)) as progress:
        assert progress.arguments == {"upto": 2}
        progress.progress(done=1, total=2, message={"ar": "صفحة 1", "en": "Page 1"})
        job.refresh_from_db()
        assert (job.state, job.done, job.total, job.message["en"]) == (State.RUNNING, 1, 2, "Page 1")
        progress.result(pages=2)
    job.refresh_from_db()
    assert (job.state, job.result, job.attempts) == (State.DONE, {"pages": 2}, 1)
    assert job.finished_at is not None


@pytest.mark.parametrize("state", [State.DONE, State.FAILED, State.CANCELLED])
def test_a_second_delivery_does_nothing(db, state):
    job = JobFactory(state=state)
    with work(str(job.pk)) as progress:
        assert progress is None
    job.refresh_from_db()
    assert (job.state, job.attempts) == (state, 0)


def test_a_failure_is_kept_and_raised(db):
    job = JobFactory()
    with pytest.raises(ValueError, match="no font"), work(str(job.pk)):
        raise ValueError("no font")
    job.refresh_from_db()
    assert (job.state, job.error) == (State.FAILED, "ValueError: no font")


def test_running_work_stops_at_its_next_report_after_a_cancel(db):
    job, steps = JobFactory(), []
    with work(str(job.pk)) as progress:
        for step in range(1, 4):
            steps.append(step)
            if step == 2:
                cancel(job=job)
            progress.progress(done=step)
    job.refresh_from_db()
    assert (steps, job.state, job.done) == ([1, 2], State.CANCELLED, 2)


def test_work_that_was_cancelled_while_its_worker_was_lost_does_not_begin_again(db):
    job = JobFactory(state=State.RUNNING, attempts=1, cancel_requested=True)
    with work(str(job.pk)) as progress:
        assert progress is None
    job.refresh_from_db()
    assert (job.state, job.attempts) == (State.CANCELLED, 1)


def test_a_waiting_job_that_was_cancelled_is_not_worked_on(db):
    job = cancel(job=JobFactory())
    assert (job.state, job.finished_at is not None) == (State.CANCELLED, True)
    with work(str(job.pk)) as progress:
        assert progress is None


@pytest.mark.parametrize("state", [State.QUEUED, State.RUNNING])
def test_lost_jobs_are_sent_again(db, sent, long_ago, django_capture_on_commit_callbacks, state):
    lost = silent_since(JobFactory(state=state), long_ago)
    JobFactory(state=state)
    silent_since(JobFactory(state=State.DONE), long_ago)
    with django_capture_on_commit_callbacks(execute=True):
        assert resend_lost() == 1
    assert sent == [str(lost.pk)]
    with django_capture_on_commit_callbacks(execute=True):
        assert resend_lost() == 0, "what was just sent is not lost yet"


def test_a_job_that_was_lost_three_times_is_given_up(db, sent, long_ago):
    job = silent_since(JobFactory(state=State.RUNNING, attempts=3), long_ago)
    assert resend_lost() == 0
    job.refresh_from_db()
    assert job.state == State.FAILED


def test_every_thread_of_the_web_server_sends_to_the_same_broker(settings):
    found = []
    thread = threading.Thread(target=lambda: found.append(current_app.conf.broker_url))
    thread.start()
    thread.join()
    assert found == [settings.CELERY_BROKER_URL]
