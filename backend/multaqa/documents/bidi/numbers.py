"""European digits read differently after an Arabic letter (UAX #9, W2): `5%` turns into `%5`. Text boxes forget that."""

import unicodedata

ARABIC_LETTER_MARK = "\u061c"
STRONG = ("L", "R", "AL")


def strong_before(text: str, position: int) -> str:
    """Class of the last letter before `position`: "L", "R", "AL", or "" if there is none."""
    return next((kind for c in reversed(text[:position]) if (kind := unicodedata.bidirectional(c)) in STRONG), "")


def needs_mark(text: str, start: int) -> int | None:
    """Where a text box that starts at `start` needs a mark to read as it would in the whole paragraph, if anywhere.

    Behind its leading spaces: they must stay removable at the start of a line.
    """
    kinds = (unicodedata.bidirectional(character) for character in text[start:])
    if next((kind for kind in kinds if kind == "EN" or kind in STRONG), "") != "EN":
        return None
    if strong_before(text, start) != "AL":
        return None
    return start + len(text[start:]) - len(text[start:].lstrip(" "))
