"""pytest plugin: one embedded PostgreSQL and one Valkey for the whole run, shared by all xdist workers.

Loaded by `-p tests.plugins.engines` before Django reads its settings. With DATABASE_URL and REDIS_URL in the
environment it uses those servers instead. Migrations run once, into a template that every worker clones.
"""

import fcntl
import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from multaqa.supervisor.engines import running
from multaqa.supervisor.home import Home
from multaqa.supervisor.tree import Tree

RUN = "MULTAQA_TEST_RUN"
FOLDER = "MULTAQA_TEST_FOLDER"
_open = ExitStack()


def _start() -> None:
    """Start the servers once, in the process that starts the workers, and export where they are."""
    if RUN in os.environ:
        return
    folder = Path(_open.enter_context(tempfile.TemporaryDirectory(prefix="multaqa-tests-", ignore_cleanup_errors=True)))
    folder.chmod(0o755)
    home = Home(folder)
    home.prepare()
    engines = _open.enter_context(running(Tree(), home, quiet=True, durable=False))
    os.environ |= {
        RUN: secrets.token_hex(3),
        FOLDER: str(folder),
        "DATABASE_URL": engines.database_url,
        "REDIS_URL": engines.redis_url,
        "MULTAQA_MODE": "test",
        "MULTAQA_VAR": str(folder / "var"),
        "MULTAQA_SECRET_KEY": "tests",
    }
    _open.callback(os.environ.pop, RUN)


_start()


@contextmanager
def _alone(name: str) -> Iterator[None]:
    """One worker at a time."""
    with (Path(os.environ[FOLDER]) / f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _template() -> str:
    return f"test_multaqa_{os.environ[RUN]}"


def _migrate_once(verbosity: int) -> None:
    """Build the template with Django's own migrate, unless another worker did."""
    from django.core.management import call_command
    from django.db import connection

    done = Path(os.environ[FOLDER]) / "template.done"
    if done.exists():
        return
    _execute(f'CREATE DATABASE "{_template()}"')
    _connect_to(_template())
    call_command("migrate", verbosity=max(verbosity - 1, 0), interactive=False)
    connection.close()
    done.touch()


def _connect_to(database: str) -> None:
    from django.db import connection

    connection.close()
    connection.close_pool()
    connection.settings_dict["NAME"] = database
    connection.settings_dict.setdefault("TEST", {})["NAME"] = database


def _execute(statement: str) -> None:
    """One statement on the maintenance database, outside a transaction."""
    from django.db import connection

    with connection._nodb_cursor() as cursor:
        cursor.execute(statement)


def clone_database(name: str) -> None:
    """Make database `name` as a copy of the migrated template. Nobody may be connected to the template."""
    with _alone("template"):
        _execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        _execute(f'CREATE DATABASE "{name}" TEMPLATE "{_template()}"')


def drop_database(name: str) -> None:
    """Remove a database and whoever is connected to it."""
    _execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest, django_test_environment: None, django_db_blocker: pytest.FixtureRequest
) -> Iterator[None]:
    """Replaces pytest-django's: a clone of the template instead of migrations in every worker."""
    from django.db import connection

    original = connection.settings_dict["NAME"]
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    mine = f"{_template()}_{worker}"
    with django_db_blocker.unblock():
        with _alone("migrate"):
            _migrate_once(request.config.option.verbose)
        clone_database(mine)
        _connect_to(mine)
        yield
        _connect_to(original)
        drop_database(mine)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the servers, in the process that started them."""
    _open.close()


def pytest_report_header() -> str:
    """Which servers the run uses."""
    return f"database: {os.environ['DATABASE_URL'].split('@')[-1]}, queue: {os.environ['REDIS_URL'].split('@')[-1]}"
