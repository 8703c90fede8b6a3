"""Does a server answer? TCP and HTTP probes without a library."""

import http.client
import socket


def answers(host: str, port: int, *, seconds: float = 3) -> bool:
    """Does anything accept a TCP connection at `host:port`?"""
    try:
        socket.create_connection((host, port), timeout=seconds).close()
    except OSError:
        return False
    return True


def is_ready(host: str, port: int, *, path: str = "/readyz", host_header: str = "localhost") -> bool:
    """Does the web server answer `path` with 200?"""
    connection = http.client.HTTPConnection(host, port, timeout=5)
    try:
        connection.request("GET", path, headers={"Host": host_header, "X-Forwarded-Proto": "https"})
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
