"""Dates, times and their ranges in words, in the Gregorian and the Hijri calendar.

Pure functions. Patterns and Gregorian month names are CLDR's (Babel); Hijri is Umm al-Qura (`hijridate`), the civil
calendar of Saudi Arabia, computed and always labelled. Styles are the values of a summit's `date_style`, given as plain
strings. Times are written on a 24-hour clock in every language, so that both columns of a bilingual page agree.
Not for machine formats: use `isoformat` in JSON and `icalendar` in ICS.
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, get_timezone_location
from hijridate import Gregorian

from .numbers import EASTERN, WESTERN, digits, locale_of

DEFAULT: Final = "default"
LEVANT: Final = "levant"
MOROCCO: Final = "morocco"
UN: Final = "un_style"
EGYPT: Final = "egypt_digits"
STYLES: Final = (DEFAULT, LEVANT, MOROCCO, UN, EGYPT)

_STYLE_LOCALES = {LEVANT: Locale("ar", "SY"), MOROCCO: Locale("ar", "MA"), UN: Locale("ar", "SY")}

HIJRI_MONTHS: Final = {
    "ar": (
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة",
        "ذو الحجة",
    ),
    "en": (
        "Muharram",
        "Safar",
        "Rabi al-Awwal",
        "Rabi al-Akhir",
        "Jumada al-Ula",
        "Jumada al-Akhirah",
        "Rajab",
        "Shaban",
        "Ramadan",
        "Shawwal",
        "Dhu al-Qadah",
        "Dhu al-Hijjah",
    ),
    "fr": (
        "mouharram",
        "safar",
        "rabia al awal",
        "rabia ath-thani",
        "joumada al oula",
        "joumada ath-thania",
        "rajab",
        "chaabane",
        "ramadan",
        "chawwal",
        "dhou al qaada",
        "dhou al hijja",
    ),
}
HIJRI_ERA: Final = {"ar": "هـ", "en": "AH", "fr": "H"}


def digits_of(style: str) -> str:
    """CLDR numbering system of a date style: "arab" for `egypt_digits`, else "latn"."""
    return EASTERN if style == EGYPT else WESTERN


def _finish(text: str, language: str, style: str) -> str:
    # CLDR sets thin and narrow spaces around dashes; several text faces have no glyph for them.
    plain = text.replace("\u2009", " ").replace("\u202f", " ")
    return digits(plain, digits_of(style)) if language == "ar" else plain


def _format(day: date, pattern: str, language: str, style: str) -> str:
    if language != "ar":
        return format_date(day, pattern, locale=locale_of(language))
    if style == UN:
        # The United Nations write both names of the month: «تشرين الثاني/نوفمبر».
        second = locale_of("ar").months["format"]["wide"][day.month]
        pattern = pattern.replace("MMMM", f"MMMM'/{second}'")
    return format_date(day, pattern, locale=_STYLE_LOCALES.get(style, locale_of("ar")))


@lru_cache(maxsize=4096)
def date_text(day: date, *, language: str, style: str = DEFAULT, weekday: bool = False) -> str:
    """A date in words: "14 نوفمبر 2022", with `weekday` "الاثنين، 14 نوفمبر 2022". `style` only matters in Arabic."""
    pattern = str(locale_of(language).date_formats["full" if weekday else "long"])
    return _finish(_format(day, pattern, language, style), language, style)


def weekday_text(day: date, *, language: str) -> str:
    """The name of the day of the week: "الاثنين", "Monday"."""
    return format_date(day, "EEEE", locale=locale_of(language))


def date_range_text(first: date, last: date, *, language: str, style: str = DEFAULT) -> str:
    """CLDR's interval: "14–16 نوفمبر 2022", "30 أكتوبر – 2 نوفمبر 2022". One day is written as one date."""
    if first == last:
        return date_text(first, language=language, style=style)
    differs = "y" if first.year != last.year else "d" if first.month == last.month else "M"
    parts = locale_of(language).interval_formats["yMMMd"][differs]
    patterns = (part.replace("MMM", "MMMM") for part in parts)
    text = "".join(_format(day, pattern, language, style) for day, pattern in zip((first, last), patterns, strict=True))
    return _finish(text, language, style)


def time_text(moment: datetime, *, zone: str, language: str, style: str = DEFAULT) -> str:
    """The clock time in an IANA zone: "09:30" ("٠٩:٣٠" under `egypt_digits`). `moment` must be aware."""
    local = moment.astimezone(ZoneInfo(zone))
    return _finish(format_skeleton("Hm", local, tzinfo=ZoneInfo(zone), locale=locale_of(language)), language, style)


def time_range_text(start: datetime, end: datetime, *, zone: str, language: str, style: str = DEFAULT) -> str:
    """Two clock times in an IANA zone: "09:30–10:00". Says nothing of the dates; a range may pass midnight."""
    first, last = (time_text(moment, zone=zone, language=language, style=style) for moment in (start, end))
    return f"{first}–{last}"


def datetime_text(moment: datetime, *, zone: str, language: str, style: str = DEFAULT, weekday: bool = False) -> str:
    """Date and time in an IANA zone: "14 نوفمبر 2022، 09:30", "14 November 2022, 09:30"."""
    day = date_text(moment.astimezone(ZoneInfo(zone)).date(), language=language, style=style, weekday=weekday)
    comma = "،" if language == "ar" else ","
    return f"{day}{comma} {time_text(moment, zone=zone, language=language, style=style)}"


def zone_text(zone: str, *, on: datetime, language: str, style: str = DEFAULT) -> str:
    """A zone for readers, by its city and its distance from Greenwich at `on`: "توقيت دبي (غرينتش+4)"."""
    local = on.astimezone(ZoneInfo(zone))
    minutes = int((local.utcoffset() or local - local).total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    offset = f"{'+' if minutes >= 0 else '-'}{hours}" + (f":{rest:02d}" if rest else "")
    name, greenwich = {"ar": ("توقيت {}", "غرينتش"), "en": ("{} time", "GMT"), "fr": ("heure de {}", "UTC")}[language]
    city = get_timezone_location(zone, locale=locale_of(language), return_city=True)
    return _finish(f"{name.format(city)} ({greenwich}{offset})", language, style)


@dataclass(frozen=True)
class HijriDate:
    """A day of the Umm al-Qura calendar; `month` counts from 1 (محرم)."""

    year: int
    month: int
    day: int

    def isoformat(self) -> str:
        """Year, month and day as "1444-04-20"."""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def text(self, *, language: str, style: str = DEFAULT) -> str:
        """The date in words with its era: "20 ربيع الآخر 1444 هـ", "20 Rabi al-Akhir 1444 AH"."""
        month = HIJRI_MONTHS[language][self.month - 1]
        return _finish(f"{self.day} {month} {self.year} {HIJRI_ERA[language]}", language, style)


@lru_cache(maxsize=4096)
def hijri(day: date) -> HijriDate | None:
    """The Umm al-Qura date of a Gregorian day; None outside 1 August 1924 – 16 November 2077, where it is not known."""
    try:
        found = Gregorian(day.year, day.month, day.day).to_hijri()
    except OverflowError:
        return None
    return HijriDate(found.year, found.month, found.day)


def hijri_text(day: date, *, language: str, style: str = DEFAULT) -> str | None:
    """`hijri` in words, or None where it is not known."""
    found = hijri(day)
    return found.text(language=language, style=style) if found else None
