"""One real Celery worker (prefork, as in production) against the queue and the database of the tests."""

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from celery import current_app
from django.db import connection

from multaqa.jobs import services
from multaqa.jobs.models import FINAL, Job, State

PATIENCE = 60  # seconds; the machine may be busy, the usual time is a few


@pytest.fixture
def queue(monkeypatch) -> str:
    """A queue of this test alone: other test processes use the same Valkey."""
    name = f"tests-{uuid.uuid4().hex[:8]}"

    def send(job: Job) -> None:
        current_app.send_task(job.task, args=[str(job.pk)], queue=name)

    monkeypatch.setattr(services, "_send", send)
    return name


@dataclass
class Worker:
    process: subprocess.Popen
    log: Path

    def until(self, job: Job, ready: Callable[[Job], bool]) -> None:
        """Waits while the worker lives and `job` is not ready."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            job.refresh_from_db()
            if ready(job):
                return
            time.sleep(0.05)
        pytest.fail(f"the job stayed {job.state} {job.done}/{job.total}\n{self.log.read_text()[-3000:]}")


@pytest.fixture
def worker(queue, tmp_path, transactional_db):
    options = ["worker", "--pool", "prefork", "--concurrency", "1", "--queues", queue, "--loglevel", "INFO"]
    options += ["--without-gossip", "--without-mingle", "--without-heartbeat", "--include", "tests.unit.jobs.counting"]
    # The address ends in "/multaqa?host=…"; the database of the tests has another name.
    before, _, after = os.environ["DATABASE_URL"].partition("?")
    address = before.rpartition("/")[0] + f"/{connection.settings_dict['NAME']}" + (f"?{after}" if after else "")
    log = tmp_path / "worker.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "celery", "--app", "multaqa.site.celery_app:app", *options],
            env=os.environ | {"DATABASE_URL": address},
            stdout=output,
            stderr=output,
        )
        yield Worker(process, log)
        process.terminate()
        try:
            process.wait(timeout=30)
        finally:
            process.kill()


def test_a_worker_counts_reports_and_stops_when_asked(worker):
    short = services.enqueue(task="tests.count", arguments={"upto": 3})
    worker.until(short, lambda job: job.state in FINAL)
    assert (short.state, short.done, short.total, short.result) == (State.DONE, 3, 3, {"counted": 3})
    assert short.message == {"ar": "العدد 3", "en": "Number 3"}

    endless = services.enqueue(task="tests.count", arguments={"upto": 100_000})
    worker.until(endless, lambda job: job.done >= 2)
    services.cancel(job=endless)
    worker.until(endless, lambda job: job.state in FINAL)
    assert endless.state == State.CANCELLED
    assert endless.result == {}
