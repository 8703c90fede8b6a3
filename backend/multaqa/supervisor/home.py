"""The folder `var/`: lock, secret key, logs, data, and the note that says where the running servers listen."""

import fcntl
import hashlib
import json
import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.unprivileged import Account, can_run

SYSTEM_FOLDER = Path("/var/lib/multaqa")
LONGEST_SOCKET_FOLDER = 80


@dataclass(frozen=True)
class Home:
    """One installation's data folder. Everything in it belongs to whoever runs `multaqa up`, except server data."""

    var: Path

    def prepare(self) -> None:
        """Create the folder; CannotStart if the present user may not write there."""
        try:
            (self.var / "log").mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise CannotStart(
                f"Cannot write to {self.var} ({problem.strerror}): set MULTAQA_VAR to another folder."
            ) from None
        if not os.access(self.var, os.W_OK) or not os.access(self.var / "log", os.W_OK):
            raise CannotStart(
                f"Cannot write to {self.var}: run as the user who owns it, or set MULTAQA_VAR to another folder."
            )

    def log(self, name: str) -> Path:
        """The log of one child, by its name."""
        return self.var / "log" / f"{name}.log"

    @contextmanager
    def lock(self, purpose: str) -> Iterator[None]:
        """Hold the folder for one supervisor; CannotStart with the other one's process id if it is held."""
        with (self.var / "up.lock").open("a+") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                file.seek(0)
                raise CannotStart(
                    f"Multaqa already runs from {self.var} ({file.read().strip() or 'starting'}): "
                    "use that one, or stop it with Ctrl-C there."
                ) from None
            file.truncate(0)
            file.write(f"{purpose}, process {os.getpid()}")
            file.flush()
            try:
                yield
            finally:
                file.truncate(0)

    def is_locked(self) -> bool:
        """Does a supervisor hold the folder now?"""
        try:
            with (self.var / "up.lock").open("r") as file:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except FileNotFoundError:
            return False
        except OSError:
            return True
        return False

    def secret(self, name: str, *, length: int) -> str:
        """A random text made at the first start and kept in a file that only its owner reads."""
        path = self.var / name
        if not path.exists():
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(length))
        return path.read_text().strip()

    def note(self, **facts: Any) -> None:
        """Write down what runs (`running.json`), readable by the owner only."""
        draft = self.var / "running.json.draft"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(facts))
        draft.replace(self.var / "running.json")

    def noted(self) -> dict[str, Any]:
        """What was written down last; empty if nothing is."""
        try:
            facts = json.loads((self.var / "running.json").read_text())
        except (OSError, ValueError):
            return {}
        return facts if isinstance(facts, dict) else {}

    def forget(self) -> None:
        """Nothing runs any more."""
        (self.var / "running.json").unlink(missing_ok=True)

    def data_folder(self, account: Account | None) -> Path:
        """Where server data live: here, or in a system folder if `account` cannot enter this one.

        The choice is written down, so that a later change of folder rights does not lose the data.
        """
        choice = self.var / "data-folder.json"
        here = self.var.resolve()
        try:
            known = json.loads(choice.read_text())
            if known["var"] == str(here) or not Path(known["var"]).exists():
                return Path(known["data"])
        except (OSError, ValueError, KeyError):
            pass
        data = here
        if account is not None and not can_run(account, here):
            data = SYSTEM_FOLDER / hashlib.sha256(str(here).encode()).hexdigest()[:12]
            data.mkdir(parents=True, exist_ok=True)
        choice.write_text(json.dumps({"var": str(here), "data": str(data)}))
        return data


def socket_folder(account: Account | None) -> Path:
    """A new private folder with a name short enough for socket paths (107 bytes with the file's name)."""
    base = tempfile.gettempdir()
    if len(base) > LONGEST_SOCKET_FOLDER - 20 or (account is not None and not can_run(account, Path(base))):
        base = "/tmp"  # noqa: S108 - mkdtemp makes a private folder in it
    folder = Path(tempfile.mkdtemp(prefix="multaqa-", dir=base))
    if account is not None:
        os.chown(folder, account.uid, account.gid)
    return folder
