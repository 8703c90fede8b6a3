"""What every release says of its summit: the facts that frame a public page. JSON values only."""

from typing import Any

from multaqa.core.fields import LocalizedText
from multaqa.core.numbers import locale_of
from multaqa.core.translations import INTERFACE_LANGUAGES

from .models import Summit


def country_name(code: str) -> LocalizedText:
    """CLDR's name of a country in both languages; empty for no code or an unknown one."""
    names = {language: locale_of(language).territories.get(code, "") for language in INTERFACE_LANGUAGES}
    return {language: name for language, name in names.items() if name}


def frame_of(summit: Summit) -> dict[str, Any]:
    """Names, days, place, zone, colours and styles of `summit`."""
    return {
        "slug": summit.slug,
        "name": summit.name,
        "kind": summit.kind,
        "level": summit.level,
        "start_date": summit.start_date.isoformat(),
        "end_date": summit.end_date.isoformat(),
        "timezone": summit.timezone,
        "city": summit.city,
        "venue": summit.venue,
        "country": country_name(summit.host_country),
        "country_code": summit.host_country,
        "status": summit.status,
        "language_of_record": summit.language_of_record,
        "date_style": summit.date_style,
        "show_hijri": summit.show_hijri,
        "accent": summit.accent,
        "synthetic": summit.synthetic,
    }
