"""A forum whose site, agenda and statement are in the record, and a reader who signs in nowhere."""

import os
import secrets

import pytest
from django.core.cache import cache
from django.test import Client

from multaqa.agenda.services import release_agenda
from multaqa.console.services import release_site
from multaqa.record.queries import forget_everything
from multaqa.speeches.services import release_speech
from tests.factories.forum import Forum, make_forum


@pytest.fixture(autouse=True)
def own_memory():
    """Nothing remembered from other tests, no version shared with other workers."""
    forget_everything()
    before = cache.key_prefix
    cache.key_prefix = f"{before}-{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    yield
    cache.key_prefix = before
    forget_everything()


@pytest.fixture
def forum(db) -> Forum:
    """At the desk only."""
    return make_forum(slug=f"forum-{secrets.token_hex(4)}")


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Runs something as a transaction that commits: readers hear of it."""

    def run(work, **arguments):
        with django_capture_on_commit_callbacks(execute=True):
            return work(**arguments)

    return run


@pytest.fixture
def released(forum, committed) -> Forum:
    """All of it in the record."""
    committed(release_site, summit=forum.summit, actor=None)
    committed(release_agenda, summit=forum.summit, actor=None)
    committed(release_speech, speech=forum.speech, actor=None)
    return forum


@pytest.fixture
def reader() -> Client:
    """A visitor's browser that asks for English."""
    return Client(headers={"Accept-Language": "en"})
