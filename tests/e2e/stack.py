"""A whole running Multaqa for the browser tests: its own database, a real web server, a real worker, the demo forum."""

import os
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg import connect

from multaqa.supervisor import demo
from multaqa.supervisor.home import Home
from multaqa.supervisor.programs import Programs
from multaqa.supervisor.reach import is_ready
from multaqa.supervisor.tree import Tree
from tests.plugins.engines import LAST_QUEUE, queue_url

PASSWORD = "a-password-for-the-journeys"
START_SECONDS = 180
JOB_SECONDS = 300


@dataclass(frozen=True)
class LiveStack:
    """Where it is and who may sign in. `accounts`: e-mail by role word, as `multaqa demo` says them."""

    url: str
    password: str
    summit: str
    accounts: dict[str, str]
    database_url: str

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """Rows of the stack's own database."""
        with connect(self.database_url) as connected:
            return connected.execute(statement).fetchall()

    def wait_for_jobs(self, seconds: float = JOB_SECONDS) -> None:
        """Return when no job waits or runs; AssertionError if that takes longer or if one failed."""
        deadline = time.monotonic() + seconds
        while self.query("SELECT 1 FROM jobs_job WHERE state IN ('queued', 'running') LIMIT 1"):
            assert time.monotonic() < deadline, self.query("SELECT task, state, done, total FROM jobs_job")
            time.sleep(0.3)
        failed = self.query("SELECT task, error FROM jobs_job WHERE state = 'failed'")
        assert not failed, failed


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def database_url(name: str) -> str:
    """The run's database server, another database."""
    own = os.environ["DATABASE_URL"]
    return own.replace("/multaqa?", f"/{name}?") if "?" in own else own.rsplit("/", 1)[0] + f"/{name}"


def start(tree: Tree, folder: Path, database: str) -> LiveStack:
    """Start everything under `tree` on `database`, which must be migrated, and load the demo."""
    port = free_port()
    url = f"http://localhost:{port}"
    home = Home(folder)
    home.prepare()
    environment = os.environ | {
        "DATABASE_URL": database_url(database),
        "REDIS_URL": queue_url(LAST_QUEUE + 1),
        "MULTAQA_MODE": "demo",
        "MULTAQA_VAR": str(folder),
        "MULTAQA_ORIGIN": url,
        "MULTAQA_SECRET_KEY": "journeys",
        "MULTAQA_DEMO_PASSWORD": PASSWORD,
        "MULTAQA_SIGN_IN_RATE": "1000/min",
    }
    environment.pop("MULTAQA_TEST_RUN", None)
    programs = Programs(home, environment)
    tree.start(programs.web("127.0.0.1", port))
    tree.start(programs.worker())
    facts = demo.load(tree, programs)
    tree.wait_until(lambda: is_ready("127.0.0.1", port), "The first page", START_SECONDS)
    return LiveStack(
        url=url,
        password=facts.get("password") or PASSWORD,
        summit=facts["summit"],
        accounts={account["role"]: account["email"] for account in facts["accounts"]},
        database_url=environment["DATABASE_URL"],
    )
