"""The embedded PostgreSQL: initialise once, start as a direct child, wait until it answers."""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from multaqa.supervisor.binaries import Binaries
from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.tree import Program, Tree
from multaqa.supervisor.unprivileged import Account, hand_over, own_name

ROLE = "multaqa"
DATABASE = "multaqa"
PORT = 5432
VERSION = "18"
START_SECONDS = 60
# Small machine defaults; the tests add the last ones, because their data need not survive a power cut.
SETTINGS = {
    "shared_buffers": "64MB",
    "max_connections": "80",
    "dynamic_shared_memory_type": "mmap",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "warning",
}
FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}


@dataclass(frozen=True)
class Postgres:
    """One cluster: its data folder, its socket folder, and the account that runs it."""

    binaries: Binaries
    data: Path
    sockets: Path
    account: Account | None
    log: Path
    durable: bool = True
    tcp_port: int | None = None
    tcp_password: str = ""

    @property
    def url(self) -> str:
        """For libpq and Django."""
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        """The address of another database of this cluster; over TCP if there is a port."""
        if self.tcp_port is not None:
            return f"postgres://{ROLE}:{self.tcp_password}@127.0.0.1:{self.tcp_port}/{database}"
        return f"postgres://{ROLE}@/{database}?host={self.sockets}"

    def is_made(self) -> bool:
        """Was the cluster initialised?"""
        return (self.data / "PG_VERSION").exists()

    def prepare(self) -> None:
        """initdb, unless it was done. CannotStart with the reason if it fails or the data are another's."""
        if self.is_made():
            self._check_data()
            return
        draft = self.data.with_name(self.data.name + ".draft")
        shutil.rmtree(draft, ignore_errors=True)
        hand_over(draft, self.account)
        self._as_account(
            [self.binaries.initdb, "--pgdata", draft, "--username", ROLE, "--encoding", "UTF8"]
            + ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"]
            + ([] if self.durable else ["--no-sync"])
        )
        # Only the supervisor's own user may speak to the server, under the one role.
        (draft / "pg_ident.conf").write_text(f'multaqa "{own_name()}" {ROLE}\n')
        (draft / "pg_hba.conf").write_text(
            f"local all {ROLE} peer map=multaqa\nhost all {ROLE} 127.0.0.1/32 scram-sha-256\n"
        )
        create = f"CREATE DATABASE {DATABASE};\n"
        self._as_account([self.binaries.postgres, "--single", "-D", draft, "postgres"], create)
        draft.rename(self.data)

    def _check_data(self) -> None:
        owner = self.data.stat().st_uid
        if owner != (self.account.uid if self.account else os.geteuid()):
            raise CannotStart(
                f"The data in {self.data} belong to user number {owner}: start as that user, or set MULTAQA_VAR."
            )
        found = (self.data / "PG_VERSION").read_text().strip()
        if found != VERSION:
            raise CannotStart(
                f"The data in {self.data} are of PostgreSQL {found}, this is {VERSION}: "
                "export your summits with the older version first, then set MULTAQA_VAR to a new folder."
            )

    def _as_account(self, command: Sequence[object], text: str | None = None) -> None:
        done = subprocess.run(
            [str(word) for word in command],
            input=text,
            text=True,
            capture_output=True,
            check=False,
            cwd="/",
            env={"PATH": os.defpath, "LC_ALL": "C"},
            user=self.account.uid if self.account else None,
            group=self.account.gid if self.account else None,
            extra_groups=[] if self.account else None,
        )
        if done.returncode:
            reason = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
            raise CannotStart(f"PostgreSQL could not make its data folder {self.data}: {' '.join(reason)}")

    def start(self, tree: Tree) -> None:
        """Start the server under `tree` and return when it accepts connections."""
        tree.wait_until(self._is_unused, "The end of an earlier PostgreSQL", START_SECONDS)
        settings = SETTINGS | ({} if self.durable else FORGETFUL)
        settings |= {"unix_socket_directories": str(self.sockets), "port": str(self.tcp_port or PORT)}
        settings |= {"listen_addresses": "127.0.0.1" if self.tcp_port else "", "unix_socket_permissions": "0700"}
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        tree.start(
            Program(
                name="database",
                command=[self.binaries.postgres, "-D", self.data, *options],
                environment={"PATH": os.defpath, "LC_ALL": "C"},
                log=self.log,
                stop=signal.SIGINT,
                patience=20,
                death=signal.SIGINT,
                account=self.account,
            )
        )
        tree.wait_until(self._answers, "Starting PostgreSQL", START_SECONDS, pause=0.02)
        if self.tcp_port is not None:
            self.execute(f"ALTER ROLE {ROLE} PASSWORD '{self.tcp_password}'")

    def _is_unused(self) -> bool:
        """Has the server of a killed supervisor left the data? It stops by itself, but needs a moment."""
        try:
            process = int((self.data / "postmaster.pid").read_text().splitlines()[0])
            os.kill(process, 0)
            return "postgres" not in Path(f"/proc/{process}/cmdline").read_text()
        except (OSError, ValueError, IndexError):
            return True

    @property
    def _socket(self) -> str:
        return str(self.sockets / f".s.PGSQL.{self.tcp_port or PORT}")

    def _answers(self) -> bool:
        """Does the server take a start-up message? (An SSL request: answered with one byte when it is ready.)"""
        try:
            status = (self.data / "postmaster.pid").read_text().splitlines()[7].strip()
            with socket.socket(socket.AF_UNIX) as probe:
                probe.connect(self._socket)
        except (OSError, IndexError):
            return False
        return status == "ready"

    def execute(self, statement: str, database: str = "postgres") -> str:
        """Run one statement with psql over the socket; its rows as plain text. RuntimeError if it fails."""
        done = subprocess.run(
            [str(self.binaries.psql), "-XqAt", "-v", "ON_ERROR_STOP=1", "-U", ROLE, "-d", database]
            + ["-h", str(self.sockets), "-p", str(self.tcp_port or PORT), "-c", statement],
            text=True,
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr.strip())
        return done.stdout.strip()
