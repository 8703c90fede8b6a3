"""What WeasyPrint 70 does not do yet and a readable PDF needs; each patch can go when upstream has it.

`text_layer`: every character code says exactly which letters it stands for, so that Arabic can be searched and copied.
`structure`: language of each passage; running heads, folios and leader dots kept out of what is read aloud.
`margins`: right-to-left lines end where they should.
Applied to 70.x only: a later release runs without them, and the tests say whether it still needs them.
Nothing but `workshop` calls this.
"""

from . import margins, structure, text_layer
from .upstream import module

VERSIONS = ("70.",)
_done: set[str] = set()


def applies(version: str) -> bool:
    """True for the releases the patches were written for."""
    return f"{version}.".startswith(VERSIONS)


def apply() -> bool:
    """Patch the loaded WeasyPrint, once. False if this release is left as it is."""
    version: str = module("weasyprint").__version__
    if not applies(version):
        return False
    if version not in _done:
        text_layer.patch()
        structure.patch()
        margins.patch()
        _done.add(version)
    return True
