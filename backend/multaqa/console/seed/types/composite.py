"""Values made of values: records, lists, boxes, localized texts, trees."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

import yaml
from django.utils.translation import gettext_lazy as _

from multaqa.core.fields import LANGUAGES

from ..source import BOOL, FLOAT, INT, NULL, Node, line_of
from .base import BAD, Book, Notes, Type
from .scalars import UNSTORABLE, Text

NOTES = (
    "source",
    "name_sources",
    "alecso_en",
    "sic",
    "note",
    "later_trace",
    "in_article",
    "times_assumed",
    "own_text",
    "synthetic",
    "assumed",
)


class Tree(Type):
    """Texts, numbers, true/false and mappings or lists of them, kept as they are."""

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if isinstance(node, yaml.SequenceNode):
            return [value for item in node.value if (value := self.read(item, book)[0]) is not BAD], {}
        if isinstance(node, yaml.MappingNode):
            pairs = ((key.value, self.read(value, book)[0]) for key, value in node.value)
            return {key: value for key, value in pairs if value is not BAD}, {}
        if UNSTORABLE.search(node.value):
            return book.wrong(node, _("This text holds a sign that cannot be stored."))
        readers: dict[str, Callable[[str], Any]] = {
            NULL: lambda _text: None,
            BOOL: lambda text: text.lower() == "true",
            INT: int,
            FLOAT: float,
        }
        return readers.get(node.tag, str)(node.value), {}


class Record(Type):
    """A mapping with known keys. With `noted`, notes may stand in it too."""

    def __init__(self, keys: Mapping[str, Type], *, required: tuple[str, ...] = (), noted: bool = True) -> None:
        self.keys = dict(keys)
        self.required = required
        self.noted = noted

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if not isinstance(node, yaml.MappingNode):
            return book.wrong(node, _("Expected keys with values here."))
        values: dict[str, Any] = {}
        notes: Notes = {}
        for key, item in node.value:
            self._one(key, item, book, values, notes)
        present = {key.value for key, _item in node.value}
        for name in self.required:
            if name not in present:
                book.problems.add(line_of(node), _("The key “%(key)s” is missing."), key=name)
        return values, notes

    def _one(self, key: Node, item: Node, book: Book, values: dict[str, Any], notes: Notes) -> None:
        name = key.value
        if name in self.keys:
            value, found = self.keys[name].read(item, book)
            if value is not BAD:
                values[name] = value
            if found:
                notes[name] = found
        elif self.noted and name in NOTES:
            notes[name] = Tree().read(item, book)[0]
        else:
            self._unknown(key, book)

    def _unknown(self, key: Node, book: Book) -> None:
        near = get_close_matches(key.value, [*self.keys, *(NOTES if self.noted else ())], n=1)
        if near:
            book.wrong(key, _("“%(key)s” is not a key of this section. Is it “%(near)s”?"), key=key.value, near=near[0])
        else:
            book.wrong(key, _("“%(key)s” is not a key of this section."), key=key.value)

    def write(self, value: Mapping[str, Any], notes: Any) -> dict[str, Any]:
        """Keys in the order of the schema, then the notes; notes about a key that is gone go with it."""
        notes = notes or {}
        written = {name: kind.write(value[name], notes.get(name)) for name, kind in self.keys.items() if name in value}
        return written | {name: notes[name] for name in NOTES if name in notes and name not in self.keys}


class Localized(Record):
    """A text per language; what is missing is missing."""

    def __init__(self, most: int = 100_000, extra: Mapping[str, Type] | None = None) -> None:
        super().__init__({code: Text(most) for code in LANGUAGES} | dict(extra or {}))


class Listed(Type):
    """A list of one kind of value."""

    def __init__(self, kind: Type, *, least: int = 0) -> None:
        self.kind = kind
        self.least = least

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if not isinstance(node, yaml.SequenceNode):
            return book.wrong(node, _("Expected a list here."))
        if len(node.value) < self.least:
            return book.wrong(node, _("This list is empty."))
        values = (self.kind.read(item, book)[0] for item in node.value)
        return [value for value in values if value is not BAD], {}

    def write(self, value: list[Any], notes: Any) -> list[Any]:
        return [self.kind.write(item, None) for item in value]


class Names(Record):
    """Names per language; the first is the name."""

    def __init__(self) -> None:
        super().__init__({code: Listed(Text(), least=1) for code in LANGUAGES})


class Nullable(Type):
    """A value that may be null."""

    def __init__(self, kind: Type) -> None:
        self.kind = kind

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if isinstance(node, yaml.ScalarNode) and node.tag == NULL:
            return None, {}
        return self.kind.read(node, book)

    def write(self, value: Any, notes: Any) -> Any:
        return None if value is None else self.kind.write(value, notes)


class Boxed(Type):
    """A value alone, or in a box beside its notes: `MR`, or `{code: MR, source: knowledge}`."""

    def __init__(self, kind: Type, word: str = "value") -> None:
        self.kind = kind
        self.word = word
        self.box = Record({word: kind}, required=(word,))

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if not isinstance(node, yaml.MappingNode):
            return self.kind.read(node, book)
        value, notes = self.box.read(node, book)
        return value.get(self.word, BAD), notes

    def write(self, value: Any, notes: Any) -> Any:
        return self.box.write({self.word: value}, notes) if notes else self.kind.write(value, None)


class NotedNames(Type):
    """Names per language, each alone or as `{value, use, source}`. Its notes are {language: {name: {use, source}}}."""

    name = Record({"value": Text(), "use": Text(100), "source": Text(200)}, required=("value",), noted=False)

    def _name(self, node: Node, book: Book, notes: Notes) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return Text().read(node, book)[0]
        read, _none = self.name.read(node, book)
        if read is BAD or "value" not in read:
            return BAD
        value = read.pop("value")
        if read:
            notes[value] = read
        return value

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if not isinstance(node, yaml.MappingNode):
            return book.wrong(node, _("Give one list of names per language."))
        values: dict[str, list[str]] = {}
        notes: Notes = {}
        for key, items in node.value:
            if key.value not in LANGUAGES or not isinstance(items, yaml.SequenceNode) or not items.value:
                book.wrong(key, _("Give one list of names per language."))
                continue
            about: Notes = {}
            names = [self._name(item, book, about) for item in items.value]
            values[key.value] = [name for name in names if name is not BAD]
            if about:
                notes[key.value] = about
        return values, notes

    def write(self, value: Mapping[str, list[str]], notes: Any) -> dict[str, list[Any]]:
        notes = notes or {}
        return {
            language: [
                {"value": name} | about if (about := notes.get(language, {}).get(name)) else name for name in names
            ]
            for language, names in value.items()
        }
