"""Numbers and digits as readers write them. Pure functions over CLDR (Babel); knows no noun and no request.

Not for reading numbers that people typed: `core.folding` folds digits for search.
"""

from typing import Final

from babel import Locale
from babel.numbers import format_decimal

WESTERN: Final = "latn"
EASTERN: Final = "arab"

# British English: day before month, no comma before "and", as the United Nations and the League write it.
LOCALES: Final = {"ar": Locale("ar"), "en": Locale("en", "GB"), "fr": Locale("fr")}

_TO_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def locale_of(language: str) -> Locale:
    """CLDR's locale for "ar", "en" or "fr". Raises KeyError for another language."""
    return LOCALES[language]


def digits(text: str, system: str = WESTERN) -> str:
    """`text` with its ASCII digits written in a CLDR numbering system: "latn" (14) or "arab" (١٤)."""
    return text.translate(_TO_EASTERN) if system == EASTERN else text


def number_text(number: float, *, language: str, system: str = WESTERN) -> str:
    """A number with the language's separators ("1,250", "١٬٢٥٠"); `system` only matters in Arabic."""
    chosen = system if language == "ar" else WESTERN
    return digits(format_decimal(number, locale=locale_of(language), numbering_system=chosen), chosen)
