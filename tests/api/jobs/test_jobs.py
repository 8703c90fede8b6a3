"""Jobs over the API: who may look and stop, and what a screen polls."""

import pytest

from multaqa.jobs.models import State
from tests.factories.jobs import JobFactory

CAST = [(None, 401), ("organiser", 200), ("head", 404), ("member", 200), ("journalist", 404), ("outsider", 404)]


def address(job) -> str:
    return f"/api/v1/jobs/{job.pk}/"


@pytest.fixture
def job(member):
    return JobFactory(
        owner_id=member.pk, state=State.RUNNING, done=3, total=10, message={"ar": "بطاقات", "en": "Badges"}
    )


@pytest.mark.parametrize("who,status", CAST)
def test_a_job_is_read_by_its_owner_and_the_secretariat(as_, job, who, status):
    answer = as_(who).get(address(job))
    assert answer.status_code == status
    assert ("done" in answer.json()) == (status == 200)


@pytest.mark.parametrize("who,status", CAST)
def test_a_job_is_stopped_by_its_owner_and_the_secretariat(as_, job, who, status):
    assert as_(who).post(f"{address(job)}cancel/").status_code == status
    job.refresh_from_db()
    assert job.cancel_requested == (status == 200)


def test_nobody_but_the_secretariat_sees_a_job_without_an_owner(as_, db):
    job = JobFactory(owner_id=None)
    assert as_("outsider").get(address(job)).status_code == 404
    assert as_("organiser").get(address(job)).status_code == 200


def test_a_screen_gets_progress_message_and_no_trace_of_errors(as_, job):
    job.error = "KeyError: 'secret'"
    job.save()
    body = as_("member").get(address(job)).json()
    assert (body["state"], body["done"], body["total"], body["finished"]) == ("running", 3, 10, False)
    assert body["message"] == {"ar": "بطاقات", "en": "Badges"}
    assert "secret" not in str(body)


def test_a_waiting_job_is_cancelled_at_once_and_a_finished_one_stays(as_, db):
    waiting, finished = JobFactory(), JobFactory(state=State.DONE)
    client = as_("organiser")
    assert client.post(f"{address(waiting)}cancel/").json()["state"] == "cancelled"
    body = client.post(f"{address(finished)}cancel/").json()
    assert (body["state"], body["finished"], body["cancel_requested"]) == ("done", True, False)


def test_polling_costs_two_queries(as_, job, django_assert_num_queries):
    client = as_("member")
    with django_assert_num_queries(2):  # user, job
        client.get(address(job))
