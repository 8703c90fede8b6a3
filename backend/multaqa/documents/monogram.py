"""Two letters that stand for a missing photo."""

import unicodedata

ARTICLE = "ال"
NOT_AN_ARTICLE = "الله"


def _initial(word: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFC", word) if unicodedata.category(c)[0] == "L")
    if bare.startswith(ARTICLE) and bare != NOT_AN_ARTICLE and len(bare) > len(ARTICLE):
        bare = bare.removeprefix(ARTICLE)
    return bare[:1].upper()


def monogram(name: str) -> str:
    """First letters of the first and last word; Arabic ones apart, in the form they have alone, and without the article.

    Words that end in a full stop (د., Dr.) are titles.
    """
    full = [word for word in name.split() if not word.endswith(".")] or name.split()
    words = [letter for letter in map(_initial, full) if letter]
    letters = words[:1] + words[1:][-1:]
    arabic = any(unicodedata.bidirectional(letter) == "AL" for letter in letters)
    return (" " if arabic else "").join(letters)
