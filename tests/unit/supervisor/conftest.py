"""Data folders that every account can enter, as a clone in a shared place is."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from multaqa.supervisor.home import Home


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="multaqa-var-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    for variable in ("DATABASE_URL", "REDIS_URL"):
        monkeypatch.delenv(variable, raising=False)
    home = Home(folder)
    home.prepare()
    return home
