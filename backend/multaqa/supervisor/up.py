"""`multaqa up`: start everything in order, watch it, stop it in order."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

from multaqa.supervisor import demo, engines
from multaqa.supervisor.errors import CannotStart, StopAsked
from multaqa.supervisor.home import Home
from multaqa.supervisor.ports import trouble_with
from multaqa.supervisor.programs import Programs
from multaqa.supervisor.reach import is_ready
from multaqa.supervisor.say import complain, say, show, show_tail
from multaqa.supervisor.tree import ChildDied, Tree

READY_SECONDS = 120
NOTED = ("DATABASE_URL", "REDIS_URL", "MULTAQA_MODE", "MULTAQA_ORIGIN")
ANY_HOST = {"0.0.0.0", "::"}  # noqa: S104 - compared with, not listened on


@dataclass(frozen=True)
class Options:
    """What the command line asks for. `var`: the data folder."""

    var: Path
    port: int = 8000
    host: str = "127.0.0.1"
    demo: bool = False

    @property
    def address(self) -> str:
        """What to type into a browser on this machine."""
        host = "localhost" if self.host in ANY_HOST | {"127.0.0.1", "::1"} else self.host
        return f"http://{host}:{self.port}"


def up(options: Options) -> int:
    """Run until Ctrl-C (0) or until a child dies (its code). Every expected trouble is one sentence."""
    trouble = trouble_with(options.port, options.host)
    if trouble:
        complain(trouble)
        return 2
    tree = Tree()
    tree.listen_for_signals()
    home = Home(options.var)
    try:
        home.prepare()
        with home.lock(f"port {options.port}"):
            _run(tree, home, options)
    except StopAsked:
        return 0
    except CannotStart as problem:
        if tree.stop_asked:  # Ctrl-C reached a helper program first
            return 0
        complain(str(problem))
        if isinstance(problem, ChildDied):
            show_tail(problem.log)
        return problem.exit_code
    return 0


def _run(tree: Tree, home: Home, options: Options) -> None:
    try:
        with engines.running(tree, home) as found:
            try:
                _start(tree, home, options, found)
                tree.watch()
            finally:
                _stop(tree)
    finally:
        home.forget()


def _start(tree: Tree, home: Home, options: Options, found: engines.Engines) -> None:
    environment = environment_for(home, options, found)
    secret, source = demo.password(home) if options.demo else ("", "")
    if options.demo:
        environment["MULTAQA_DEMO_PASSWORD"] = secret
    _note(home, options, found, environment)
    programs = Programs(home, environment)
    say("Bringing the tables up to date")
    tree.run(programs.manage("migrate", "--no-input", "--verbosity", "1"))
    say("Starting the web server")
    tree.start(programs.web(options.host, options.port))
    facts = demo.load(tree, programs) if options.demo else None
    _wait_for_page(tree, options)
    say("Starting the worker and beat")
    tree.start(programs.worker())
    tree.start(programs.beat())
    if facts and facts.get("open_jobs"):
        say(f"The pages answer already at {options.address}; badges and PDFs are being made")
        facts = demo.load(tree, programs, wait=True)
    say(f"Ready at {options.address}")
    if facts is not None:
        show(demo.banner(options.address, facts, secret, source))


def _note(home: Home, options: Options, found: engines.Engines, environment: dict[str, str]) -> None:
    ours = found.database or found.queue
    home.note(
        process=os.getpid(),
        address=options.address,
        sockets=str(ours.sockets) if ours else "",
        environment={name: environment[name] for name in NOTED},
    )


def _wait_for_page(tree: Tree, options: Options) -> None:
    host = "127.0.0.1" if options.host in ANY_HOST else options.host
    tree.wait_until(lambda: is_ready(host, options.port), "The first page", READY_SECONDS, pause=0.1)


def _stop(tree: Tree) -> None:
    began = time.monotonic()
    say("Stopping beat, worker, web server, queue and database")
    tree.stop()
    say(f"All stopped in {time.monotonic() - began:.1f} s; the data are kept.")


def environment_for(home: Home, options: Options, found: engines.Engines) -> dict[str, str]:
    """What the children see: the caller's environment, completed, never overruled."""
    ours = {
        "DATABASE_URL": found.database_url,
        "REDIS_URL": found.redis_url,
        "MULTAQA_VAR": str(home.var),
        "MULTAQA_MODE": "demo" if options.demo else "production",
        "MULTAQA_ORIGIN": options.address,
        "MULTAQA_STATIC_FROM_SOURCE": "1",
        "PYTHONUNBUFFERED": "1",
    }
    if not os.environ.get("MULTAQA_SECRET_KEY"):
        ours["MULTAQA_SECRET_KEY"] = home.secret("secret_key", length=48)
    return ours | {name: value for name, value in os.environ.items() if value or name not in ours}
