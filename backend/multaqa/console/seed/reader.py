"""A file to a `Document`, or all that is wrong with it. Touches no database."""

from pathlib import Path
from typing import Any

import yaml
from django.utils.translation import gettext_lazy as _

from . import schema
from .check import check
from .document import Document, Entry
from .problems import BadSeed
from .schema.forum import FORUM
from .source import Node, line_of, parse
from .types import BAD, Book, Language, Record, Tree

FORMAT = "multaqa-seed/1"
NOT_STORED = ("expected", "generator")
TREES = ("provenance", "delegation_details")
TOP = ("format", "language_of_record", "forum", *TREES, *schema.BY_NAME, *NOT_STORED)


def _entry(record: Record, node: Node, book: Book) -> Entry | None:
    value, notes = record.read(node, book)
    if value is BAD:
        return None
    return Entry(value, notes, line_of(node), {key.value: line_of(key) for key, _item in node.value})


def _define(section: schema.Section, entry: Entry, book: Book) -> None:
    for space, key in section.defines(entry.value):
        first = book.defined.setdefault(space, {}).setdefault(key, entry.line)
        if first != entry.line:
            book.problems.add(entry.line, _("“%(key)s” is there already, in line %(first)s."), key=key, first=first)


def _section(section: schema.Section, node: Node, book: Book) -> list[Entry]:
    if not isinstance(node, yaml.SequenceNode):
        book.wrong(node, _("Expected a list here."))
        return []
    entries = [entry for item in node.value if (entry := _entry(section.record, item, book)) is not None]
    for entry in entries:
        _define(section, entry, book)
    return entries


def _tree(node: Node, book: Book) -> dict[str, Any]:
    value, _none = Tree().read(node, book)
    if isinstance(value, dict):
        return value
    book.wrong(node, _("Expected keys with values here."))
    return {}


def _unresolved(book: Book) -> None:
    everything = {key for keys in book.defined.values() for key in keys}
    for reference in book.references:
        known = reference.spaces == ("*",) and reference.key in everything
        if not known and not any(reference.key in book.defined.get(space, {}) for space in reference.spaces):
            book.problems.add(reference.line, _("There is no “%(key)s” in this file."), key=reference.key)


def _forum(top: dict[str, Node], book: Book, root: Node) -> Entry:
    if "forum" not in top:
        book.problems.add(line_of(root), _("The key “%(key)s” is missing."), key="forum")
        raise BadSeed(book.problems)
    entry = _entry(FORUM, top["forum"], book)
    if entry is None:
        raise BadSeed(book.problems)
    if "id" in entry.value:
        book.defined["summit"] = {entry.value["id"]: entry.line}
    return entry


def _top(root: yaml.MappingNode, book: Book) -> dict[str, Node]:
    top = {key.value: item for key, item in root.value}
    for key, _item in root.value:
        if key.value not in TOP:
            book.wrong(key, _("“%(key)s” is not a section of this format."), key=key.value)
    stated = top.get("format")
    if stated is None or not isinstance(stated, yaml.ScalarNode) or stated.value != FORMAT:
        book.problems.add(line_of(stated or root), _("The file must say “format: %(format)s”."), format=FORMAT)
    return top


def read(path: Path) -> Document:
    """The summit in the file. Raises BadSeed with every problem found."""
    root = parse(path)
    book = Book()
    top = _top(root, book)
    document = Document(forum=_forum(top, book, root))
    if "language_of_record" in top:
        document.language_of_record = Language().read(top["language_of_record"], book)[0]
    for name in TREES:
        if name in top:
            setattr(document, name, _tree(top[name], book))
    document.not_stored = [name for name in NOT_STORED if name in top]
    for section in schema.SECTIONS:
        if section.name in top:
            document.sections[section.name] = _section(section, top[section.name], book)
    _unresolved(book)
    if not book.problems.found:
        # The rules speak of whole values; with half a file they would only add noise.
        check(document, book.problems)
    if book.problems.found:
        raise BadSeed(book.problems)
    return document
