"""Which Arabic letters join their neighbours, so that a tag inside a word does not cut the word apart."""

import unicodedata

ZERO_WIDTH_JOINER = "\u200d"


def _spans(*ranges: tuple[int, int]) -> frozenset[str]:
    return frozenset(chr(code) for first, last in ranges for code in range(first, last + 1))


# ArabicShaping.txt (Unicode 15.1), blocks Arabic and Arabic Supplement.
_RIGHT_ONLY = _spans(
    (0x622, 0x625), (0x627, 0x627), (0x629, 0x629), (0x62F, 0x632), (0x648, 0x648), (0x671, 0x673), (0x675, 0x677),
    (0x688, 0x699), (0x6C0, 0x6C0), (0x6C3, 0x6CB), (0x6CD, 0x6CD), (0x6CF, 0x6CF), (0x6D2, 0x6D3), (0x6D5, 0x6D5),
    (0x6EE, 0x6EF), (0x759, 0x75B), (0x76B, 0x76C), (0x771, 0x771), (0x773, 0x774), (0x778, 0x779),
)  # fmt: skip
_NEVER = _spans((0x621, 0x621), (0x674, 0x674))
_LETTERS = _spans(
    (0x620, 0x64A), (0x66E, 0x66F), (0x671, 0x6D3), (0x6D5, 0x6D5), (0x6EE, 0x6EF), (0x6FA, 0x6FC), (0x6FF, 0x6FF),
    (0x750, 0x77F),
)  # fmt: skip
_JOINS_BEFORE = _LETTERS - _NEVER
_JOINS_AFTER = _JOINS_BEFORE - _RIGHT_ONLY


def joined(before: str, after: str) -> bool:
    """True if the last letter of `before` and the first of `after` are one stroke; marks between them are looked through."""
    left = next((c for c in reversed(before) if unicodedata.category(c) != "Mn"), "")
    right = next((c for c in after if unicodedata.category(c) != "Mn"), "")
    return left in _JOINS_AFTER and right in _JOINS_BEFORE
