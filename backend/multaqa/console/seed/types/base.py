"""The ground of all value types, and the book a reader keeps while it reads."""

from dataclasses import dataclass, field
from typing import Any, Final

from multaqa.core.errors import Text as Words

from ..problems import Problems
from ..source import Node, line_of

Notes = dict[str, Any]

# Stands for a value that could not be read; its problem is in the book.
BAD: Final = object()


@dataclass(frozen=True)
class Reference:
    """A key that must exist in one of `spaces` ("*": in any)."""

    spaces: tuple[str, ...]
    key: str
    line: int


@dataclass
class Book:
    """Problems found, references to check once everything is read, and where each key was defined."""

    problems: Problems = field(default_factory=Problems)
    references: list[Reference] = field(default_factory=list)
    defined: dict[str, dict[str, int]] = field(default_factory=dict)

    def wrong(self, node: Node, message: Words, **values: object) -> tuple[Any, Notes]:
        """Notes a problem at `node`; the value is BAD."""
        self.problems.add(line_of(node), message, **values)
        return BAD, {}


class Type:
    """A kind of value. `read` gives (value, notes); `write` gives back what YAML shows."""

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        """The value at `node`, or BAD with a problem in `book`."""
        raise NotImplementedError

    def write(self, value: Any, notes: Any) -> Any:
        """Plain YAML data for `value` with its notes."""
        return value
