"""JSON-LD (schema.org Event) of a summit and of its sessions, for machines that read pages."""

from typing import Any

from django.conf import settings

from multaqa.core.fields import LocalizedText
from multaqa.core.translations import chosen

from .frame import Frame

STATUS = {"cancelled": "https://schema.org/EventCancelled"}
SCHEDULED = "https://schema.org/EventScheduled"


def _value(text: LocalizedText | None, language: str) -> str | dict[str, str]:
    words, actual = chosen(text, language)
    return words if actual == language else {"@language": actual, "@value": words}


def _place(frame: Frame) -> dict[str, Any]:
    address = {
        "@type": "PostalAddress",
        "addressLocality": _value(frame.summit.get("city"), frame.language),
        "addressCountry": frame.summit.get("country_code", ""),
    }
    name = chosen(frame.summit.get("venue"), frame.language)[0] or frame.place
    return {"@type": "Place", "name": name, "address": {key: value for key, value in address.items() if value}}


def event_data(frame: Frame, card: dict[str, Any]) -> dict[str, Any]:
    """The summit as an Event. `card` is that of its site."""
    summit = frame.summit
    data = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": _value(summit["name"], frame.language),
        "description": _value(card.get("description"), frame.language) if card.get("description") else "",
        "startDate": summit.get("start_date", ""),
        "endDate": summit.get("end_date", ""),
        "eventStatus": STATUS.get(summit.get("status", ""), SCHEDULED),
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": _place(frame),
        "organizer": [
            {"@type": "Organization", "name": _value(name, frame.language)} for name in card.get("organisers", [])
        ],
        "inLanguage": frame.language,
        "url": settings.ORIGIN + frame.address(),
    }
    return {key: value for key, value in data.items() if value}


def session_data(frame: Frame, session: dict[str, Any]) -> dict[str, Any]:
    """A session as an Event within the summit's."""
    summit = {
        "@type": "Event",
        "name": _value(frame.summit["name"], frame.language),
        "startDate": frame.summit.get("start_date", ""),
        "location": _place(frame),
        "url": settings.ORIGIN + frame.address(),
    }
    return {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": _value(session["title"], frame.language),
        "startDate": session["start"],
        "endDate": session["end"],
        "eventStatus": STATUS.get(session["status"], SCHEDULED),
        "location": _place(frame),
        "performer": [
            {"@type": "Person", "name": _value(role["person"]["name"], frame.language)} for role in session["roles"]
        ],
        "superEvent": summit,
        "inLanguage": frame.language,
        "url": settings.ORIGIN + frame.address(f"agenda/{session['key']}"),
    }
