"""`multaqa up` as a person runs it: one start, looked at from outside, and every way it may end."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.unit.supervisor.processes import eventually, mentioning

START_SECONDS = 120


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _command(folder: Path, *words: str) -> tuple[list[str], dict[str, str]]:
    left_out = {"DATABASE_URL", "REDIS_URL", "MULTAQA_MODE", "MULTAQA_SECRET_KEY", "DJANGO_SETTINGS_MODULE"}
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    return [sys.executable, "-m", "multaqa.site.cli", *words], environment | {"MULTAQA_VAR": str(folder)}


def _run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command, environment = _command(folder, *words)
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=START_SECONDS, check=False)


@contextmanager
def _up(folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """A supervisor whose pages answer. Killed at the end if it still runs."""
    command, environment = _command(folder, "up", "--port", str(port))
    output = folder / "output.txt"
    with output.open("w") as file:
        process = subprocess.Popen(command, env=environment, stdout=file, stderr=subprocess.STDOUT, text=True)
    try:
        ready = eventually(lambda: "Ready at" in output.read_text() or process.poll() is not None, START_SECONDS)
        assert ready, output.read_text()
        assert process.poll() is None, output.read_text()
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _gone(folder: Path) -> bool:
    return eventually(lambda: mentioning(str(folder)) == [])


def test_a_whole_life(folder: Path) -> None:
    """Start; a second start, a taken port, a command by hand; kill -9; start again with the data; Ctrl-C."""
    port = _free_port()
    with _up(folder, port) as process:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
            assert answer.status == 200

        second = _run(folder, "up", "--port", str(_free_port()))
        assert second.returncode == 1
        assert re.fullmatch(r"multaqa: Multaqa already runs from .*\n", second.stderr)

        other = folder / "other"
        other.mkdir()
        taken = _run(other, "up", "--port", str(port))
        assert taken.returncode == 2
        assert f"Port {port} is taken" in taken.stderr
        assert list(other.iterdir()) == [], "a taken port is found before anything is done"

        by_hand = _run(folder, "shell", "-c", "from django.core.cache import cache; cache.set('by_hand', 'kept', None)")
        assert by_hand.returncode == 0, by_hand.stderr

        started = mentioning(str(folder))
        assert len(started) >= 8, "supervisor, two servers, web with two workers, Celery with two, beat"
        process.kill()
        process.wait()
    assert _gone(folder), mentioning(str(folder))

    with _up(folder, port) as process:
        kept = _run(
            folder, "shell", "-v", "0", "-c", "from django.core.cache import cache; print(cache.get('by_hand'))"
        )
        assert kept.stdout.strip().endswith("kept"), kept.stderr
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0, (folder / "output.txt").read_text()
    assert _gone(folder), mentioning(str(folder))
    assert not (folder / "running.json").exists()


def test_the_death_of_a_child_ends_everything_with_its_code(folder: Path) -> None:
    with _up(folder, _free_port()) as process:
        web = next(pid for pid in mentioning(str(folder)) if b"granian" in Path(f"/proc/{pid}/cmdline").read_bytes())
        leader = os.getpgid(web)
        os.kill(leader, signal.SIGKILL)
        assert process.wait(30) == 128 + signal.SIGKILL
    said = (folder / "output.txt").read_text()
    assert "multaqa: The web server was ended by SIGKILL" in said
    assert _gone(folder), mentioning(str(folder))


def test_a_command_starts_the_servers_for_itself_when_nothing_runs(folder: Path) -> None:
    done = _run(
        folder,
        "shell",
        "-v",
        "0",
        "-c",
        "from django.db import connection as c; c.ensure_connection(); print('reached')",
    )

    assert done.stdout.strip().endswith("reached"), done.stderr
    assert _gone(folder)
