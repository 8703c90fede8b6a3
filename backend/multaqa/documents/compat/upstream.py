"""Access to WeasyPrint's modules, which carry no types."""

import importlib
from typing import Any


def module(name: str) -> Any:
    """A module of WeasyPrint or pydyf by its dotted name."""
    return importlib.import_module(name)
