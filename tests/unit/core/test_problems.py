"""Errors become problem+json in the caller's language with stable codes."""

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import translation
from django.utils.translation import gettext_lazy
from rest_framework import exceptions, serializers

from multaqa.core.api.problems import exception_handler
from multaqa.core.api.views import PreconditionRequired
from multaqa.core.errors import Conflict, DomainError, FieldError, Invalid, Missing, NotAllowed, Stale


class Inner(serializers.Serializer):
    text = serializers.CharField()


class Outer(serializers.Serializer):
    name = serializers.CharField()
    segments = Inner(many=True)


@pytest.mark.parametrize(
    "error,status,code",
    [
        (Invalid("invalid", "x"), 422, "invalid"),
        (Conflict("room_taken", "x"), 409, "room_taken"),
        (NotAllowed("not_allowed", "x"), 403, "not_allowed"),
        (Missing("not_found", "x"), 404, "not_found"),
        (Stale(), 412, "stale"),
        (DomainError("odd", "x"), 400, "odd"),
        (Http404(), 404, "not_found"),
        (PermissionDenied(), 403, "permission_denied"),
        (PreconditionRequired(), 428, "precondition_required"),
        (exceptions.MethodNotAllowed("PUT"), 405, "method_not_allowed"),
        (exceptions.ParseError(), 400, "parse_error"),
        (exceptions.UnsupportedMediaType("text/x"), 415, "unsupported_media_type"),
    ],
)
@pytest.mark.django_db
def test_status_and_code(error: Exception, status: int, code: str) -> None:
    response = exception_handler(error, {})
    assert response is not None
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert set(response.data) == {"type", "title", "status", "detail", "code", "errors"}
    assert (response.data["status"], response.data["code"]) == (status, code)
    assert response.data["detail"]


@pytest.mark.django_db
def test_the_detail_is_in_the_callers_language() -> None:
    error = Invalid(
        "invalid",
        gettext_lazy("This field is required."),
        [FieldError("name.ar", "required", gettext_lazy("Enter a whole number."))],
    )
    with translation.override("ar"):
        data = exception_handler(error, {}).data
    assert (data["detail"], data["errors"]) == (
        "هذا الحقل مطلوب.",
        [{"field": "name.ar", "code": "required", "detail": "أدخل رقما صحيحا."}],
    )


@pytest.mark.django_db
def test_nested_fields_are_dotted_paths() -> None:
    serializer = Outer(data={"segments": [{"text": "ok"}, {"text": ""}]})
    with pytest.raises(serializers.ValidationError) as caught:
        serializer.is_valid(raise_exception=True)
    data = exception_handler(caught.value, {}).data
    assert {(error["field"], error["code"]) for error in data["errors"]} == {
        ("name", "required"),
        ("segments.1.text", "blank"),
    }


@pytest.mark.django_db
def test_an_error_of_the_whole_has_no_field() -> None:
    data = exception_handler(serializers.ValidationError({"non_field_errors": ["bad"]}), {}).data
    assert [(error["field"], error["detail"]) for error in data["errors"]] == [("", "bad")]


@pytest.mark.django_db
def test_waiting_and_signing_in_are_told_in_headers() -> None:
    throttled = exception_handler(exceptions.Throttled(wait=12.4), {})
    assert throttled.headers["Retry-After"] in ("12", "13")
    refused = exceptions.NotAuthenticated()
    refused.auth_header = "Session"
    assert exception_handler(refused, {}).headers["WWW-Authenticate"] == "Session"


def test_the_unexpected_stays_an_exception() -> None:
    assert exception_handler(ZeroDivisionError(), {}) is None
