"""Where a summit stands: the team's alone, true counts, constant queries."""

import pytest

from multaqa.jobs.models import Job
from tests.factories.delegations import DelegationFactory
from tests.factories.participants import ParticipantFactory

URL = "/api/v1/summits/spring-forum/overview/"


@pytest.mark.parametrize(
    "who,status",
    [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)],
)
def test_only_the_team_sees_where_the_summit_stands(as_, summit, who, status):
    assert as_(who).get(URL).status_code == status


def test_counts_are_of_this_summit_and_of_what_stands(as_, summit, other_summit, head_participant):
    ParticipantFactory(summit=summit, accreditation="submitted")
    ParticipantFactory(summit=other_summit, accreditation="submitted")
    DelegationFactory(summit=summit, key="eg", state__code="EG", position=2)
    Job.objects.create(task="render", summit_slug=summit.slug, done=3, total=9)
    Job.objects.create(task="render", summit_slug=summit.slug, state="done")
    Job.objects.create(task="render", summit_slug=other_summit.slug)
    body = as_("organiser").get(URL).json()
    assert body["delegations"] == {"total": 2, "without_head": 1, "credentials_accepted": 0}
    assert body["participants"]["total"] == 2
    assert body["participants"]["submitted"] == 1
    assert body["agenda"] == {"released": None, "changed_since": False}
    assert [job["done"] for job in body["jobs"]] == [3]


def test_the_number_of_queries_does_not_grow(as_, summit, django_assert_max_num_queries):
    ParticipantFactory.create_batch(3, summit=summit)
    client = as_("organiser")
    with django_assert_max_num_queries(14):
        assert client.get(URL).status_code == 200
