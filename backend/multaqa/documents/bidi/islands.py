"""Things that always read left to right and must not be torn apart by the words around them: addresses and numbers."""

import re

# A phone number (at least seven digits, a plus sign or 00 in front), an e-mail address, a web address, a code of Latin
# letters with digits (A/77/PV.4, UAE-2022-017).
ISLANDS = re.compile(
    r"""
    (?P<mail>   [\w.+-]+@[\w-]+(?:\.[\w-]+)+ )
  | (?P<web>    (?:https?://|www\.)[^\s<>"'،؛«»()]*[^\s<>"'.,;:!?،؛؟«»()] )
  | (?P<phone>  (?<![\w+])(?:\+|00)\d(?:[\d ().-]{5,20})\d(?!\w) )
  | (?P<code>   (?<![\w/-])(?=[\w./-]*\d)(?=[\w./-]*[A-Za-z])[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)+(?![\w/-]) )
    """,
    re.VERBOSE | re.ASCII,
)


def cut(text: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with True if it is such an island; joining the pieces gives the text back."""
    pieces: list[tuple[str, bool]] = []
    done = 0
    for found in ISLANDS.finditer(text):
        if found.start() > done:
            pieces.append((text[done : found.start()], False))
        pieces.append((found.group(), True))
        done = found.end()
    if done < len(text):
        pieces.append((text[done:], False))
    return pieces
