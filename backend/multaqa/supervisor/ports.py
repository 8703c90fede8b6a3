"""Is the port free? Asked before anything is installed or started.

Also a script for the Makefile, before any package is there: `python3 ports.py 8000`.
"""

import socket
import sys

HIGHEST = 65535


def trouble_with(port: int, host: str = "127.0.0.1") -> str | None:
    """One sentence with the cure if nothing can listen on `host:port`, else None."""
    if not 0 < port <= HIGHEST:
        return f"{port} is not a port; choose one from 1024 to {HIGHEST}: make demo PORT=8765"
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen(1)
        except PermissionError:
            return f"Port {port} needs more rights; choose one above 1023: make demo PORT=8765"
        except OSError as problem:
            if problem.errno and "in use" not in str(problem):
                return f"Cannot listen on {host}:{port}: {problem.strerror}."
            other = port + 1 if port < HIGHEST else port - 1
            return (
                f"Port {port} is taken by another program; stop that one or choose another port: make demo PORT={other}"
            )
    return None


if __name__ == "__main__":
    asked = sys.argv[1]
    if not asked.isdigit():
        sys.exit(f"“{asked}” is not a port; choose one from 1024 to {HIGHEST}: make demo PORT=8765")
    sentence = trouble_with(int(asked))
    if sentence:
        sys.exit(sentence)
