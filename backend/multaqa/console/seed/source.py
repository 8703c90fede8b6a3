"""YAML text to a tree of nodes that know their lines. Knows nothing of summits.

Only YAML 1.2's core types are resolved, so that `NO` is Norway and a date stays the text that was typed.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from django.utils.translation import gettext_lazy as _

from .problems import BadSeed, Problems

# libyaml reads some ten times faster; the pure one gives the same tree.
if TYPE_CHECKING:
    _Base = yaml.SafeLoader
else:
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Node = yaml.Node

NULL, BOOL, INT, FLOAT, STR = (f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str"))


class CoreLoader(_Base):
    """Loader of YAML 1.2's core schema."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


CoreLoader.add_implicit_resolver(NULL, re.compile(r"(?:~|null|Null|NULL|)\Z"), ["~", "n", "N", ""])
CoreLoader.add_implicit_resolver(BOOL, re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), list("tTfF"))
CoreLoader.add_implicit_resolver(INT, re.compile(r"[-+]?[0-9]+\Z"), list("-+0123456789"))
CoreLoader.add_implicit_resolver(
    FLOAT, re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z"), list("-+.0123456789")
)


# Far beyond what the format needs, and far below what a stack holds.
DEEPEST = 1000
_BRACKET = re.compile(r"[\[\]{}]")


def line_of(node: Node) -> int:
    """The node's first line, from 1."""
    return int(node.start_mark.line) + 1


def _text(path: Path, problems: Problems) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        problems.add(0, _("The file “%(path)s” cannot be read: %(why)s"), path=path, why=error.strerror)
        raise BadSeed(problems) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.add(data.count(b"\n", 0, error.start) + 1, _("This is not UTF-8. Save the file as UTF-8."))
        raise BadSeed(problems) from error


def _too_deep(text: str) -> bool:
    # libyaml's composer has no limit of its own and would take the whole process down.
    depth = deepest = 0
    for bracket in _BRACKET.finditer(text):
        depth += 1 if bracket[0] in "[{" else -1
        deepest = max(deepest, depth)
    return deepest > DEEPEST


def _check(node: Node, seen: set[int], problems: Problems) -> None:
    if id(node) in seen:
        problems.add(line_of(node), _("Anchors and aliases are not used here: write the value again."))
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _check(item, seen, problems)
    elif isinstance(node, yaml.MappingNode):
        lines: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                problems.add(line_of(key), _("A key must be a word."))
                continue
            if key.value in lines:
                problems.add(
                    line_of(key),
                    _("The key “%(key)s” stands here twice (also in line %(first)s)."),
                    key=key.value,
                    first=lines[key.value],
                )
            lines.setdefault(key.value, line_of(key))
            _check(value, seen, problems)


def parse(path: Path) -> yaml.MappingNode:
    """The file's top mapping. Raises BadSeed when it cannot be read, is not UTF-8 or is not plain YAML."""
    problems = Problems()
    text = _text(path, problems)
    if _too_deep(text):
        problems.add(0, _("The file is nested too deeply."))
        raise BadSeed(problems)
    node = None
    try:
        node = yaml.compose(text, Loader=CoreLoader)
        if isinstance(node, yaml.MappingNode):
            _check(node, set(), problems)
        else:
            problems.add(1, _("The file must begin with keys such as “format:” and “forum:”."))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problems.add(mark.line + 1 if mark else 0, _("This is not well-formed YAML: %(why)s"), why=error.problem)
    except yaml.reader.ReaderError as error:
        problems.add(
            text.count("\n", 0, error.position) + 1, _("This is not well-formed YAML: %(why)s"), why=error.reason
        )
    except RecursionError:
        problems.add(0, _("The file is nested too deeply."))
    if problems.found or not isinstance(node, yaml.MappingNode):
        raise BadSeed(problems)
    return node
