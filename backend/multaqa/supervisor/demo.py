"""The demo's last steps: load the Dubai forum, and say where it is and how to sign in."""

import json
import os
import subprocess
from collections.abc import Mapping
from typing import Any

from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.home import Home
from multaqa.supervisor.programs import Programs
from multaqa.supervisor.tree import Child, ChildDied, Tree

PASSWORD_BYTES = 9
LOAD_SECONDS = 900


def password(home: Home) -> tuple[str, str]:
    """The demo accounts' password and where it comes from: the environment, else one made at the first start."""
    chosen = os.environ.get("MULTAQA_DEMO_PASSWORD", "")
    if chosen:
        return chosen, "from MULTAQA_DEMO_PASSWORD"
    return home.secret("demo_password", length=PASSWORD_BYTES), "made for this folder at its first start"


def load(tree: Tree, programs: Programs) -> dict[str, Any]:
    """Run `multaqa demo --json`; its answer: accounts (e-mail, role), password, summit.

    Its progress goes to the screen, line by line. ChildDied if it fails, CannotStart if it answers nothing.
    """
    program = programs.manage("demo", "--json")
    process = tree.start(program, watched=False, stdout=subprocess.PIPE, screen=True)
    answer = bytearray()
    try:
        tree.wait_until(lambda: _drained(process, answer), "Loading the demo", LOAD_SECONDS)
    finally:
        Child(program, process).end()
    if process.returncode:
        raise ChildDied(program, process.returncode)
    for line in reversed(answer.decode().splitlines()):
        if line.startswith("{"):
            facts: dict[str, Any] = json.loads(line)
            return facts
    raise CannotStart("The demo loaded but did not say its accounts: run `multaqa demo` by hand.")


def _drained(process: subprocess.Popen[bytes], answer: bytearray) -> bool:
    """Take what the process said so far, so that its pipe never fills. True at its end."""
    ended = process.poll() is not None
    if process.stdout is not None:
        os.set_blocking(process.stdout.fileno(), False)
        answer += process.stdout.read() or b""
    return ended


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
