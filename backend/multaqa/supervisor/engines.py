"""Database and queue together: the two that keep data. Used by `multaqa up`, by single commands and by the tests."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from multaqa.supervisor.binaries import find_binaries
from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.home import SYSTEM_FOLDER, Home, socket_folder
from multaqa.supervisor.postgres import Postgres
from multaqa.supervisor.reach import answers
from multaqa.supervisor.say import say
from multaqa.supervisor.tree import Tree
from multaqa.supervisor.unprivileged import account_for_servers
from multaqa.supervisor.valkey import Valkey


@dataclass(frozen=True)
class Engines:
    """Where the two servers listen. `database` and `queue` are None when they are somebody else's."""

    database_url: str
    redis_url: str
    database: Postgres | None
    queue: Valkey | None


@contextmanager
def running(tree: Tree, home: Home, *, quiet: bool = False, durable: bool = True) -> Iterator[Engines]:
    """Start what DATABASE_URL and REDIS_URL do not name, under `tree`; clear the sockets away at the end.

    `durable`: False only for tests, whose data need not survive a power cut. Stops the whole tree when left.
    Raises CannotStart with one sentence for every expected trouble.
    """
    given = {name: os.environ.get(name, "") for name in ("DATABASE_URL", "REDIS_URL")}
    _check_reach(given)
    tell = (lambda _: None) if quiet else say
    account = None if all(given.values()) else account_for_servers()
    _clear(home.noted().get("sockets"))
    sockets = socket_folder(account)
    try:
        binaries = None if all(given.values()) else find_binaries(account, SYSTEM_FOLDER)
        data = home.data_folder(account)
        database = queue = None
        if binaries and not given["DATABASE_URL"]:
            database = Postgres(binaries, data / "postgres", sockets, account, home.log("database"), durable)
            tell("Starting PostgreSQL" if database.is_made() else "Making the database (PostgreSQL)")
            database.prepare()
            database.start(tree)
        if binaries and not given["REDIS_URL"]:
            queue = Valkey(binaries, data / "valkey", sockets, account, home.log("queue"), durable)
            tell("Starting the queue (Valkey)")
            queue.start(tree)
        _keep_private(sockets)
        yield Engines(
            database_url=database.url if database else given["DATABASE_URL"],
            redis_url=queue.url if queue else given["REDIS_URL"],
            database=database,
            queue=queue,
        )
    finally:
        tree.stop()
        _clear(str(sockets))


def _check_reach(given: dict[str, str]) -> None:
    for name, url in given.items():
        parts = urlsplit(url)
        if parts.hostname and not answers(parts.hostname, parts.port or (5432 if name == "DATABASE_URL" else 6379)):
            raise CannotStart(
                f"Nothing answers at {parts.hostname}, that {name} names: start that server, or unset {name} to use the embedded one."
            )


def _keep_private(sockets: Path) -> None:
    """Servers that run as `nobody` share that account with strangers: from now on only we enter the folder."""
    if os.geteuid() == 0:
        os.chown(sockets, 0, 0)


def _clear(sockets: str | None) -> None:
    if sockets and Path(sockets).name.startswith("multaqa-"):
        shutil.rmtree(sockets, ignore_errors=True)
