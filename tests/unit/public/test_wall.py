"""The embargo's wall: what the public side may import, looked up in its source."""

import ast
from pathlib import Path

import multaqa.public

PACKAGE = Path(multaqa.public.__file__).parent
ALLOWED = {"record", "accounts", "core", "public"}


def _imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_the_public_side_imports_the_record_and_never_the_desk():
    for path in PACKAGE.rglob("*.py"):
        apps = {name.split(".")[1] for name in _imports(path) if name.startswith("multaqa.")}
        assert apps <= ALLOWED, f"{path.name} imports {apps - ALLOWED}"


def test_the_public_side_writes_nothing():
    for path in PACKAGE.rglob("*.py"):
        assert not any(name.startswith("multaqa.record.services") for name in _imports(path)), path.name
