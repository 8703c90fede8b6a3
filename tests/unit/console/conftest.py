"""The forum's files, loaded or about to be changed."""

from pathlib import Path

import pytest
import yaml

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
