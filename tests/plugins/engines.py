"""pytest plugin: one embedded PostgreSQL and one Valkey for the whole run, shared by all xdist workers.

Loaded by `-p tests.plugins.engines` before Django reads its settings. With DATABASE_URL and REDIS_URL in the
environment it uses those servers instead.
"""

import os
import secrets
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest

from multaqa.supervisor.engines import running
from multaqa.supervisor.home import Home
from multaqa.supervisor.tree import Tree

RUN = "MULTAQA_TEST_RUN"
FOLDER = "MULTAQA_TEST_FOLDER"
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
LAST_QUEUE = 14  # the one after it belongs to the stack of the browser tests
_open = ExitStack()


def _start() -> None:
    """Start the servers once, in the process that starts the workers, and export where they are."""
    folder = Path(_open.enter_context(tempfile.TemporaryDirectory(prefix="multaqa-tests-", ignore_cleanup_errors=True)))
    folder.chmod(0o755)
    home = Home(folder)
    home.prepare()
    engines = _open.enter_context(running(Tree(), home, quiet=True, durable=False))
    (folder / "var" / "static").mkdir(parents=True)
    os.environ |= {
        RUN: secrets.token_hex(3),
        FOLDER: str(folder),
        "DATABASE_URL": engines.database_url,
        "REDIS_URL": engines.redis_url,
        "MULTAQA_MODE": "test",
        "MULTAQA_VAR": str(folder / "var"),
        "MULTAQA_SECRET_KEY": "tests",
    }


def queue_url(number: int) -> str:
    """The run's queue server, another of its 16 numbered databases."""
    url = os.environ["REDIS_URL"]
    mark = "=" if "virtual_host=" in url else "/"
    return f"{url.rpartition(mark)[0]}{mark}{number}"


if RUN not in os.environ:
    _start()
if WORKER.startswith("gw"):
    os.environ["REDIS_URL"] = queue_url(int(WORKER.removeprefix("gw")) % LAST_QUEUE + 1)


def pytest_configure(config: pytest.Config) -> None:
    """Add the database fixture after pytest-django's, which it replaces."""
    from tests.plugins import database

    config.pluginmanager.register(database, "multaqa-database")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the servers, in the process that started them."""
    if WORKER == "main" and RUN in os.environ:
        from tests.plugins.database import drop_template

        drop_template()
        del os.environ[RUN]
    _open.close()


def pytest_report_header() -> str:
    """Which servers the run uses."""
    return f"database: {os.environ['DATABASE_URL'].split('@')[-1]}, queue: {os.environ['REDIS_URL'].split('@')[-1]}"
