"""Django's texts: collect them from the code, check that each language is complete, compile. No GNU gettext needed.

`messages.py extract [--take FILE…]` updates `locale/*/LC_MESSAGES/django.po` (and takes translations out of other
.po files), `check` fails unless every text has all its forms in Arabic, `compile FILE.po` writes the .mo beside it.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = sorted((ROOT / "locale").glob("*/LC_MESSAGES/django.po"))
# In Django "_" stands for gettext_lazy; the p-forms carry a context first.
KEYWORDS: dict[str, tuple[object, ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
TEMPLATES = {".html", ".txt"}
FORMATTED = re.compile(r"%\(\w+\)[sd]|\{\w*\}|%[sd]")
NUMBERLESS_FORMS = 3  # zero, one and two may say the number in words
Key = tuple[str | None, str]


def _sources() -> Iterator[tuple[Path, bytes]]:
    from django.conf import settings
    from django.utils.translation.template import templatize

    if not settings.configured:
        settings.configure()
    for path in sorted((ROOT / "backend").rglob("*.py")):
        if "migrations" not in path.parts:
            yield path, path.read_bytes()
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.suffix in TEMPLATES:
            yield path, templatize(path.read_text(), origin=str(path)).encode()


def collect() -> dict[Key, polib.POEntry]:
    """Every text of the code and the templates, by context and English text."""
    from babel.messages.extract import extract

    found: dict[Key, polib.POEntry] = {}
    for path, source in _sources():
        for _line, text, _comments, context in extract("python", BytesIO(source), keywords=KEYWORDS):
            singular, plural = text if isinstance(text, tuple) else (text, None)
            if not singular:
                continue
            entry = found.setdefault((context, singular), polib.POEntry(msgid=singular, msgctxt=context))
            if plural:
                entry.msgid_plural = plural
            place = (str(path.relative_to(ROOT)), "")
            if place not in entry.occurrences:
                entry.occurrences.append(place)
            if FORMATTED.search(singular) and "%" in singular and "python-format" not in entry.flags:
                entry.flags.append("python-format")
    return found


def _known(files: list[Path]) -> dict[Key, polib.POEntry]:
    entries = [entry for file in files for entry in polib.pofile(str(file)) if not entry.obsolete]
    return {(entry.msgctxt, entry.msgid): entry for entry in entries if is_done(entry)}


def is_done(entry: polib.POEntry) -> bool:
    """Is there a text for every form, and no doubt about it?"""
    texts = entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]
    return bool(texts) and all(texts) and not entry.fuzzy


def extract_all(take: list[Path]) -> None:
    """Rewrite every catalogue: present texts only, in order, with the translations there are."""
    found = collect()
    for path in CATALOGUES:
        catalogue = polib.pofile(str(path), wrapwidth=110)
        known = _known([path, *take]) if path.parts[-3] != "en" else _known([path])
        catalogue.clear()
        for key, fresh in sorted(found.items(), key=lambda item: (item[0][1], item[0][0] or "")):
            entry = polib.POEntry(
                msgid=fresh.msgid,
                msgid_plural=fresh.msgid_plural,
                msgctxt=fresh.msgctxt,
                occurrences=sorted(fresh.occurrences),
                flags=list(fresh.flags),
            )
            old = known.get(key)
            if old is not None and bool(old.msgid_plural) == bool(entry.msgid_plural):
                entry.msgstr, entry.msgstr_plural, entry.tcomment = old.msgstr, dict(old.msgstr_plural), old.tcomment
            elif entry.msgid_plural:
                entry.msgstr_plural = dict.fromkeys(range(forms(catalogue)), "")
            catalogue.append(entry)
        catalogue.save(str(path))
        _say(f"{path.relative_to(ROOT)}: {len(catalogue)} texts, {catalogue.percent_translated()} % translated")


def forms(catalogue: polib.POFile) -> int:
    """How many plural forms the language of the catalogue has."""
    match = re.search(r"nplurals\s*=\s*(\d)", catalogue.metadata.get("Plural-Forms", ""))
    return int(match[1]) if match else 2


def troubles(path: Path, found: dict[Key, polib.POEntry]) -> Iterator[str]:
    """What is missing or wrong in one catalogue, a sentence each."""
    catalogue = polib.pofile(str(path))
    entries = {(entry.msgctxt, entry.msgid): entry for entry in catalogue if not entry.obsolete}
    for key in found.keys() - entries.keys():
        yield f"missing: {key[1]!r} (run `make messages`)"
    for key, entry in entries.items():
        if key not in found:
            yield f"no longer used: {key[1]!r} (run `make messages`)"
        elif not is_done(entry):
            yield f"not translated: {key[1]!r}"
        elif entry.msgid_plural and len(entry.msgstr_plural) != forms(catalogue):
            yield f"{len(entry.msgstr_plural)} plural forms instead of {forms(catalogue)}: {key[1]!r}"
        else:
            yield from _wrong_fields(entry)


def _wrong_fields(entry: polib.POEntry) -> Iterator[str]:
    wanted = set(FORMATTED.findall(entry.msgid_plural or entry.msgid))
    texts = entry.msgstr_plural or {NUMBERLESS_FORMS: entry.msgstr}
    for form, text in texts.items():
        got = set(FORMATTED.findall(text))
        if got != wanted and not (got < wanted and form < NUMBERLESS_FORMS):
            yield f"other fields than in English: {entry.msgid!r}: {sorted(got ^ wanted)}"


def check() -> int:
    """0 if every catalogue but the English one is complete, else 1 with the reasons printed."""
    found = collect()
    wrong = 0
    for path in CATALOGUES:
        if path.parts[-3] != "en":
            for sentence in troubles(path, found):
                _say(f"{path.relative_to(ROOT)}: {sentence}")
                wrong += 1
    _say(f"{len(found)} texts in the code, {wrong} troubles in the catalogues")
    return 1 if wrong else 0


def _say(line: str) -> None:
    print(line)


def main() -> int:
    """Entry point."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words = parser.add_subparsers(dest="word", required=True)
    words.add_parser("extract").add_argument("--take", nargs="*", type=Path, default=[])
    words.add_parser("check")
    words.add_parser("compile").add_argument("files", nargs="+", type=Path)
    asked = parser.parse_args()
    if asked.word == "extract":
        extract_all(asked.take)
    elif asked.word == "compile":
        for file in asked.files:
            polib.pofile(str(file)).save_as_mofile(str(file.with_suffix(".mo")))
    else:
        return check()
    return 0


if __name__ == "__main__":
    sys.exit(main())
