"""The product as it runs in an installation: PostgreSQL, Valkey, Granian with two workers; the data of the peers."""

import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from multaqa.supervisor.engines import running
from multaqa.supervisor.home import Home
from multaqa.supervisor.lifeline import PRELOAD
from multaqa.supervisor.programs import URLS_MODULE, WSGI_MODULE, Program, Programs
from multaqa.supervisor.reach import is_ready
from multaqa.supervisor.tree import Tree

from .client import Client
from .cpu import used_ms

REPOSITORY = Path(__file__).resolve().parents[2]
SLUG = "perf-forum"
SIZE = "perf"
SEED = 20221114
PERF_WSGI = "tests.perf.wsgi"
ORGANISER = "organiser@perf.example"


@dataclass
class Stack:
    """What is running. `web`, `database`, `queue`: process ids at the top of each tree."""

    tree: Tree
    programs: Programs
    port: int
    web: int
    database: int
    queue: int

    def cpu_ms(self) -> float:
        """Milliseconds of web, database and queue so far."""
        return used_ms((self.web, self.database, self.queue))

    def visitor(self) -> Client:
        """Somebody who is not signed in, with an Arabic browser."""
        return Client(self.port, {"Accept-Language": "ar"})

    def organiser(self) -> Client:
        """The organiser, signed in."""
        from django.test import Client as DjangoClient

        from multaqa.accounts.models import User

        browser = DjangoClient()
        browser.force_login(User.objects.get(email=ORGANISER))
        token = "p" * 32
        cookie = f"sessionid={browser.cookies['sessionid'].value}; csrftoken={token}"
        return Client(self.port, {"Accept-Language": "ar", "Cookie": cookie, "X-CSRFToken": token})


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _web(programs: Programs, port: int) -> Program:
    """The installation's own command line, with the measuring application in the place of the product's."""
    web = programs.web("127.0.0.1", port)
    words = [
        str(word)
        .replace(f"{PRELOAD}{WSGI_MODULE},{URLS_MODULE}", f"{PRELOAD}{PERF_WSGI},tests.perf.urls")
        .replace(f"{WSGI_MODULE}:application", f"{PERF_WSGI}:application")
        for word in web.command
    ]
    assert f"{PERF_WSGI}:application" in words
    return replace(web, command=words)


def fill(size: str = SIZE, slug: str = SLUG) -> None:
    """Makes the tables, loads the generated forum, releases it, and makes the organiser's account."""
    from django.core.management import call_command
    from django.db import connection

    from multaqa.accounts.models import User
    from multaqa.agenda.services import release_agenda
    from multaqa.console.generate.files import write_forum
    from multaqa.console.services import load_file, release_site
    from multaqa.speeches.models import Speech
    from multaqa.speeches.services import release_speech
    from multaqa.summits.models import Summit, TeamMember

    call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
    with tempfile.TemporaryDirectory() as folder:
        load_file(path=write_forum(Path(folder), slug=slug, size=size, seed=SEED))
    summit = Summit.objects.get(slug=slug)
    user, _ = User.objects.get_or_create(email=ORGANISER, defaults={"is_secretariat": True, "name": "Organiser"})
    TeamMember.objects.create(summit=summit, user=user, role="owner")
    release_site(summit=summit, actor=user)
    release_agenda(summit=summit, actor=user)
    for speech in Speech.objects.filter(summit=summit, segments__isnull=False).distinct():
        release_speech(speech=speech, actor=user)
    # What PostgreSQL does by itself within minutes.
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


@contextmanager
def running_stack() -> Iterator[Stack]:
    """Everything in a temporary folder, gone at the end. Never touches a database named in the environment."""
    for name in ("DATABASE_URL", "REDIS_URL"):
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory(prefix="multaqa-perf-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        home = Home(Path(folder))
        home.prepare()
        tree = Tree()
        with running(tree, home, quiet=True) as engines:
            port = _free_port()
            os.environ |= {
                "DATABASE_URL": engines.database_url,
                "REDIS_URL": engines.redis_url,
                "MULTAQA_MODE": "production",
                "MULTAQA_SECRET_KEY": "only for this measurement",
                "MULTAQA_ORIGIN": f"http://127.0.0.1:{port}",
                "MULTAQA_VAR": folder,
                "MULTAQA_STATIC_FROM_SOURCE": "1",
                "DJANGO_SETTINGS_MODULE": "tests.perf.settings",
            }
            import django

            django.setup()
            print("Making, loading and releasing the forum (300 sessions, 2,000 participants)…", flush=True)
            fill()
            database, queue = (child.process.pid for child in tree.children)
            programs = Programs(home, {**os.environ, "PYTHONPATH": str(REPOSITORY)})
            web = tree.start(_web(programs, port))
            tree.wait_until(lambda: is_ready("127.0.0.1", port), "The first page", 60)
            yield Stack(tree, programs, port, web.pid, database, queue)
