"""Two letters that stand for a missing photo."""

import unicodedata

ARTICLE = "ال"


def _initial(word: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFC", word) if unicodedata.category(c)[0] == "L")
    if bare.startswith(ARTICLE) and len(bare) > len(ARTICLE) + 1:
        bare = bare.removeprefix(ARTICLE)
    return bare[:1].upper()


def monogram(name: str) -> str:
    """First letters of the first and last word; Arabic ones apart, in the form they have alone, and without the article."""
    words = [letter for letter in map(_initial, name.split()) if letter]
    letters = words[:1] + words[1:][-1:]
    arabic = any(unicodedata.bidirectional(letter) == "AL" for letter in letters)
    return (" " if arabic else "").join(letters)
