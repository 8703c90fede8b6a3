"""The command `multaqa`: `up` starts everything, any other word is a management command.

`multaqa up [--port N] [--host H] [--demo]`. Nothing of Django is imported for `up`.
"""

import argparse
import os
import sys
from pathlib import Path

from multaqa.supervisor.command import run_command
from multaqa.supervisor.errors import CannotStart, StopAsked
from multaqa.supervisor.home import Home
from multaqa.supervisor.say import complain

REPOSITORY = Path(__file__).resolve().parents[3]
INTERRUPTED = 130


def data_folder() -> Path:
    """MULTAQA_VAR, else `var/` of the checkout, else `multaqa-var/` where the command is typed."""
    given = os.environ.get("MULTAQA_VAR")
    if given:
        return Path(given).resolve()
    return REPOSITORY / "var" if (REPOSITORY / "pyproject.toml").exists() else Path.cwd() / "multaqa-var"


def _up(words: list[str], var: Path) -> int:
    from multaqa.supervisor.up import Options, up

    parser = argparse.ArgumentParser(
        prog="multaqa up", description="Start database, queue, worker, beat and web server."
    )
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT") or 8000), help="default 8000")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on, default 127.0.0.1")
    parser.add_argument("--demo", action="store_true", help="load the Dubai forum and make accounts to try it with")
    asked = parser.parse_args(words)
    return up(Options(var=var, port=asked.port, host=asked.host, demo=asked.demo))


def _manage(words: list[str], var: Path) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "multaqa.site.settings")
    os.environ["MULTAQA_VAR"] = str(var)

    def execute() -> None:
        from django.core.management import execute_from_command_line

        execute_from_command_line(["multaqa", *words])

    try:
        run_command(words[0] if words else "help", Home(var), execute)
    except StopAsked:
        return INTERRUPTED
    except CannotStart as problem:
        complain(str(problem))
        return problem.exit_code
    return 0


def main() -> None:
    """Entry point of the console script."""
    words = sys.argv[1:]
    run = _up if words[:1] == ["up"] else _manage
    sys.exit(run(words[1:] if run is _up else words, data_folder()))


if __name__ == "__main__":
    main()
