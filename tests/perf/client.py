"""A plain HTTP client that keeps its connections, so that what is measured is the server."""

import gzip
import json
from dataclasses import dataclass, field
from http.client import HTTPConnection
from typing import Any

CONNECTIONS = 4


@dataclass
class Answer:
    """Status, headers by lower-case name, body as it travelled."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as data."""
        return json.loads(self.plain)

    @property
    def plain(self) -> bytes:
        """The body unpacked."""
        return gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body


@dataclass
class Client:
    """Requests go over several connections by turns, so that every worker process gets its share."""

    port: int
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.connections = [HTTPConnection("127.0.0.1", self.port, timeout=120) for _ in range(CONNECTIONS)]
        self.turn = 0

    def ask(self, method: str, path: str, *, data: Any = None, headers: dict[str, str] | None = None) -> Answer:
        """One request."""
        connection = self.connections[self.turn % CONNECTIONS]
        self.turn += 1
        body = None if data is None else json.dumps(data).encode()
        sent = {"Accept-Encoding": "gzip", **self.headers, **(headers or {})}
        if body is not None:
            sent["Content-Type"] = "application/json"
        connection.request(method, path, body, sent)
        response = connection.getresponse()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())

    def get(self, path: str, **headers: str) -> Answer:
        """One GET; header names with underscores for hyphens."""
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
