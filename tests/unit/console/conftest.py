"""The forum's files, loaded or about to be changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml
from django.db import transaction

from multaqa.console.seed.source import CoreLoader
from multaqa.console.services import load_file
from multaqa.summits.models import Summit

FACTS = Path(__file__).parents[2] / "data" / "dubai-2022.yaml"
DEMO = Path(__file__).parents[3] / "backend" / "multaqa" / "console" / "demo" / "dubai-2022.yaml"


def plain(path: Path | str) -> dict:
    """The file as plain data, dates as the texts they are typed as."""
    text = path.read_text(encoding="utf-8") if isinstance(path, Path) else path
    return yaml.load(text, Loader=CoreLoader)


@pytest.fixture(scope="session")
def facts() -> dict:
    return plain(FACTS)


@contextmanager
def loaded(path: Path, blocker) -> Iterator[None]:
    """The file stays loaded while this is open; each test's own transaction nests in it."""
    with blocker.unblock(), transaction.atomic():
        load_file(path=path)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def forum(db) -> Summit:
    """The forum of the test data, stored."""
    load_file(path=FACTS)
    return Summit.objects.get(slug="dubai-2022")


@pytest.fixture
def changed(tmp_path):
    """Writes the test data with some texts replaced, and gives the path."""

    def write(*pairs: tuple[str, str]) -> Path:
        text = FACTS.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new, 1)
        path = tmp_path / "forum.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write
