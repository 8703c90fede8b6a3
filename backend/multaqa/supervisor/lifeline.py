"""No process outlives its supervisor, not even after `kill -9`.

Linux can send a process a signal when its parent dies, but the wish is lost at each fork. Run as
`python -m multaqa.supervisor.lifeline granian|celery …`, this module renews it in every process that
the web server or the worker pool forks. On systems without prctl it does nothing.
"""

import ctypes
import importlib
import os
import signal
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1
PRELOAD = "--preload="
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def die_with_parent(death: int = signal.SIGKILL, *, parent: int | None = None) -> None:
    """Ask the kernel for the signal `death` when the thread that started this process ends.

    `parent`: the process id that must still be the parent; if it is gone already, the signal is sent at once.
    """
    if _libc is None:
        return
    _libc.prctl(PR_SET_PDEATHSIG, int(death), 0, 0, 0)
    if parent is not None and os.getppid() != parent:
        os.kill(os.getpid(), death)


def before_exec(death: int, niceness: int = 0) -> Callable[[], None]:
    """What a child runs between fork and exec. It must come after a change of user, which clears the wish."""
    parent = os.getpid()

    def prepare() -> None:
        die_with_parent(death, parent=parent)
        if niceness:
            os.nice(niceness)

    return prepare


def _granian(arguments: list[str]) -> None:
    if arguments and arguments[0].startswith(PRELOAD):
        for module in arguments.pop(0).removeprefix(PRELOAD).split(","):
            importlib.import_module(module)
    sys.argv = ["granian", *arguments]
    importlib.import_module("granian.cli").entrypoint()


def _celery(arguments: list[str]) -> None:
    sys.argv = ["celery", *arguments]
    importlib.import_module("celery.__main__").main()


def main() -> None:
    """Run one of the two servers in this process, with every fork of it tied to its parent."""
    programs = {"granian": _granian, "celery": _celery}
    name, *arguments = sys.argv[1:]
    os.register_at_fork(after_in_child=die_with_parent)
    programs[name](arguments)


if __name__ == "__main__":
    main()
elif __name__ == "__mp_main__":
    die_with_parent()
