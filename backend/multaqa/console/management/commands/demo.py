"""`multaqa demo`: the demonstration's forum and accounts, in demo mode only."""

import json
import os
from argparse import ArgumentParser
from functools import partial
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from multaqa.console.services import Demo, open_jobs, start_demo, wait_for_documents
from multaqa.core.errors import NotAllowed

PASSWORD = "MULTAQA_DEMO_PASSWORD"  # noqa: S105 - the variable's name
LONGEST_WAIT = 300.0


def as_json(demo: Demo) -> str:
    """One line for the supervisor."""
    accounts = [{"email": account.email, "role": account.role} for account in demo.accounts]
    facts = {"accounts": accounts, "password": demo.password, "summit": demo.summit}
    return json.dumps(facts | {"open_jobs": open_jobs(summit=demo.summit)})


def as_text(demo: Demo, *, chosen: bool) -> str:
    """The same for a person."""
    secret = demo.password or (f"as in {PASSWORD}" if chosen else "as printed at the first run")
    width = max(len(account.email) for account in demo.accounts)
    rows = [f"  {account.email:<{width}}  {account.role}" for account in demo.accounts]
    return "\n".join([f"{demo.summit} is ready. Accounts:", *rows, f"Password: {secret}"])


class Command(BaseCommand):
    """Loads, releases and asks for what is missing; says on stderr what it does."""

    help = f"Bring up the demonstration (MULTAQA_MODE=demo). {PASSWORD} sets the accounts' password."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="answer with one line of JSON")
        parser.add_argument("--wait", action="store_true", help="return when the worker has made badges and PDFs")

    def handle(self, *args: Any, **options: Any) -> None:
        password = os.environ.get(PASSWORD, "")
        say = partial(self.stderr.write, style_func=str)
        # A terminal rarely shows Arabic well, and the supervisor's own lines are English.
        with override("en"):
            try:
                demo = start_demo(password=password, say=say)
            except NotAllowed as error:
                raise CommandError(str(error.message), returncode=1) from error
            if options["wait"]:
                wait_for_documents(summit=demo.summit, say=say, seconds=LONGEST_WAIT)
        self.stdout.write(as_json(demo) if options["json"] else as_text(demo, chosen=bool(password)))
