"""Registration lists as they really arrive: odd encodings and line ends, odd signs in the fields. With their key.

Every file holds the same kind of rows; the key gives each row as it should be read, and what was done to it.
"""

import csv
import io
from collections.abc import Callable
from typing import Any, Final

from .draft import Draft, Record

COLUMNS: Final = ("name_ar", "name_en", "email", "phone", "state")
ROWS: Final = 24
_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
# Letters as an old word processor stored them: one sign for each joined form (Unicode's Arabic Presentation Forms-B).
_FORMS = str.maketrans(
    {"ا": "ﺍ", "م": "ﻣ", "ح": "ﺤ", "د": "ﺩ", "ل": "ﻟ", "ن": "ﻨ", "ر": "ﺮ", "ي": "ﻴ", "ب": "ﺒ", "س": "ﺳ"}
)


def _middle(text: str, sign: str) -> str:
    return text[:2] + sign + text[2:]


Field = tuple[str, Callable[[str], str]]
DEFECTS: Final[dict[str, Field]] = {
    "mixed_digits": ("phone", lambda text: text[:7] + text[7:].translate(_EASTERN)),
    "tatweel": ("name_ar", lambda text: _middle(text, "ـــ")),
    "stray_zwj": ("name_ar", lambda text: _middle(text, "\u200d")),
    "stray_rlm": ("name_ar", lambda text: f"\u200f{text}\u200f"),
    "rlm_in_phone": ("phone", lambda text: f"\u200f{text}"),
    "presentation_forms": ("name_ar", lambda text: text.translate(_FORMS)),
    "formula_equals": ("name_en", lambda text: f"={text}"),
    "formula_plus": ("name_en", lambda text: f"+{text}"),
    "formula_minus": ("name_ar", lambda text: f"-{text}"),
    "formula_at": ("name_ar", lambda text: f"@{text}"),
    "double_spaces": ("name_en", lambda text: text.replace(" ", "  ", 1)),
    "no_break_space": ("name_en", lambda text: text.replace(" ", "\u00a0", 1)),
    "none": ("name_en", lambda text: text),
}
# name, Python codec, line end, delimiter
FILES: Final = (
    ("utf8", "utf-8", "\r\n", ","),
    ("utf8-bom", "utf-8-sig", "\r\n", ","),
    ("cp1256", "cp1256", "\r\n", ";"),
    ("utf16", "utf-16", "\r\n", "\t"),
    ("cr-only", "utf-8", "\r", ","),
)


def _clean(person: Record) -> dict[str, str]:
    return {
        "name_ar": person["names"]["ar"]["full"],
        "name_en": person["names"]["en"]["full"],
        "email": person["email"],
        "phone": person["phone"],
        "state": person["country"],
    }


def _fits(row: dict[str, str], codec: str) -> bool:
    try:
        "".join(row.values()).encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _bytes(rows: list[dict[str, str]], codec: str, end: str, delimiter: str) -> bytes:
    file = io.StringIO(newline="")
    table = csv.DictWriter(file, COLUMNS, delimiter=delimiter, lineterminator=end)
    table.writeheader()
    table.writerows(rows)
    # "utf-16" would follow the machine's byte order.
    if codec == "utf-16":
        return b"\xff\xfe" + file.getvalue().encode("utf-16-le")
    return file.getvalue().encode(codec)


def dirty_files(draft: Draft) -> tuple[dict[str, bytes], dict[str, Any]]:
    """(bytes by file name, key). Defects that an encoding cannot write are left out of its file."""
    files, key = {}, []
    people = [one for one in draft.section("persons") if len(one["names"]["ar"]["full"]) > 3]
    for name, codec, end, delimiter in FILES:
        rows, answers = [], []
        chosen = draft.rng.sample(people, min(ROWS, len(people)))
        for index, person in enumerate(chosen):
            clean = _clean(person)
            if not _fits(clean, codec):
                continue
            kind = list(DEFECTS)[index % len(DEFECTS)]
            column, spoil = DEFECTS[kind]
            row = clean | {column: spoil(clean[column])}
            if not _fits(row, codec):
                kind, row = "none", clean
            rows.append(row)
            answers.append({"row": len(rows), "defect": kind, "column": column, "person": person["id"], "clean": clean})
        files[f"participants-{name}.csv"] = _bytes(rows, codec, end, delimiter)
        key.append(
            {
                "file": f"participants-{name}.csv",
                "encoding": codec,
                "line_end": {"\r": "CR", "\r\n": "CRLF"}[end],
                "delimiter": delimiter,
                "rows": answers,
            }
        )
    return files, {"format": "multaqa-dirt-key/1", "slug": draft.slug, "files": key}
