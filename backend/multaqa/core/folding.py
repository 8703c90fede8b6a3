"""Keys for order and for search, the same in Python and in SQL.

Two tables, on purpose (DESIGN, "Rules of the data"): for collation ة stands with ت, for search it folds to ه.
The SQL twins are made by migration `core.0001`; a property test holds both equal. Stored text is never changed by these.
PostgreSQL needs no ICU for any of it: after folding, code-point order is the order of the Arabic alphabet.
"""

import re
import unicodedata

# Marks that carry no letter: Latin combining marks, tashkeel, Quranic signs, superscript alef, tatweel, bidi and
# joining controls. NFKD has by then split أ إ آ ؤ ئ into their letter and a hamza mark of this class.
MARKS = r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]"
NOT_WORD = r"(?:[^0-9a-z\u00c0-\uffff]|[\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2010-\u205f\u3000])+"
LETTERS = {
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ے": "ي",
    "ک": "ك",
    "ڪ": "ك",
    "گ": "ك",
    "ٱ": "ا",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ڤ": "ف",
    "پ": "ب",
    "چ": "ج",
    "ø": "o",
    "Ø": "o",
    "đ": "d",
    "Đ": "d",
    "ł": "l",
    "Ł": "l",
    "ı": "i",
}
DIGITS = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))
EXPANSIONS = {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe"}
COMMON = LETTERS | DIGITS
COLLATION = {"ة": "ت"}
SEARCH = {"ة": "ه"}
ASCII_LOWER = {chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}

_marks = re.compile(MARKS)
_not_word = re.compile(NOT_WORD)
_common = str.maketrans(COMMON | EXPANSIONS | ASCII_LOWER)
_collation = str.maketrans(COLLATION)
_search = str.maketrans(SEARCH | {"ء": None})


def _fold(text: str) -> str:
    # PostgreSQL's text cannot hold NUL, so neither can a key.
    return _marks.sub("", unicodedata.normalize("NFKD", text.replace("\0", ""))).translate(_common)


def _words(text: str) -> str:
    return _not_word.sub(" ", text).strip(" ")


def collation_key(text: str) -> str:
    """Key that sorts Arabic by its alphabet and Latin without case or accents. Twin of SQL `multaqa_collation_key`."""
    return _words(_fold(text).translate(_collation))


def search_key(text: str) -> str:
    """Key under which spelling variants meet (hamza, ى/ي, ة/ه, marks, tatweel, digits). Twin of `multaqa_search_key`."""
    return _words(_fold(text).translate(_search))
