"""PostgreSQL refuses to run as root: which account runs it then, and what that account can reach."""

import os
import pwd
from dataclasses import dataclass
from pathlib import Path

from multaqa.supervisor.errors import CannotStart

CANDIDATES = ("nobody", "daemon")


@dataclass(frozen=True)
class Account:
    """An unprivileged account of this machine."""

    name: str
    uid: int
    gid: int


def account_for_servers() -> Account | None:
    """None for an ordinary user (servers run as that user); for root the account to drop to."""
    if os.geteuid() != 0:
        return None
    for name in (os.environ.get("MULTAQA_SERVER_ACCOUNT"), *CANDIDATES):
        if name:
            try:
                entry = pwd.getpwnam(name)
            except KeyError:
                continue
            return Account(name, entry.pw_uid, entry.pw_gid)
    raise CannotStart(
        "PostgreSQL refuses to run as root and this machine has no account `nobody`: "
        "run as an ordinary user, or name an account in MULTAQA_SERVER_ACCOUNT."
    )


def own_name() -> str:
    """The name of the present user, that PostgreSQL sees on its socket."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        raise CannotStart(
            f"The user number {os.geteuid()} has no name on this machine and PostgreSQL needs one: "
            "run as a named user, or set DATABASE_URL and REDIS_URL to servers of your own."
        ) from None


def can_run(account: Account, path: Path) -> bool:
    """May `account` enter the folder `path`? Asked in a forked child, so that the kernel decides."""
    child = os.fork()
    if child == 0:
        reachable = False
        try:
            os.setgroups([])
            os.setgid(account.gid)
            os.setuid(account.uid)
            reachable = not path.exists() or os.access(path, os.R_OK | os.X_OK)
        finally:
            os._exit(0 if reachable else 1)
    return os.waitpid(child, 0)[1] == 0


def hand_over(path: Path, account: Account | None) -> None:
    """Make the folder `path` private to the servers' account."""
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(0o700)
    if account is not None:
        os.chown(path, account.uid, account.gid)
