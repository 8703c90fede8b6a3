"""What a reader costs: at most two queries cold, none warm; the wall between readers and the desk."""

import pytest
from django.core.cache import cache
from redis import ConnectionPool
from redis.connection import AbstractConnection as Connection
from redis.exceptions import ConnectionError as Away

from multaqa.record.queries import forget_everything

PAGES = ["", "agenda", "agenda/panel", "speeches", "speeches/speech-huda", "speakers", "delegations", "documents"]
FILES = ["agenda.json", "agenda.ar.ics", "sessions/panel.ar.ics", "speeches/speech-huda.json", "releases.atom"]


@pytest.fixture
def addresses(released):
    slug = released.summit.slug
    pages = [f"/{language}/{slug}/{path}" for language in ("ar", "en") for path in PAGES]
    return pages + [f"/api/v1/public/{slug}/{path}" for path in FILES] + ["/ar/", "/sitemap.xml"]


def test_two_queries_cold_none_warm(reader, addresses, django_assert_max_num_queries, django_assert_num_queries):
    for address in addresses:
        forget_everything()
        with django_assert_max_num_queries(2):
            cold = reader.get(address)
        with django_assert_num_queries(0):
            warm = reader.get(address)
        assert (cold.status_code, warm.status_code) == (200, 200)
        assert cold.content == warm.content
        with django_assert_num_queries(0):
            assert reader.get(address, headers={"If-None-Match": warm.headers["ETag"]}).status_code == 304


def test_warm_asks_redis_once(reader, released, monkeypatch):
    address = f"/ar/{released.summit.slug}/agenda"
    reader.get(address)
    asked = []
    before = Connection.send_command
    monkeypatch.setattr(Connection, "send_command", lambda *args: asked.append(args[1:]) or before(*args))
    assert reader.get(address).status_code == 200
    assert [command for command, _key in asked] == ["GET"]


def test_readers_are_served_while_redis_is_away(reader, released, monkeypatch):
    def away(*arguments, **more):
        raise Away

    address = f"/ar/{released.summit.slug}/agenda"
    assert reader.get(address).status_code == 200
    with monkeypatch.context() as patched:
        patched.setattr(Connection, "send_command", away)
        patched.setattr(cache, "add", away)
        assert reader.get(address).status_code == 200
    with monkeypatch.context() as patched:
        patched.setattr(ConnectionPool, "get_connection", away)
        assert reader.get(address).status_code == 200
    assert reader.get(address).status_code == 200


def test_addresses_of_nothing_stay_cheap(reader, released, django_assert_num_queries):
    address = f"/en/{released.summit.slug}/speeches/none"
    reader.get(address)
    with django_assert_num_queries(0):
        assert reader.get(address).status_code == 404
