"""How a person is addressed, frozen per language for releases. Reads loaded rows only; asks the database nothing."""

from multaqa.core.fields import LocalizedText
from multaqa.core.translations import INTERFACE_LANGUAGES

from .models import Form, Gender, Person


def _form(form: Form, language: str, gender: str) -> str:
    words = form.short.get(language) or form.forms.get(language) or {}
    # Not stated: the unmarked form of the language, which both Arabic and English dictionaries list under "m".
    return str(words.get(gender or Gender.MALE) or "")


def address_of(person: Person) -> LocalizedText:
    """Honorific and titles before the name: {"ar": "سعادة أ.د.", "en": "H.E. Prof. Dr."}. Titles may be abbreviated.

    `person.honorific` and `person.titles` must be loaded.
    """
    forms = ([person.honorific] if person.honorific else []) + list(person.titles.all())
    texts = {
        language: " ".join(word for form in forms if (word := _form(form, language, person.gender)))
        for language in INTERFACE_LANGUAGES
    }
    return {language: text for language, text in texts.items() if text}
