"""The demo's last steps: load the Dubai forum, and say where it is and how to sign in."""

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.home import Home
from multaqa.supervisor.programs import Programs
from multaqa.supervisor.say import say
from multaqa.supervisor.tree import Child, ChildDied, Tree

PASSWORD_BYTES = 9
LOAD_SECONDS = 900


def password(home: Home) -> tuple[str, str]:
    """The demo accounts' password and where it comes from: the environment, else one made at the first start."""
    chosen = os.environ.get("MULTAQA_DEMO_PASSWORD", "")
    if chosen:
        return chosen, "from MULTAQA_DEMO_PASSWORD"
    return home.secret("demo_password", length=PASSWORD_BYTES), "made for this folder at its first start"


def load(tree: Tree, programs: Programs, *, wait: bool = False) -> dict[str, Any]:
    """Run `multaqa demo --json`; its answer: accounts (e-mail, role), password, summit, open_jobs (a number).

    `wait`: until the worker, which must run, has made badges and PDFs. Its progress goes to the screen, line by line. ChildDied if it fails, CannotStart if it answers nothing.
    """
    program = programs.manage("demo", "--json", *(["--wait"] if wait else []))
    process = tree.start(program, watched=False, piped=True)
    answer, progress = bytearray(), Progress(program.log)
    try:
        tree.wait_until(lambda: _drained(process, answer, progress), "Loading the demo", LOAD_SECONDS)
    finally:
        Child(program, process).end()
    if process.returncode:
        raise ChildDied(program, process.returncode)
    for line in reversed(answer.decode().splitlines()):
        if line.startswith("{"):
            facts: dict[str, Any] = json.loads(line)
            return facts
    raise CannotStart("The demo loaded but did not say its accounts: run `multaqa demo` by hand.")


class Progress:
    """What the demo says of its steps: whole lines to the screen with their second, everything to its log too."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.rest = b""

    def take(self, said: bytes) -> None:
        """Pass on the lines that are complete, and keep the beginning of the next."""
        if said:
            with self.log.open("ab") as file:
                file.write(said)
        *lines, self.rest = (self.rest + said).split(b"\n")
        for line in lines:
            say(line.decode(errors="replace"))


def _drained(process: subprocess.Popen[bytes], answer: bytearray, progress: Progress) -> bool:
    """Take what the process said so far, so that its pipes never fill. True at its end."""
    ended = process.poll() is not None
    answer += _pending(process.stdout)
    progress.take(_pending(process.stderr))
    return ended


def _pending(pipe: IO[bytes] | None) -> bytes:
    if pipe is None:
        return b""
    os.set_blocking(pipe.fileno(), False)
    return pipe.read() or b""


def banner(address: str, facts: Mapping[str, Any], secret: str, source: str) -> str:
    """The closing lines: address in both languages, accounts, password."""
    summit = facts.get("summit", "")
    width = max((len(account["email"]) for account in facts["accounts"]), default=0)
    people = [f"    {account['email']:<{width}}  {account['role']}" for account in facts["accounts"]]
    return "\n".join(
        [
            "",
            "  Multaqa is ready.",
            "",
            f"    {address}/ar/{summit}/    العربية",
            f"    {address}/en/{summit}/    English",
            "",
            f"  Sign in at {address}/en/sign-in with the password  {facts.get('password') or secret}  ({source}):",
            "",
            *people,
            "",
            "  Ctrl-C stops everything; the data stay for the next start.",
            "",
        ]
    )
