"""docker-compose.yml without an engine: it is parsed, and each of its Python commands runs against real servers over TCP."""

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from multaqa.supervisor.binaries import find_binaries
from multaqa.supervisor.home import SYSTEM_FOLDER, socket_folder
from multaqa.supervisor.postgres import Postgres
from multaqa.supervisor.tree import Tree
from multaqa.supervisor.unprivileged import account_for_servers
from multaqa.supervisor.valkey import Valkey

pytestmark = pytest.mark.xdist_group("compose")  # one set of servers for all of them

ROOT = Path(__file__).resolve().parents[3]
BIN = Path(sys.executable).parent
OURS = ("web", "worker", "beat", "migrate")
ENV_FILE = {
    "MULTAQA_SECRET_KEY": "compose-test",
    "MULTAQA_DOMAIN": "summit.example",
    "DATABASE_PASSWORD": "secret-password",
    "S3_KEY": "GK" + "1" * 24,
    "S3_SECRET": "2" * 64,
}


def _filled(text: str, values: dict[str, str]) -> str:
    """Compose's own substitution, as far as the file uses it: ${NAME}, ${NAME:-default}, ${NAME:?sentence}."""

    def fill(match: re.Match[str]) -> str:
        name, kind, rest = match["name"], match["kind"], match["rest"]
        if values.get(name):
            return values[name]
        assert kind == ":-", f"{name} is not set: {rest}"
        return rest or ""

    return re.sub(r"\$\{(?P<name>\w+)(?:(?P<kind>:[-?])(?P<rest>[^}]*))?\}", fill, text)


def _compose(values: dict[str, str] = ENV_FILE) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(_filled((ROOT / "docker-compose.yml").read_text(), values))
    return loaded


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_all_parts_are_there_and_what_keeps_data_has_a_volume() -> None:
    file = _compose()
    services = file["services"]

    assert set(services) == {"proxy", *OURS, "database", "queue", "files"}
    for name in ("database", "queue", "files", "proxy"):
        named = [volume.split(":")[0] for volume in services[name]["volumes"]]
        assert set(named) & set(file["volumes"]), f"{name} keeps nothing"
    for name in ("web", "database", "queue", "files"):
        assert services[name]["healthcheck"]["test"][0] == "CMD"
    assert all(services[name]["restart"] for name in services)
    assert services["web"]["deploy"]["replicas"] == "2" or services["web"]["deploy"]["replicas"] == 2


@pytest.mark.parametrize("name", ENV_FILE)
def test_a_missing_secret_stops_it_with_a_sentence(name: str) -> None:
    with pytest.raises(AssertionError, match=rf"{name} is not set: Set {name} in \.env"):
        _compose(ENV_FILE | {name: ""})


def test_only_settings_that_exist_are_set() -> None:
    settings = (ROOT / "backend/multaqa/site/settings.py").read_text()
    for name in OURS:
        for variable in _compose()["services"][name]["environment"]:
            assert f'"{variable}"' in settings, f"{variable} is read by nobody"


def test_mounted_files_and_named_folders_exist() -> None:
    for service in _compose()["services"].values():
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            if source.startswith("."):
                assert (ROOT / source).is_file(), source


def test_the_image_starts_the_web_server_as_compose_does() -> None:
    image = (ROOT / "Dockerfile").read_text()
    command = re.findall(r"^CMD (\[.*\])$", image, re.MULTILINE)[-1]
    assert yaml.safe_load(command) == _compose()["services"]["web"]["command"]


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, str]]:
    """PostgreSQL and Valkey over TCP with a password, an S3 server, and the environment that compose gives."""
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="multaqa-compose-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o755)
        account = account_for_servers()
        sockets = socket_folder(account)
        stack.callback(shutil.rmtree, sockets, ignore_errors=True)
        binaries = find_binaries(account, SYSTEM_FOLDER)
        tree = Tree()
        stack.callback(tree.stop)
        password = secrets.token_hex(8)
        where = (sockets, account)
        database = Postgres(
            binaries,
            folder / "postgres",
            *where,
            folder / "database.log",
            False,
            tcp_port=_free_port(),
            tcp_password=password,
        )
        database.prepare()
        database.start(tree)
        queue = Valkey(binaries, folder / "valkey", *where, folder / "queue.log", False, tcp_port=_free_port())
        queue.start(tree)
        given = {key: str(value) for key, value in _compose()["services"]["web"]["environment"].items()}
        yield {
            **{name: os.environ[name] for name in ("HOME", "LANG", "PYTHONPATH") if name in os.environ},
            **given,
            "PATH": f"{BIN}:{os.environ['PATH']}",
            "MULTAQA_VAR": str(folder),
            "MULTAQA_STATIC_FROM_SOURCE": "1",
            "PYTHONUNBUFFERED": "1",
            "DATABASE_URL": database.url,
            "REDIS_URL": queue.url,
            "MULTAQA_S3_ENDPOINT": stack.enter_context(_s3(given)),
        }


@contextmanager
def _s3(given: dict[str, str]) -> Iterator[str]:
    import boto3
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    client = boto3.client(
        "s3",
        endpoint_url=endpoint,
        region_name=given["MULTAQA_S3_REGION"],
        aws_access_key_id=given["MULTAQA_S3_KEY"],
        aws_secret_access_key=given["MULTAQA_S3_SECRET"],
    )
    region = {"LocationConstraint": given["MULTAQA_S3_REGION"]}
    client.create_bucket(Bucket=given["MULTAQA_S3_BUCKET"], CreateBucketConfiguration=region)
    yield endpoint
    server.stop()


@contextmanager
def _running(words: list[str], environment: dict[str, str]) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    with tempfile.NamedTemporaryFile("w+", suffix=".log") as log:
        process = subprocess.Popen(
            words,
            env=environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            text=True,
            start_new_session=True,
        )
        try:
            yield process, Path(log.name)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _until(condition: Any, process: subprocess.Popen[str], log: Path, seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.2)


def _answers(url: str, **headers: str) -> bool:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _command(name: str) -> list[str]:
    words = [str(word) for word in _compose()["services"][name]["command"]]
    return [str(BIN / words[0]), *words[1:]]


@pytest.fixture(scope="module")
def migrated(servers: dict[str, str]) -> dict[str, str]:
    done = subprocess.run(_command("migrate"), env=servers, cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return servers


def test_migrate(migrated: dict[str, str]) -> None:
    done = subprocess.run(
        [BIN / "multaqa", "migrate", "--check"], env=migrated, cwd="/", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_web(migrated: dict[str, str]) -> None:
    port = _free_port()
    words = [{"8000": str(port), "0.0.0.0": "127.0.0.1"}.get(word, word) for word in _command("web")]
    health = _compose()["services"]["web"]["healthcheck"]["test"][1:]
    with _running(words, migrated) as (process, log):
        _until(lambda: _answers(f"http://localhost:{port}/readyz"), process, log)
        check = [sys.executable, *health[1:-1], health[-1].replace(":8000", f":{port}")]
        assert subprocess.run(check, env=migrated, check=False).returncode == 0
        assert _answers(f"http://localhost:{port}/healthz", **{"Host": "summit.example", "X-Forwarded-Proto": "https"})


def test_worker(migrated: dict[str, str]) -> None:
    ask = [str(BIN / "celery"), "--app", "multaqa.site.celery_app:app", "inspect", "ping", "--timeout", "2"]
    with _running(_command("worker"), migrated) as (process, log):
        _until(
            lambda: subprocess.run(ask, env=migrated, capture_output=True, check=False).returncode == 0, process, log
        )


def test_beat(migrated: dict[str, str], tmp_path: Path) -> None:
    schedule = tmp_path / "schedule"
    words = [{"/tmp/beat-schedule": str(schedule), "WARNING": "INFO"}.get(word, word) for word in _command("beat")]
    with _running(words, migrated | {"MULTAQA_LOG_LEVEL": "INFO"}) as (process, log):
        _until(lambda: "beat: Starting..." in log.read_text(), process, log)
        time.sleep(1)
        assert process.poll() is None, log.read_text()


def test_files_go_to_the_s3_store(servers: dict[str, str]) -> None:
    script = (
        "import django; django.setup()\n"
        "from django.core.files.base import ContentFile\n"
        "from django.core.files.storage import default_storage as s\n"
        "name = s.save('جدول.txt', ContentFile('ملتقى'.encode()))\n"
        "assert type(s._wrapped).__name__ == 'S3Storage', s._wrapped\n"
        "print(s.open(name).read().decode())\n"
    )
    environment = servers | {"DJANGO_SETTINGS_MODULE": "multaqa.site.settings", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd="/", capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "ملتقى", done.stderr
