"""One management command by hand: it finds the servers that run, or starts them for as long as it takes."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from multaqa.supervisor import engines
from multaqa.supervisor.errors import CannotStart, StopAsked
from multaqa.supervisor.home import Home
from multaqa.supervisor.tree import Tree

NEEDS_NO_SERVERS = {
    "help", "version", "--help", "-h", "--version", "check", "spectacular", "makemessages", "compilemessages",
    "compile_messages", "collectstatic", "findstatic", "startapp", "diffsettings", "sqlmigrate", "makemigrations",
}  # fmt: skip


@contextmanager
def servers_for(command: str, home: Home) -> Iterator[None]:
    """Complete the environment for `command`: from the running supervisor, else with servers of its own.

    Raises CannotStart if servers are needed and cannot be started.
    """
    if command in NEEDS_NO_SERVERS:
        os.environ.setdefault("MULTAQA_SECRET_KEY", "not-used-by-this-command")
        yield
        return
    if os.environ.get("DATABASE_URL") and os.environ.get("REDIS_URL"):
        yield
        return
    home.prepare()
    os.environ.setdefault("MULTAQA_SECRET_KEY", home.secret("secret_key", length=48))
    if home.is_locked():
        noted = home.noted().get("environment")
        if not noted:
            raise CannotStart("Multaqa is just starting: wait until it says that it is ready.")
        _complete(noted)
        yield
        return
    tree = Tree()
    with home.lock(f"multaqa {command}"), engines.running(tree, home, quiet=True) as found:
        _complete({"DATABASE_URL": found.database_url, "REDIS_URL": found.redis_url})
        yield


def _complete(facts: dict[str, str]) -> None:
    for name, value in facts.items():
        if not os.environ.get(name):
            os.environ[name] = value


def run_command(command: str, home: Home, execute: Callable[[], None]) -> None:
    """Call `execute` with the environment complete. CannotStart and StopAsked pass through."""
    try:
        with servers_for(command, home):
            execute()
    except KeyboardInterrupt:
        raise StopAsked from None
