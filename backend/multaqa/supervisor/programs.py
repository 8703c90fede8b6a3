"""The command lines of migrate, demo, web, worker and beat in the embedded installation."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from multaqa.supervisor.home import Home
from multaqa.supervisor.lifeline import PRELOAD
from multaqa.supervisor.tree import Program

CELERY_APP = "multaqa.site.celery_app:app"
WSGI_MODULE = "multaqa.site.wsgi"
URLS_MODULE = "multaqa.site.urls"
WEB_WORKERS = 2
WEB_THREADS = 4
JOB_PROCESSES = 2
# The page must stay quick while badges are drawn on the same two cores.
JOB_NICENESS = 5


@dataclass(frozen=True)
class Programs:
    """Makes each program with the same environment and log folder."""

    home: Home
    environment: Mapping[str, str]

    def manage(self, *words: str) -> Program:
        """One management command, to its end."""
        command = [sys.executable, "-m", "multaqa.site.cli", *words]
        return Program(words[0], command, self.environment, self.home.log(words[0]))

    def web(self, host: str, port: int) -> Program:
        """Granian with WSGI workers. Django is imported once, before they fork."""
        options = ["--interface", "wsgi", "--host", host, "--port", str(port), "--workers", str(WEB_WORKERS)]
        options += ["--blocking-threads", str(WEB_THREADS), "--no-ws", "--http", "1", "--respawn-failed-workers"]
        options += ["--workers-kill-timeout", "5", "--log-level", "warning"]
        return self._server(
            "web server", "granian", f"{PRELOAD}{WSGI_MODULE},{URLS_MODULE}", *options, f"{WSGI_MODULE}:application"
        )

    def worker(self) -> Program:
        """Celery with a pool of processes, so that a job can be stopped and limited in time."""
        options = ["worker", "--pool", "prefork", "--concurrency", str(JOB_PROCESSES), "--loglevel", "WARNING"]
        options += ["--without-mingle", "--without-gossip", "--without-heartbeat"]
        return self._server("worker", "celery", "--app", CELERY_APP, "--quiet", *options, niceness=JOB_NICENESS)

    def beat(self) -> Program:
        """Celery's clock; what it has sent is kept in `var/beat`."""
        schedule = self.home.var / "beat" / "schedule"
        schedule.parent.mkdir(exist_ok=True)
        options = ["beat", "--schedule", str(schedule), "--pidfile", "", "--loglevel", "WARNING"]
        return self._server("beat", "celery", "--app", CELERY_APP, "--quiet", *options, niceness=JOB_NICENESS)

    def _server(self, name: str, *words: str | Path, niceness: int = 0) -> Program:
        command = [sys.executable, "-m", "multaqa.supervisor.lifeline", *words]
        log = self.home.log(name.split(maxsplit=1)[0])
        return Program(name, command, self.environment, log, niceness=niceness)
