"""Which processes of a group live, read from the kernel. Linux only."""

import time
from collections.abc import Callable
from pathlib import Path


def mentioning(text: str) -> list[int]:
    """Ids of the processes whose command line, environment or present folder names `text`."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
            words += bytes((folder / "cwd").readlink())
        except OSError:
            continue
        if text.encode() in words:
            found.append(int(folder.name))
    return found


def eventually(condition: Callable[[], bool], seconds: float = 20) -> bool:
    """Whether the condition came true in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return condition()
