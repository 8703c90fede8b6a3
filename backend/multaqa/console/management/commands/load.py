"""`multaqa load FILE`: a summit's file into the database."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from multaqa.console.seed.problems import BadSeed
from multaqa.console.services import load_file

from ..words import refusal, summary


class Command(BaseCommand):
    """Loads a file, or says in both languages what is wrong with it and changes nothing."""

    help = "Load a summit from a multaqa-seed/1 file. What the file no longer names is deleted softly."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--keep", action="store_true", help="keep rows that the file does not name")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            report = load_file(path=options["file"], keep=options["keep"])
        except BadSeed as error:
            raise CommandError(refusal(options["file"], error.problems), returncode=1) from error
        self.stdout.write(summary(report))
