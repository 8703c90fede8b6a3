"""`multaqa export SLUG`: a stored summit as a file."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from multaqa.console.services import export_text
from multaqa.core.errors import Missing


class Command(BaseCommand):
    """Writes the summit's file to a path or to the screen."""

    help = "Write a summit as a multaqa-seed/1 file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("slug")
        parser.add_argument("--output", type=Path, help="the file to write; without it, the screen")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            text = export_text(slug=options["slug"])
        except Missing as error:
            raise CommandError(str(error.message), returncode=1) from error
        if options["output"]:
            options["output"].write_text(text, encoding="utf-8")
        else:
            self.stdout.write(text, ending="")
