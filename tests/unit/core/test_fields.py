import pytest
from django.core.exceptions import ValidationError
from rest_framework import serializers

from multaqa.core.api.fields import LocalizedText
from multaqa.core.fields import LocalizedTextField, localized, validate_localized_text


def test_missing_languages_stay_missing() -> None:
    assert localized("ملتقى") == {"ar": "ملتقى"}
    assert localized(en="Forum", ar="") == {"en": "Forum"}
    assert localized() == {}


@pytest.mark.parametrize("value,code", [("text", "not_localized"), ({"de": "x"}, "language"), ({"ar": 3}, "not_text")])
def test_what_is_not_a_localized_text(value: object, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        validate_localized_text(value)
    assert caught.value.code == code


@pytest.mark.parametrize("value", [{}, {"ar": ""}, {"ar": "  ", "en": "\n"}])
def test_one_language_is_needed_unless_blank_is_allowed(value: dict[str, str]) -> None:
    with pytest.raises(ValidationError) as caught:
        LocalizedTextField().clean(value, None)
    assert caught.value.code == "required"
    assert LocalizedTextField(blank=True).clean(value, None) == value


def test_a_text_is_no_longer_than_its_field_allows() -> None:
    field = LocalizedTextField(longest=3)
    assert field.clean({"ar": "قمة", "en": "top"}, None)
    with pytest.raises(ValidationError) as caught:
        field.clean({"ar": "قمة", "en": "tops"}, None)
    assert caught.value.code == "max_length"


def test_null_is_not_a_localized_text() -> None:
    with pytest.raises(ValidationError):
        LocalizedTextField(blank=True).clean(None, None)


def test_the_api_drops_empty_texts_and_keeps_the_rest_as_typed() -> None:
    assert LocalizedText().run_validation({"ar": " القمّـة ", "en": "  "}) == {"ar": " القمّـة "}


@pytest.mark.parametrize("value", ["text", ["ar"], {"ar": None}, {"xx": "y"}, {"ar": "a\0b"}])
def test_the_api_refuses_other_shapes(value: object) -> None:
    with pytest.raises(serializers.ValidationError):
        LocalizedText().run_validation(value)
