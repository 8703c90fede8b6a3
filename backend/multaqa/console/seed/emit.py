"""Plain data to YAML text that a person can read and compare: one line per value, letters as they are."""

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    _Base = yaml.SafeDumper
else:
    _Base = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
# Long texts stay on one line, so that a changed word shows as one changed line.
WIDTH = 1_000_000


class Dumper(_Base):
    """Writes no anchors, which the reader refuses."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def emit(mapping: dict[str, Any]) -> str:
    """The file's text, each section under its own heading line."""
    parts = [
        yaml.dump(
            {name: value},
            Dumper=Dumper,
            allow_unicode=True,
            sort_keys=False,
            default_flow_style=None if isinstance(value, dict | list) else False,
            width=WIDTH,
        )
        for name, value in mapping.items()
    ]
    return "\n".join(part if "\n" in part.rstrip("\n") else part.rstrip("\n") for part in parts).rstrip("\n") + "\n"
