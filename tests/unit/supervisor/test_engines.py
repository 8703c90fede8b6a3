"""Real servers, started and stopped."""

import os
import stat
import subprocess

import pytest
import redis

from multaqa.supervisor import engines
from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.home import Home
from multaqa.supervisor.tree import Tree
from tests.unit.supervisor.processes import mentioning


def _redis(url: str) -> redis.Redis:
    return redis.Redis.from_url(url.replace("redis+socket://", "unix://").replace("virtual_host", "db"))


def test_data_survive_a_stop_and_the_sockets_are_private(home):
    with engines.running(Tree(), home, quiet=True) as first:
        first.database.execute("CREATE TABLE kept (word text); INSERT INTO kept VALUES ('ملتقى')", "multaqa")
        _redis(first.redis_url).set("kept", "yes")
        sockets = first.database.sockets
        assert stat.S_IMODE(sockets.stat().st_mode) == 0o700
        assert sockets.stat().st_uid == os.geteuid()
        assert len(mentioning(str(home.var))) >= 5, "the two servers and the database's own children"

    assert not sockets.exists()
    assert mentioning(str(home.var)) == []

    with engines.running(Tree(), home, quiet=True) as second:
        assert second.database.execute("SELECT word FROM kept", "multaqa") == "ملتقى"
        assert _redis(second.redis_url).get("kept") == b"yes"


def test_the_database_sorts_by_code_point_and_knows_what_the_constraints_need(home):
    with engines.running(Tree(), home, quiet=True, durable=False) as found:
        ask = found.database.execute
        assert ask("SELECT datlocprovider, datlocale FROM pg_database WHERE datname = 'multaqa'") == "b|C.UTF-8"
        assert ask("SELECT lower('É') || lower('Ω')", "multaqa") == "éω"
        assert ask("CREATE EXTENSION btree_gist; CREATE EXTENSION pg_trgm; SELECT 1", "multaqa") == "1"


def test_nobody_but_us_may_speak_to_the_servers(home):
    """Only sockets, and the database asks the kernel who calls."""
    with engines.running(Tree(), home, quiet=True, durable=False) as found:
        assert found.database.execute("SHOW listen_addresses") == ""
        assert _redis(found.redis_url).config_get("port") == {"port": "0"}
        if os.geteuid() != 0:
            return
        sockets = found.database.sockets
        sockets.chmod(0o755)
        (sockets / ".s.PGSQL.5432").chmod(0o777)
        stranger = subprocess.run(
            [found.database.binaries.psql, "-h", sockets, "-U", "multaqa", "-c", "SELECT 1", "postgres"],
            user="daemon",
            group="daemon",
            extra_groups=[],
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
        )
        assert stranger.returncode != 0
        assert "Peer authentication failed" in stranger.stderr


def test_two_homes_run_side_by_side(home):
    other = Home(home.var / "other")
    other.prepare()
    with (
        engines.running(Tree(), home, quiet=True, durable=False) as one,
        engines.running(Tree(), other, quiet=True, durable=False) as two,
    ):
        one.database.execute("CREATE TABLE only_here (id int)", "multaqa")
        assert two.database.execute("SELECT to_regclass('only_here') IS NULL", "multaqa") == "t"
        assert one.redis_url != two.redis_url


def test_given_servers_are_used_and_nothing_is_started(home, monkeypatch):
    with engines.running(Tree(), home, quiet=True, durable=False) as found:
        monkeypatch.setenv("DATABASE_URL", found.database_url)
        monkeypatch.setenv("REDIS_URL", found.redis_url)
        tree = Tree()
        with engines.running(tree, home, quiet=True) as given:
            assert given.database is None
            assert given.queue is None
            assert tree.children == []
            assert given.database_url == found.database_url


def test_a_given_server_that_is_not_there_is_one_sentence_without_its_password(home, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://multaqa:secret@127.0.0.1:1/multaqa")
    with pytest.raises(CannotStart) as caught, engines.running(Tree(), home, quiet=True):
        pass
    assert "Nothing answers at 127.0.0.1, that DATABASE_URL names" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_data_of_another_major_version_are_left_alone(home):
    (home.var / "postgres").mkdir()
    (home.var / "postgres" / "PG_VERSION").write_text("17\n")
    if os.geteuid() == 0:
        from multaqa.supervisor.unprivileged import account_for_servers

        os.chown(home.var / "postgres", account_for_servers().uid, -1)
    with (
        pytest.raises(CannotStart, match="are of PostgreSQL 17, this is 18"),
        engines.running(Tree(), home, quiet=True),
    ):
        pass
    assert (home.var / "postgres" / "PG_VERSION").read_text() == "17\n"


def test_without_the_wheels_the_cure_is_named(home, monkeypatch):
    from multaqa.supervisor import binaries

    monkeypatch.setattr(binaries.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(CannotStart, match="DATABASE_URL"), engines.running(Tree(), home, quiet=True):
        pass
