"""A form of address in one language: one text, or a masculine and a feminine one."""

from typing import Any

import yaml

from ..source import Node
from ..types import BAD, Book, Notes, Record, Text, Type


class Form(Type):
    """Read as {"m": …, "f": …}. Written short where both are the same, unless `spelled` (as Arabic honorifics are)."""

    pair = Record({"m": Text(), "f": Text()}, required=("m", "f"), noted=False)

    def __init__(self, *, spelled: bool = False) -> None:
        self.spelled = spelled

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if isinstance(node, yaml.MappingNode):
            return self.pair.read(node, book)
        text, _none = Text().read(node, book)
        return (BAD if text is BAD else {"m": text, "f": text}), {}

    def write(self, value: Any, notes: Any) -> Any:
        same = value.get("m") == value.get("f")
        return value["m"] if same and not self.spelled else value
