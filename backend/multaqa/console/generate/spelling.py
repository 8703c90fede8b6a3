"""How a name is spelled: in Latin letters by country style, and in Arabic by a hand that types fast. Pure functions.

Sounds are those of `tables.names`. This makes test data: it is no transliteration of people's real names.
"""

import re
from collections.abc import Callable
from typing import Final

STYLES: Final = ("gulf", "levant", "nile", "maghreb")

_ALWAYS = {"H": "h", "x": "kh", "c": "s", "V": "d", "T": "t", "3": "", "2": "", "G": "gh", "A": "a", "I": "i"}
_BY_STYLE = {
    "gulf": {"S": "sh", "U": "oo", "I": "ee", "D": "dh", "Z": "dh"},
    "levant": {"S": "sh", "U": "ou", "D": "z", "Z": "z"},
    "nile": {"S": "sh", "U": "ou", "D": "z", "Z": "z", "j": "g", "q": "k"},
    "maghreb": {"S": "ch", "U": "ou", "u": "ou", "D": "d", "Z": "d", "q": "k"},
}
_ARTICLE = {"gulf": "Al ", "levant": "Al-", "nile": "El-", "maghreb": "El "}
_HABITS = {
    "muHammad": {"gulf": "Mohammed", "levant": "Mohammad", "nile": "Mohamed", "maghreb": "Mohamed"},
    "aHmad": {"gulf": "Ahmed", "levant": "Ahmad", "nile": "Ahmed", "maghreb": "Ahmed"},
    "Husayn": {"gulf": "Hussain", "levant": "Hussein", "nile": "Hussein", "maghreb": "Hocine"},
    "yUsuf": {"gulf": "Yousuf", "levant": "Youssef", "nile": "Youssef", "maghreb": "Youssef"},
    "3alI": {"gulf": "Ali", "levant": "Ali", "nile": "Ali", "maghreb": "Ali"},
    "3umar": {"gulf": "Omar", "levant": "Omar", "nile": "Omar", "maghreb": "Omar"},
    "3uthmAn": {"gulf": "Othman", "levant": "Othman", "nile": "Osman", "maghreb": "Othmane"},
    "mucTafA": {"gulf": "Mustafa", "levant": "Mustafa", "nile": "Mostafa", "maghreb": "Mustapha"},
    "3AiSa": {"gulf": "Aisha", "levant": "Aisha", "nile": "Aisha", "maghreb": "Aïcha"},
    "xadIja": {"gulf": "Khadija", "levant": "Khadija", "nile": "Khadiga", "maghreb": "Khadidja"},
    "fATima": {"gulf": "Fatima", "levant": "Fatima", "nile": "Fatma", "maghreb": "Fatima"},
    "hudA": {"gulf": "Huda", "levant": "Huda", "nile": "Hoda", "maghreb": "Houda"},
}
_SUN = "tdrzsScVTZn"
_VOWELS = "aiuAIU"


def _plain(sounds: str, style: str) -> str:
    table = _ALWAYS | _BY_STYLE[style]
    if style == "maghreb":
        sounds = re.sub(r"w(?![aiuAIU])", "ou", sounds)
    out: list[str] = []
    for sound in re.findall(r"th|ou|.", sounds):
        spelled = table.get(sound, sound)
        # Nobody writes "shsh" or "iyya": such a doubled sound is written once.
        if out and out[-1] == spelled and (len(spelled) > 1 or sound == "y") and sound not in _VOWELS:
            continue
        out.append(spelled)
    if out[-1] == "ee":
        out[-1] = "i"
    return "".join(out)


def _split_article(sounds: str) -> tuple[bool, str]:
    if sounds.startswith("al") and len(sounds) > 2 and sounds[2] not in _VOWELS:
        return True, sounds[2:]
    if len(sounds) > 2 and sounds[0] == "a" and sounds[1] == sounds[2] and sounds[1] in _SUN:
        return True, sounds[2:]
    return False, sounds


def latin(sounds: str, style: str, *, article: bool = False) -> str:
    """One name in Latin letters: `latin("SarIf", "maghreb")` is "Charif". `article`: the name may begin with ال."""
    if sounds in _HABITS:
        return _HABITS[sounds][style]
    has_article, rest = _split_article(sounds) if article else (False, sounds)
    if rest.startswith("3abda") and len(rest) > 6:
        if rest == "3abdallah":
            return "Abdellah" if style == "maghreb" else "Abdullah"
        inner = re.sub(r"^(l|([^aiu])(?=\2))", "", rest[5:])
        return ("Abdul " if style == "gulf" else "Abdel ") + _plain(inner, style).capitalize()
    spelled = _plain(rest, style)
    spelled = spelled[:1].upper() + spelled[1:]
    return _ARTICLE[style] + spelled if has_article else spelled


def _swap(pattern: str, by: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, by, text)


ARABIC_SLIPS: Final[dict[str, Callable[[str], str]]] = {
    "hamza": _swap("[أإآ]", "ا"),
    "final_ya": _swap(r"ى(?=\s|$)", "ي"),
    "final_alef": _swap(r"ي(?=\s|$)", "ى"),
    "ta_marbuta": _swap(r"ة(?=\s|$)", "ه"),
    "servant_joined": _swap("عبد ال", "عبدال"),
    "servant_spaced": _swap("عبدال", "عبد ال"),
}


def slips(name: str) -> list[tuple[str, str]]:
    """Every (kind, spelling) by which a quick hand would write `name` otherwise; empty when there is none."""
    return [(kind, slip(name)) for kind, slip in ARABIC_SLIPS.items() if slip(name) != name]
