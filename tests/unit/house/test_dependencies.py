"""What the code imports is what the project names: nothing works only because a development tool brought it along."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def _named() -> set[str]:
    lines = [*PROJECT["dependencies"], *(line for extra in PROJECT["optional-dependencies"].values() for line in extra)]
    return {re.split(r"[\[<>=~! ]", line)[0].lower().replace("_", "-") for line in lines}


def _imported() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in (ROOT / "backend").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            else:
                continue
            found |= {name.split(".")[0]: path for name in names}
    return {name: path for name, path in found.items() if name not in sys.stdlib_module_names | {"multaqa"}}


def test_every_imported_package_is_named() -> None:
    distributions = packages_distributions()
    missing = {
        name: str(path.relative_to(ROOT))
        for name, path in _imported().items()
        if not {owner.lower().replace("_", "-") for owner in distributions.get(name, [])} & _named()
    }
    assert not missing, missing
