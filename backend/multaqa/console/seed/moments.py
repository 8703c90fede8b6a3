"""What a date implies: its weekday and its Hijri date, in the words of the file."""

from datetime import date
from typing import Any

from multaqa.core.calendars import hijri, hijri_text, weekday_text
from multaqa.core.fields import LANGUAGES


def weekday(day: date) -> dict[str, str]:
    """{"en": "Monday", "ar": "الاثنين", …}."""
    return {language: weekday_text(day, language=language) for language in LANGUAGES}


def hijri_words(day: date) -> dict[str, str]:
    """{"umm_al_qura": "1444-04-20", "ar": "20 ربيع الآخر 1444 هـ", …}; empty where the calendar is not known."""
    found = hijri(day)
    if found is None:
        return {}
    words: dict[str, Any] = {language: hijri_text(day, language=language) for language in LANGUAGES}
    return {"umm_al_qura": found.isoformat()} | words
