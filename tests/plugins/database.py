"""pytest plugin: migrations run once, into a template database that every worker clones.

Not for tests to import, but for fixtures that need a database of their own: `clone_database`, `drop_database`.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection

from tests.plugins.engines import FOLDER, RUN, WORKER


def _template() -> str:
    return f"test_multaqa_{os.environ[RUN]}"


def _made() -> Path:
    return Path(os.environ[FOLDER]) / "template.made"


@contextmanager
def _alone(what: str) -> Iterator[None]:
    """One worker at a time."""
    with (Path(os.environ[FOLDER]) / f"{what}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _connect_to(database: str) -> None:
    connection.close()
    connection.close_pool()
    connection.settings_dict["NAME"] = database


def _execute(statement: str) -> None:
    """One statement on the maintenance database, outside a transaction."""
    with connection._nodb_cursor() as cursor:
        cursor.execute(statement)


def _migrate_once() -> None:
    """Build the template with Django's own migrate, unless another worker did."""
    with _alone("migrate"):
        if _made().exists():
            return
        _execute(f'CREATE DATABASE "{_template()}"')
        _connect_to(_template())
        call_command("migrate", verbosity=0, interactive=False)
        connection.close()
        _made().touch()


def clone_database(name: str) -> None:
    """Make database `name` as a copy of the migrated template."""
    with _alone("clone"):
        drop_database(name)
        _execute(f'CREATE DATABASE "{name}" TEMPLATE "{_template()}"')


def drop_database(name: str) -> None:
    """Remove a database and disconnect whoever uses it."""
    _execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def drop_template() -> None:
    """At the end of the run: leave nothing behind on a server that is not ours."""
    if _made().exists():
        drop_database(_template())


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: Any) -> Iterator[None]:
    """Replaces pytest-django's fixture of this name."""
    original = connection.settings_dict["NAME"]
    mine = f"{_template()}_{WORKER}"
    with django_db_blocker.unblock():
        _migrate_once()
        clone_database(mine)
        _connect_to(mine)
    yield
    with django_db_blocker.unblock():
        _connect_to(original)
        drop_database(mine)


@pytest.fixture(autouse=True)
def empty_cache() -> Iterator[None]:
    """What one test counted or remembered is not there for the next. Each worker has a cache of its own."""
    yield
    cache.clear()
