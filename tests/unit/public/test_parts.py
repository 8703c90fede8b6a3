"""The small parts that public pages are put together from."""

from datetime import UTC, datetime

import pytest
from django.test import RequestFactory
from django.utils.translation import override

from multaqa.public.calendars import split
from multaqa.public.downloads import size_text
from multaqa.public.frame import Frame
from multaqa.public.markers import fill
from multaqa.public.responses import Answer, disposition, respond
from multaqa.public.sessions import monogram
from multaqa.record.queries import Contents, Entry


def frame_of(language: str, **summit) -> Frame:
    card = {"summit": {"slug": "f", "name": {"ar": "ملتقى"}, "show_hijri": True, "date_style": "default"} | summit}
    moment = datetime(2022, 1, 1, tzinfo=UTC)
    entry = Entry(None, "site", "site", 1, {}, {}, False, moment, card)
    return Frame(Contents("f", (entry,)), language, "")


def test_slots_are_filled_or_vanish():
    text = "a<!--slot:statements:x-1-->b<!--slot:files-->c<!--slot:unknown:k-->d"
    assert fill(text, statements=lambda key: f"[{key}]", files=lambda key: "F") == "a[x-1]bFcd"


def test_a_long_key_is_found_though_its_line_is_folded():
    key = "k" * 100
    line = f"X-MULTAQA-SESSION:{key}"
    folded = f"{line[:75]}\r\n {line[75:]}\r\n"
    calendar = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{folded}END:VEVENT\r\nEND:VCALENDAR\r\n".encode()
    assert split(calendar) == {key: calendar}
    assert split(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") == {}


@pytest.mark.parametrize(
    "days,english",
    [
        (("2022-11-14", "2022-11-14"), "20 Rabi al-Akhir 1444 AH"),
        (("2026-05-11", "2026-05-12"), "24–25 Dhu al-Qadah 1447 AH"),
        (("2026-05-11", "2026-05-20"), "24 Dhu al-Qadah 1447 AH – 3 Dhu al-Hijjah 1447 AH"),
    ],
)
def test_days_are_told_in_the_hijri_calendar_too(days, english):
    summit = {"start_date": days[0], "end_date": days[1]}
    with override("en"):
        assert frame_of("en", **summit).hijri_text == english
        assert frame_of("en", **summit, show_hijri=False).hijri_text is None


def test_a_name_missing_in_the_language_is_shown_in_the_other():
    assert frame_of("en").name == "ملتقى"


@pytest.mark.parametrize("size,text", [(10, "1 kB"), (49_474, "49 kB"), (1_440_000, "1.4 MB")])
def test_sizes_are_told_in_round_words(size, text):
    with override("en"):
        assert size_text(size, "en") == text


@pytest.mark.parametrize(
    "name,language,letters",
    [("محمد ولد أعمر", "ar", "م"), ("Huda Al-Khatib", "en", "HA"), ("Plato", "en", "P"), ("", "ar", "·")],
)
def test_monograms_join_no_arabic_letters(name, language, letters):
    assert monogram(name, language) == letters


def test_a_name_of_a_download_cannot_break_the_header():
    header = disposition({"ar": 'كلمة "معالي"/الوزير.pdf', "en": 'The "Minister"; 100%.pdf'}, "ar", "text/calendar")
    assert header.isascii()
    assert header.startswith("attachment; filename=\"The -Minister-- 100-.pdf\"; filename*=UTF-8''%D9%83")
    assert "/" not in header.partition("filename*")[2]


@pytest.mark.parametrize(
    "header,status,body",
    [
        ("bytes=0-0", 206, b"0"),
        ("bytes=-3", 206, b"789"),
        ("bytes=-99", 206, b"0123456789"),
        ("bytes=8-99", 206, b"89"),
        ("bytes=5-2", 200, b"0123456789"),
        ("bytes=-", 200, b"0123456789"),
        ("bytes=0-1,3-4", 200, b"0123456789"),
        ("bytes=10-", 416, b""),
        ("bytes=-0", 416, b""),
    ],
)
def test_ranges(header, status, body):
    request = RequestFactory().get("/", headers={"Range": header})
    answer = respond(request, Answer(b"0123456789", "application/pdf"))
    assert (answer.status_code, answer.content) == (status, body)


@pytest.mark.parametrize(
    "accepted,encoding",
    [
        ("gzip, br", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("gzip;q=0.000", None),
        ("", None),
        ("zstd", None),
    ],
)
def test_content_codings(accepted, encoding):
    request = RequestFactory().get("/", headers={"Accept-Encoding": accepted})
    answer = respond(request, Answer(b"x" * 5000, "text/html; charset=utf-8"))
    assert answer.headers.get("Content-Encoding") == encoding
    small = respond(request, Answer(b"x", "text/html"))
    assert "Content-Encoding" not in small.headers
