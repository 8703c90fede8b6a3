"""Editions over the API: the team's only, after the agenda, numbered, with their PDFs by a job."""

import pytest

from multaqa.agenda.services import release_agenda
from multaqa.jobs.models import Job
from multaqa.proceedings.services import render_edition
from multaqa.record.models import Release
from tests.factories.agenda import SessionFactory

URL = "/api/v1/summits/spring-forum/proceedings/editions/"
EVERYONE = [(None, 401), ("organiser", 200), ("head", 403), ("member", 403), ("journalist", 403), ("outsider", 404)]


@pytest.fixture
def agenda(summit):
    SessionFactory(summit=summit)
    return release_agenda(summit=summit, actor=None)


@pytest.mark.parametrize("who,status", EVERYONE)
def test_editions_are_the_teams(as_, summit, who, status):
    assert as_(who).get(URL).status_code == status


@pytest.mark.parametrize("who,status", [(who, 201 if status == 200 else status) for who, status in EVERYONE])
def test_only_the_team_makes_one(as_, agenda, who, status):
    assert as_(who).post(URL, {}).status_code == status
    assert Release.objects.filter(kind="proceedings").count() == int(status == 201)


def test_without_a_released_agenda_there_is_nothing_to_print(as_, summit):
    answer = as_("organiser").post(URL, {})
    assert (answer.status_code, answer.json()["code"]) == (409, "agenda_not_released")


def test_a_new_edition_has_the_next_number_and_a_job_of_its_own(as_, agenda):
    client = as_("organiser")
    numbers = [client.post(URL, {"note": {"en": "Second thoughts"}}).json()["number"] for _ in range(2)]
    assert numbers == [1, 2]
    assert Job.objects.filter(task="proceedings.render").count() == 2


class Quiet:
    """Stands where the worker's progress does, and counts the reports."""

    def __init__(self):
        self.reports = []

    def progress(self, *, done, **_rest):
        self.reports.append(done)

    def result(self, **_values):
        pass


def test_the_job_attaches_three_volumes_and_a_second_run_changes_nothing(as_, agenda, settings):
    as_("organiser").post(URL, {})
    edition = Release.objects.get(kind="proceedings")
    for _ in range(2):
        progress = Quiet()
        render_edition(edition=edition, progress=progress)
        assert progress.reports == [0, 1, 2, 3]
    made = edition.artefacts.filter(media_type="application/pdf").order_by("path")
    assert [item.path for item in made] == ["proceedings.ar.pdf", "proceedings.en.pdf", "proceedings.pdf"]
