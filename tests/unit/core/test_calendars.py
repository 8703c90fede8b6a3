from datetime import UTC, date, datetime

import pytest

from multaqa.core import calendars
from multaqa.core.calendars import date_range_text, date_text, hijri, hijri_text, time_range_text, zone_text
from multaqa.summits.models import DateStyle

EXPECTED = {
    date(2022, 11, 14): {
        "default": "14 نوفمبر 2022",
        "levant": "14 تشرين الثاني 2022",
        "morocco": "14 نونبر 2022",
        "un_style": "14 تشرين الثاني/نوفمبر 2022",
        "egypt_digits": "١٤ نوفمبر ٢٠٢٢",
        "hijri": "1444-04-20",
    },
    date(2022, 9, 17): {
        "default": "17 سبتمبر 2022",
        "levant": "17 أيلول 2022",
        "morocco": "17 شتنبر 2022",
        "un_style": "17 أيلول/سبتمبر 2022",
        "hijri": "1444-02-21",
    },
    date(2022, 10, 7): {
        "default": "7 أكتوبر 2022",
        "levant": "7 تشرين الأول 2022",
        "morocco": "7 أكتوبر 2022",
        "un_style": "7 تشرين الأول/أكتوبر 2022",
        "hijri": "1444-03-11",
    },
}
LINES = [(day, style, text) for day, lines in EXPECTED.items() for style, text in lines.items()]
DAY = date(2022, 11, 14)


@pytest.mark.parametrize("day,style,text", LINES)
def test_dates_of_the_dubai_forum_in_every_style(day: date, style: str, text: str) -> None:
    if style == "hijri":
        assert hijri(day).isoformat() == text
    else:
        assert date_text(day, language="ar", style=style) == text


def test_styles_are_those_a_summit_can_choose() -> None:
    assert list(calendars.STYLES) == DateStyle.values


@pytest.mark.parametrize("style", calendars.STYLES)
def test_latin_languages_ignore_the_arabic_style(style: str) -> None:
    assert date_text(DAY, language="en", style=style) == "14 November 2022"
    assert date_text(DAY, language="fr", style=style) == "14 novembre 2022"


def test_weekday() -> None:
    assert date_text(DAY, language="ar", weekday=True) == "الاثنين، 14 نوفمبر 2022"
    assert date_text(DAY, language="ar", style="un_style", weekday=True) == "الاثنين، 14 تشرين الثاني/نوفمبر 2022"
    assert date_text(DAY, language="en", weekday=True) == "Monday, 14 November 2022"
    assert calendars.weekday_text(DAY, language="ar") == "الاثنين"


@pytest.mark.parametrize(
    "first,last,language,style,text",
    [
        (DAY, date(2022, 11, 16), "ar", "default", "14–16 نوفمبر 2022"),
        (DAY, date(2022, 11, 16), "ar", "un_style", "14–16 تشرين الثاني/نوفمبر 2022"),
        (DAY, date(2022, 11, 16), "ar", "egypt_digits", "١٤–١٦ نوفمبر ٢٠٢٢"),
        (DAY, date(2022, 11, 16), "en", "default", "14–16 November 2022"),
        (date(2022, 10, 30), date(2022, 11, 2), "ar", "default", "30 أكتوبر – 2 نوفمبر 2022"),
        (date(2022, 10, 30), date(2022, 11, 2), "ar", "levant", "30 تشرين الأول – 2 تشرين الثاني 2022"),
        (date(2022, 10, 30), date(2022, 11, 2), "en", "default", "30 October – 2 November 2022"),
        (date(2022, 12, 30), date(2023, 1, 2), "ar", "default", "30 ديسمبر 2022 – 2 يناير 2023"),
        (date(2022, 12, 30), date(2023, 1, 2), "en", "default", "30 December 2022 – 2 January 2023"),
        (DAY, DAY, "ar", "morocco", "14 نونبر 2022"),
    ],
)
def test_ranges(first: date, last: date, language: str, style: str, text: str) -> None:
    assert date_range_text(first, last, language=language, style=style) == text


def test_times_are_told_in_the_summits_zone() -> None:
    start, end = datetime(2022, 11, 14, 5, 30, tzinfo=UTC), datetime(2022, 11, 14, 6, 0, tzinfo=UTC)
    told = {language: time_range_text(start, end, zone="Asia/Dubai", language=language) for language in ("ar", "en")}
    assert told == {"ar": "09:30–10:00", "en": "09:30–10:00"}
    assert time_range_text(start, end, zone="Asia/Dubai", language="ar", style="egypt_digits") == "٠٩:٣٠–١٠:٠٠"
    assert calendars.time_text(start, zone="Africa/Tunis", language="ar") == "06:30"


def test_a_moment_has_the_date_of_its_zone() -> None:
    late = datetime(2022, 11, 13, 21, 15, tzinfo=UTC)
    assert calendars.datetime_text(late, zone="Asia/Dubai", language="ar") == "14 نوفمبر 2022، 01:15"
    assert calendars.datetime_text(late, zone="Asia/Dubai", language="en") == "14 November 2022, 01:15"


@pytest.mark.parametrize(
    "zone,language,text",
    [
        ("Asia/Dubai", "ar", "توقيت دبي (غرينتش+4)"),
        ("Asia/Dubai", "en", "Dubai time (GMT+4)"),
        ("Asia/Kolkata", "en", "Kolkata time (GMT+5:30)"),
        ("America/New_York", "ar", "توقيت نيويورك (غرينتش-5)"),
    ],
)
def test_zones_in_words(zone: str, language: str, text: str) -> None:
    assert zone_text(zone, on=datetime(2022, 11, 14, 6, tzinfo=UTC), language=language) == text


def test_hijri_is_labelled() -> None:
    assert hijri_text(DAY, language="ar") == "20 ربيع الآخر 1444 هـ"
    assert hijri_text(DAY, language="en") == "20 Rabi al-Akhir 1444 AH"
    assert hijri_text(DAY, language="ar", style="egypt_digits") == "٢٠ ربيع الآخر ١٤٤٤ هـ"


@pytest.mark.parametrize("day", [date(1924, 7, 31), date(2077, 11, 17), date(1, 1, 1)])
def test_hijri_is_unknown_outside_its_tables(day: date) -> None:
    assert hijri(day) is None
    assert hijri_text(day, language="ar") is None


def test_hijri_months_follow_one_another() -> None:
    first_days = [date(1924, 8, 1), date(2077, 11, 16)]
    assert [hijri(day).isoformat() for day in first_days] == ["1343-01-01", "1500-12-30"]


@pytest.mark.parametrize("style", calendars.STYLES)
@pytest.mark.parametrize("month", range(1, 13))
def test_no_month_is_left_as_a_pattern(style: str, month: int) -> None:
    text = date_text(date(2024, month, 9), language="ar", style=style)
    assert "M" not in text
    assert "'" not in text
