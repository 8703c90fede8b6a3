"""Waiting for the demonstration's documents: it tells each step, and it ends."""

import pytest
from django.utils.translation import override

from multaqa.console.services import demo_documents, open_jobs, wait_for_documents
from multaqa.jobs.models import Job, State

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


@pytest.fixture
def waiting():
    Job.objects.create(task="other", summit_slug="elsewhere")
    return [Job.objects.create(task="draw", summit_slug="here") for _ in range(2)]


def _worker(monkeypatch, jobs, state=State.DONE):
    """Ends one job at each glance."""

    def glance(seconds):
        if jobs:
            Job.objects.filter(pk=jobs.pop().pk).update(state=state)

    monkeypatch.setattr(demo_documents.time, "sleep", glance)


def test_it_counts_the_open_jobs_of_its_summit_only(waiting):
    assert open_jobs(summit="here") == 2


def test_it_tells_every_step_and_returns(waiting, monkeypatch):
    said: list[str] = []
    _worker(monkeypatch, waiting)
    wait_for_documents(summit="here", say=said.append, seconds=60)
    assert said == [f"Making badges and PDFs: {done} of 2 jobs are done" for done in (1, 2)]


def test_it_gives_up_waiting_and_says_so(waiting, monkeypatch):
    said: list[str] = []
    _worker(monkeypatch, [])
    wait_for_documents(summit="here", say=said.append, seconds=0)
    assert said == ["The other documents are made while you look around"]


def test_a_failed_job_is_said(waiting, monkeypatch):
    said: list[str] = []
    _worker(monkeypatch, waiting, State.FAILED)
    wait_for_documents(summit="here", say=said.append, seconds=60)
    assert said[-1] == "A job failed: the desk shows which one and why"


def test_nothing_to_wait_for_says_nothing():
    said: list[str] = []
    wait_for_documents(summit="here", say=said.append, seconds=60)
    assert said == []
