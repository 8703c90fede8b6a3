import socket
import subprocess
import sys

import pytest

from multaqa.supervisor import ports


@pytest.fixture
def taken():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


def test_a_taken_port_is_one_sentence_with_the_cure(taken):
    sentence = ports.trouble_with(taken)

    assert sentence is not None
    assert f"Port {taken} is taken" in sentence
    assert f"PORT={taken + 1}" in sentence
    assert "\n" not in sentence


def test_a_free_port_is_no_trouble(taken):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        free = other.getsockname()[1]
    assert ports.trouble_with(free) is None


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_what_is_no_port_is_said(port):
    assert "is not a port" in str(ports.trouble_with(port))


def test_it_runs_as_a_script_before_anything_is_installed(taken):
    done = subprocess.run(
        [sys.executable, "-I", ports.__file__, str(taken)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "is taken" in done.stderr
