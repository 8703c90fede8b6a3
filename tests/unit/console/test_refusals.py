"""A wrong file: every problem with its line in both languages, exit code 1, nothing changed."""

import re

import pytest
from django.core.management import CommandError, call_command

from multaqa.accounts.models import AuditLine
from multaqa.agenda.models import Session
from multaqa.console.seed.problems import BadSeed
from multaqa.console.services import load_file
from multaqa.people.models import Person
from multaqa.summits.models import Summit

from .conftest import FACTS

TEXT = FACTS.read_text(encoding="utf-8")


def line_with(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def problems_of(path) -> list:
    with pytest.raises(BadSeed) as caught:
        load_file(path=path)
    assert not Summit.with_deleted.exists()
    assert not Person.with_deleted.exists()
    return caught.value.problems


WRONG = {
    "unknown key": ("kind: company", "kindd: company\n    kind: company", "kindd", "“kind”"),
    "unknown section": ("venues_and_rooms:", "venus_and_rooms:", "venus_and_rooms", "venus_and_rooms"),
    "missing key": ("    kind: company\n", "", "- id: classera", "“kind” is missing"),
    "wrong type": ("capacity: 120", 'capacity: "many"', "capacity: \"many\"", "whole number"),
    "negative": ("capacity: 120", "capacity: -1", "capacity: -1", "whole number"),
    "text instead of a list": ("launched_by: [alecso]", "launched_by: alecso", "launched_by: alecso", "list"),
    "unknown word": ("kind: company", "kind: kompany", "kompany", "company"),
    "unknown reference": ("organisation: classera", "organisation: clasera", "organisation: clasera", "clasera"),
    "bad date": ("end_date: 2022-11-14", "end_date: 2022-11-31", "2022-11-31", "2022-11-31"),
    "last day first": ("end_date: 2022-11-14", "end_date: 2022-11-13", "2022-11-13", "before the first"),
    "bad zone": ("timezone: Asia/Dubai", "timezone: Asia/Doubai", "Doubai", "time zone"),
    "bad language": ("working: [ar]", "working: [ar, xx]", "xx", "ar, en, fr"),
    "bad text language": ("city: {ar:", "city: {de: Dubai, ar:", "de: Dubai", "“de”"),
    "bad country": ("host_country: AE", "host_country: ZQ", "ZQ", "two-letter"),
    "duplicate id": ("- id: classera", "- id: alecso", "__second", "is there already"),
    "duplicate key": ("    kind: company\n", "    kind: company\n    kind: ngo\n", "kind: ngo", "twice"),
    "duplicate order": ("{order: 2,", "{order: 1,", "code: TN, as", "is there already"),
    "weekday": ("weekday: {en: Monday", "weekday: {en: Tuesday", "Tuesday", "it is “Monday”"),
    "hijri": ("1444-04-20\", ar", "1444-04-21\", ar", "1444-04-21", "1444-04-20"),
    "offset": ('"2022-11-14T08:30:00+04:00"', '"2022-11-14T08:30:00+03:00"', "08:30:00+03:00", "09:30:00+04:00"),
    "no offset": ('"2022-11-14T08:30:00+04:00"', '"2022-11-14T08:30:00"', '08:30:00"', "such as 2022-11-14T08:30"),
    "ends before it begins": ('end: "2022-11-14T09:30', 'end: "2022-11-14T08:00', "T08:00", "end after"),
    "room taken": ("start: \"2022-11-14T10:00", "start: \"2022-11-14T09:50", "T09:50", "“a2”"),
    "item elsewhere": ("room: main-hall, in_article: true, times_assumed: true, assumed: true}\n  - {id: a4", "room: side-room, in_article: true, times_assumed: true, assumed: true}\n  - {id: a4", "id: a3", "room of its session"),
    "occasion": ("occasion: a4", "occasion: a1", "id: a4", "“a1”"),
    "behalf": ("on_behalf: true", "on_behalf: false", "on_behalf: false", "on_behalf_of"),
    "segment twice": ("{n: 2, ar: \"وقد", "{n: 1, ar: \"وقد", "__segments", "same number"),
    "not the League's name": ("short_ar: \"لبنان\"", "short_ar: \"لبنون\"", "لبنون", "league_members"),
    "number as text": ("publisher: alecso, kind: news_item,", "publisher: alecso, kind: news_item,", None, None),
    "empty text": ("en: Dubai}", 'en: ""}', 'en: ""}', "empty"),
    "anchor": ("city: {ar:", "city: &c {ar:", None, None),
}  # fmt: skip


@pytest.mark.parametrize("name", [name for name, case in WRONG.items() if case[2]])
def test_a_wrong_file_is_refused_with_line_and_reason(db, changed, name):
    old, new, mark, said = WRONG[name]
    path = changed((old, new))
    problems = problems_of(path)
    text = path.read_text(encoding="utf-8")
    marks = {
        "__second": text[: text.rindex("- id: alecso\n")].count("\n") + 1 if mark == "__second" else 0,
        "__segments": line_with(text, "    segments:"),
    }
    line = marks.get(mark) or line_with(text, mark)
    assert [problem for problem in problems if problem.line == line and said in problem.en], problems


def test_all_problems_are_told_at_once(db, changed):
    path = changed(
        ("kind: company", "kind: kompany"), ("capacity: 120", "capacity: many"), ("room: side-room", "room: no")
    )
    found = problems_of(path)
    assert [problem.line for problem in found] == sorted(problem.line for problem in found)
    assert len(found) == 3


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("- a\n- b\n", 1),
        ("format: multaqa-seed/1\nforum: [\n", 3),
        ("format: multaqa-seed/1\nforum: *x\n", 2),
        ("format: multaqa-seed/9\n", 1),
        ("format: multaqa-seed/1\nforum: {id: &a x, slug: *a}\n", 2),
        ("format: multaqa-seed/1\nforum:\n\tid: x\n", 3),
        ("a: " + "[" * 999 + "]" * 999, 0),
        ("a: " + "[" * 200_000 + "]" * 200_000, 0),
    ],
)
def test_what_is_no_seed_at_all(db, tmp_path, text, line):
    path = tmp_path / "wrong.yaml"
    path.write_text(text, encoding="utf-8")
    assert line in {problem.line for problem in problems_of(path)}


def test_not_utf_8(db, tmp_path):
    path = tmp_path / "wrong.yaml"
    path.write_bytes("format: multaqa-seed/1\nforum: {id: ملتقى}\n".encode("cp1256"))
    (problem,) = problems_of(path)
    assert problem.line == 2
    assert "UTF-8" in problem.en


def test_no_file(db, tmp_path):
    (problem,) = problems_of(tmp_path / "missing.yaml")
    assert problem.line == 0


def test_what_only_the_database_knows_is_told_with_its_line(forum, changed):
    before = Session.objects.get(key="a1").updated_at
    text = 'name_as_printed_with_titles: {ar: "سعادة المهندس'
    path = changed(("capacity: 120", "capacity: 130"), (text, "email: not-an-address\n    " + text))
    with pytest.raises(BadSeed) as caught:
        load_file(path=path)
    (problem,) = caught.value.problems
    assert problem.line == line_with(path.read_text(encoding="utf-8"), "id: mohamed-almadani")
    assert "email" in problem.en
    assert Session.objects.get(key="a1").updated_at == before
    assert AuditLine.objects.count() == 1


def test_the_command_fails_with_1_and_speaks_both_languages(db, changed):
    with pytest.raises(CommandError) as caught:
        call_command("load", str(changed(("kind: company", "kind: kompany"))))
    assert caught.value.returncode == 1
    said = str(caught.value)
    assert re.search(r"^line \d+: ", said, re.MULTILINE)
    assert re.search(r"^السطر \d+: ", said, re.MULTILINE)


def test_export_of_an_unknown_summit(db):
    with pytest.raises(CommandError):
        call_command("export", "nowhere")
