"""The check of the catalogues: what it must catch in Arabic."""

import importlib.util
from pathlib import Path

import polib
import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "scripts/messages.py"
spec = importlib.util.spec_from_file_location("messages", SCRIPT)
messages = importlib.util.module_from_spec(spec)
spec.loader.exec_module(messages)

HEADER = {"Language": "ar", "Plural-Forms": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : 5;"}
FOUND = {
    (None, "Hello"): polib.POEntry(msgid="Hello"),
    (None, "%(count)s session"): polib.POEntry(msgid="%(count)s session", msgid_plural="%(count)s sessions"),
}
FORMS = {
    0: "لا جلسات",
    1: "جلسة واحدة",
    2: "جلستان",
    3: "%(count)s جلسات",
    4: "%(count)s جلسة",
    5: "%(count)s جلسة",
}


def _troubles(tmp_path, hello="مرحبًا", forms=FORMS, more=()):
    catalogue = polib.POFile()
    catalogue.metadata = HEADER
    catalogue.append(polib.POEntry(msgid="Hello", msgstr=hello))
    catalogue.append(
        polib.POEntry(msgid="%(count)s session", msgid_plural="%(count)s sessions", msgstr_plural=dict(forms))
    )
    catalogue.extend(more)
    catalogue.save(str(tmp_path / "django.po"))
    return list(messages.troubles(tmp_path / "django.po", FOUND))


def test_six_forms_and_a_number_in_words_are_right(tmp_path):
    assert _troubles(tmp_path) == []


@pytest.mark.parametrize(
    "change,said",
    [
        ({"hello": ""}, "not translated: 'Hello'"),
        ({"forms": {0: "أ", 1: "ب"}}, "2 plural forms instead of 6"),
        ({"forms": FORMS | {3: "جلسات"}}, "other fields than in English"),
        ({"forms": FORMS | {1: "%(number)s جلسة"}}, "other fields than in English"),
        ({"more": [polib.POEntry(msgid="Gone", msgstr="ذهب")]}, "no longer used: 'Gone'"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, change, said):
    found = _troubles(tmp_path, **change)
    assert len(found) == 1
    assert said in found[0]


def test_texts_are_found_in_code_and_templates():
    found = messages.collect()
    assert (None, "Arabic") in found
    assert any("templates/" in place for entry in found.values() for place, _ in entry.occurrences)
