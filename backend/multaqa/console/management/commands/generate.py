"""`multaqa generate SLUG`: a believable forum made up from a seed, as files, and loaded when asked."""

import re
from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from multaqa.console.generate.files import write_forum
from multaqa.console.generate.sizes import SIZES

SEEDS = 2**64


def _seed(text: str) -> int:
    if not text.isdecimal() or int(text) >= SEEDS:
        raise ArgumentTypeError(f"the seed is a whole number from 0 to {SEEDS - 1}")
    return int(text)


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,59}", text):
        raise ArgumentTypeError("an address has small letters a-z, digits and hyphens, at most 60")
    return text


class Command(BaseCommand):
    """Writes the forum, its answer key, its documents and dirty lists into a folder."""

    help = "Make up a forum for tests: the same slug, size and seed give the same bytes. Every person is fictional."
    # Writing files needs no database; loading checks it itself.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("slug", type=_slug)
        parser.add_argument("--size", choices=list(SIZES), default="small")
        parser.add_argument("--seed", type=_seed, default=1, help="a whole number below 2^64, default 1")
        parser.add_argument("--output", type=Path, help="the folder to write into, default var/generated/SLUG")
        parser.add_argument("--load", action="store_true", help="load the forum afterwards, as `multaqa load` does")

    def handle(self, *args: Any, **options: Any) -> None:
        folder = options["output"] or settings.VAR / "generated" / options["slug"]
        path = write_forum(folder, slug=options["slug"], size=options["size"], seed=options["seed"])
        self.stdout.write(f"Written: {path}, with its answer key, documents and dirty lists beside it.")
        if options["load"]:
            call_command("load", path, stdout=self.stdout)
