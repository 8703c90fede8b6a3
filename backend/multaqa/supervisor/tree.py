"""The children of the supervisor: starting them, waiting while all of them live, stopping them in order."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from multaqa.supervisor.errors import CannotStart, StopAsked
from multaqa.supervisor.lifeline import before_exec
from multaqa.supervisor.say import START_MARK, say
from multaqa.supervisor.unprivileged import Account

LARGEST_LOG = 5_000_000
GLANCE_SECONDS = 0.05


@dataclass(frozen=True)
class Program:
    """What to start and how it wants to end.

    `stop`: the signal that ends it in order; `patience`: seconds until it is killed. `death`: the signal it gets
    when the supervisor dies; whoever gets SIGKILL keeps nothing and is stopped before the others.
    `account`: whom to run it as, None for the present user.
    """

    name: str
    command: Sequence[str | Path]
    environment: Mapping[str, str]
    log: Path
    stop: signal.Signals = signal.SIGTERM
    patience: float = 10
    death: signal.Signals = signal.SIGKILL
    account: Account | None = None
    niceness: int = 0


class ChildDied(CannotStart):
    """A child ended by itself. Carries its exit code and its log."""

    def __init__(self, program: Program, code: int) -> None:
        how = f"ended with code {code}" if code >= 0 else f"was ended by {signal.Signals(-code).name}"
        super().__init__(f"The {program.name} {how}; its last words are in {program.log}", exit_code=shell_code(code))
        self.log = program.log


def shell_code(code: int) -> int:
    """The exit code to pass on: never 0, and 128 + signal as shells do."""
    return 128 - code if code < 0 else code or 1


@dataclass
class Child:
    """One running child, leader of its own process group."""

    program: Program
    process: subprocess.Popen[bytes]

    def ask(self) -> None:
        """Ask it to stop, if it still runs."""
        if self.process.poll() is None:
            self.process.send_signal(self.program.stop)

    def end(self, *, asked: bool = False) -> None:
        """Ask (unless that was done), wait, then kill what is left of the group."""
        if self.process.poll() is None:
            if not asked:
                self.ask()
            try:
                self.process.wait(self.program.patience)
            except subprocess.TimeoutExpired:
                say(f"The {self.program.name} did not stop within {self.program.patience:.0f} s and is killed.")
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@dataclass
class Tree:
    """All children, in the order of their start. They are stopped in the opposite order."""

    children: list[Child] = field(default_factory=list)
    stop_asked: bool = False

    def listen_for_signals(self) -> None:
        """Ctrl-C, SIGTERM and a closed terminal ask for a stop; a second one kills at once."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self.stop_asked:
            for child in self.children:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(child.process.pid, signal.SIGKILL)
        self.stop_asked = True

    def start(self, program: Program, *, watched: bool = True, piped: bool = False) -> subprocess.Popen[bytes]:
        """Start `program` with its output in its log. `watched`: its end is everybody's end.

        `piped`: the caller reads its standard output and error, which are then not logged.
        """
        if program.log.exists() and program.log.stat().st_size > LARGEST_LOG:
            program.log.replace(program.log.with_suffix(".old.log"))
        drop = program.account
        with program.log.open("ab") as log:
            log.write(f"{START_MARK} {program.name}, {time.strftime('%Y-%m-%d %H:%M:%S')}\n".encode())
            log.flush()
            process = subprocess.Popen(
                [str(word) for word in program.command],
                env=dict(program.environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE if piped else log,
                stderr=subprocess.PIPE if piped else log,
                start_new_session=True,
                preexec_fn=before_exec(program.death, program.niceness),  # noqa: PLW1509 - the supervisor has one thread
                cwd="/" if drop else None,
                user=drop.uid if drop else None,
                group=drop.gid if drop else None,
                extra_groups=[] if drop else None,
            )
        if watched:
            self.children.append(Child(program, process))
        return process

    def glance(self) -> None:
        """Raise StopAsked or ChildDied if either is the case."""
        if self.stop_asked:
            raise StopAsked
        for child in self.children:
            code = child.process.poll()
            if code is not None:
                raise ChildDied(child.program, code)

    def wait_until(
        self, ready: Callable[[], bool], what: str, seconds: float, *, pause: float = GLANCE_SECONDS
    ) -> None:
        """Wait for `ready()` while every child lives. CannotStart after `seconds`."""
        deadline = time.monotonic() + seconds
        while not ready():
            self.glance()
            if time.monotonic() > deadline:
                raise CannotStart(f"{what} took longer than {seconds:.0f} s: look into the logs and start again.")
            time.sleep(pause)

    def run(self, program: Program, *, seconds: float = 600) -> None:
        """Run `program` to its end while every child lives. ChildDied if it fails."""
        process = self.start(program, watched=False)
        try:
            self.wait_until(lambda: process.poll() is not None, f"The {program.name}", seconds)
        finally:
            Child(program, process).end()
        if process.returncode:
            raise ChildDied(program, process.returncode)

    def watch(self) -> None:
        """Stay until someone asks for a stop or a child dies."""
        while True:
            self.glance()
            time.sleep(0.25)

    def stop(self) -> None:
        """End all children, the last started first: those that keep nothing at the same time, then the servers."""
        passing = [child for child in self.children if child.program.death == signal.SIGKILL]
        for child in passing:
            child.ask()
        while self.children:
            self.children[-1].end(asked=self.children[-1] in passing)
            self.children.pop()
