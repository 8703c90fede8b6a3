"""Badges over the API: the team's only, print runs as jobs, a private file, a revocation with its reason."""

import pytest
from django.core.files.base import ContentFile

from multaqa.badges import services
from multaqa.badges.models import Badge, PrintRun
from multaqa.jobs.models import Job

URL = "/api/v1/summits/spring-forum/badges/"
PRINTS = f"{URL}prints/"
EVERYONE = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.mark.parametrize("who,status", EVERYONE)
@pytest.mark.parametrize("url", [URL, PRINTS])
def test_badges_are_the_teams(as_, summit, url, who, status):
    assert as_(who).get(url).status_code == status


@pytest.mark.parametrize("who,status", [(who, 202 if status == 200 else status) for who, status in EVERYONE])
def test_only_the_team_prints(as_, summit, who, status):
    assert as_(who).post(PRINTS, {"language": "en"}).status_code == status
    assert PrintRun.objects.count() == Job.objects.filter(task="badges.print").count() == int(status == 202)


def test_a_print_run_names_its_job_and_has_no_file_yet(as_, summit):
    client = as_("organiser")
    made = client.post(PRINTS, {}).json()
    assert made["language"] == "ar"
    assert not made["ready"]
    assert client.get(f"/api/v1/jobs/{made['job']}/").json()["state"] == "queued"
    assert client.get(f"{PRINTS}{made['id']}/file/").status_code == 404


@pytest.mark.parametrize("who,status", EVERYONE)
def test_the_file_is_the_teams(as_, summit, who, status):
    run = PrintRun.objects.create(summit=summit, language="ar")
    run.file.save("badges.pdf", ContentFile(b"%PDF-1.7"))
    answer = as_(who).get(f"{PRINTS}{run.pk}/file/")
    assert answer.status_code == status
    if status == 200:
        assert b"".join(answer.streaming_content) == b"%PDF-1.7"
        assert "badges-spring-forum.pdf" in answer["Content-Disposition"]


def test_a_run_of_another_summit_is_not_there(as_, summit, other_summit):
    run = PrintRun.objects.create(summit=other_summit, language="ar")
    assert as_("organiser").get(f"{PRINTS}{run.pk}/").status_code == 404


def test_a_badge_is_revoked_with_its_reason_and_never_shows_its_code(as_, summit, member_participant):
    services.issue_badges(summit=summit)
    badge = Badge.objects.get()
    client = as_("organiser")
    assert client.post(f"{URL}{badge.pk}/revoke/", {}).status_code == 422
    answer = client.post(f"{URL}{badge.pk}/revoke/", {"reason": "Lost at the airport"})
    assert answer.json()["status"] == "revoked"
    listed = client.get(URL)
    assert listed.json()["results"][0]["revoke_reason"] == "Lost at the airport"
    assert badge.code not in listed.content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries_for_any_number_of_rows(as_, summit, django_assert_num_queries, rows):
    from tests.factories.participants import ParticipantFactory

    for _ in range(rows):
        ParticipantFactory(summit=summit)
    services.issue_badges(summit=summit)
    client = as_("organiser")
    client.get(URL)
    with django_assert_num_queries(3):  # user, summit with the caller's role, badges
        assert len(client.get(URL).json()["results"]) == rows
