"""The embedded Valkey: the queue between web and worker, and the cache."""

import os
import signal
import socket
from dataclasses import dataclass
from pathlib import Path

from multaqa.supervisor.binaries import Binaries
from multaqa.supervisor.tree import Program, Tree
from multaqa.supervisor.unprivileged import Account, hand_over

START_SECONDS = 30


@dataclass(frozen=True)
class Valkey:
    """One server: its data folder, its socket folder, and the account that runs it."""

    binaries: Binaries
    data: Path
    sockets: Path
    account: Account | None
    log: Path
    durable: bool = True
    tcp_port: int | None = None

    @property
    def url(self) -> str:
        """In Celery's spelling of a socket."""
        return self.url_of(0)

    def url_of(self, number: int) -> str:
        """The address of database `number` (0 to 15); over TCP if there is a port."""
        if self.tcp_port is not None:
            return f"redis://127.0.0.1:{self.tcp_port}/{number}"
        return f"redis+socket://{self._socket}?virtual_host={number}"

    @property
    def _socket(self) -> Path:
        return self.sockets / "valkey.sock"

    def start(self, tree: Tree) -> None:
        """Start the server under `tree` and return when it answers."""
        hand_over(self.data, self.account)
        options = {
            "port": str(self.tcp_port or 0),
            "bind": "127.0.0.1",
            "unixsocket": str(self._socket),
            "unixsocketperm": "700",
            "dir": str(self.data),
            "appendonly": "yes" if self.durable else "no",
            "save": "",
            "maxmemory-policy": "noeviction",
            "daemonize": "no",
            "set-proc-title": "no",
            "loglevel": "warning",
        }
        tree.start(
            Program(
                name="queue",
                command=[
                    self.binaries.valkey,
                    *(word for name, value in options.items() for word in (f"--{name}", value)),
                ],
                environment={"PATH": os.defpath, "LC_ALL": "C"},
                log=self.log,
                death=signal.SIGTERM,
                account=self.account,
            )
        )
        tree.wait_until(self._answers, "Starting Valkey", START_SECONDS, pause=0.02)

    def _answers(self) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as probe:
                probe.settimeout(2)
                probe.connect(str(self._socket))
                probe.sendall(b"PING\r\n")
                return probe.recv(16).startswith(b"+PONG")
        except OSError:
            return False
