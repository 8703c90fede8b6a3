"""Errors as problem+json (RFC 9457): `detail` in the caller's language, `code` stable, `errors` by field."""

from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework import exceptions, serializers
from rest_framework.response import Response
from rest_framework.views import set_rollback

from multaqa.core.errors import Conflict, DomainError, FieldError, Invalid, Missing, NotAllowed, Stale

STATUS = {Invalid: 422, Conflict: 409, NotAllowed: 403, Missing: 404, Stale: 412}


class FieldProblem(serializers.Serializer[Any]):
    """One thing wrong with one field."""

    field = serializers.CharField(allow_blank=True)
    code = serializers.CharField()
    detail = serializers.CharField()


class Problem(serializers.Serializer[Any]):
    """RFC 9457 body with two extension members."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    code = serializers.CharField()
    errors = FieldProblem(many=True)  # type: ignore[assignment]


def problem(*, status: int, code: str, detail: str, errors: list[FieldError] | None = None) -> Response:
    """The response for one problem."""
    body = {
        "type": f"urn:multaqa:problem:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": str(detail),
        "code": code,
        "errors": [{"field": e.field, "code": e.code, "detail": str(e.message)} for e in errors or []],
    }
    return Response(body, status=status, content_type="application/problem+json")


def _flatten(detail: Any, path: str = "") -> list[FieldError]:
    if isinstance(detail, dict):
        parts = [(key, value) for key, value in detail.items()]
        return [
            found
            for key, value in parts
            for found in _flatten(value, path if key == "non_field_errors" else f"{path}.{key}".strip("."))
        ]
    if isinstance(detail, list):
        nested = any(isinstance(item, dict | list) for item in detail)
        return [
            found
            for position, item in enumerate(detail)
            for found in _flatten(item, f"{path}.{position}".strip(".") if nested else path)
        ]
    return [FieldError(path, getattr(detail, "code", "invalid"), str(detail))]


def _of_api_exception(error: exceptions.APIException) -> Response:
    if isinstance(error, exceptions.ValidationError):
        return problem(
            status=422,
            code="invalid",
            detail=_("Some fields need your attention."),
            errors=_flatten(error.detail),
        )
    code = str(error.get_codes()) if isinstance(error.detail, str) else error.default_code
    response = problem(status=error.status_code, code=code, detail=str(error.detail))
    if wait := getattr(error, "wait", None):
        response["Retry-After"] = str(int(wait))
    if header := getattr(error, "auth_header", None):
        response["WWW-Authenticate"] = header
    return response


def exception_handler(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's hook: every expected error becomes problem+json; the unexpected ones stay exceptions (500, logged)."""
    if isinstance(error, Http404):
        error = exceptions.NotFound(_("There is nothing here."))
    elif isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    if isinstance(error, exceptions.APIException):
        response = _of_api_exception(error)
    elif isinstance(error, DomainError):
        response = problem(
            status=STATUS.get(type(error), 400), code=error.code, detail=str(error.message), errors=error.fields
        )
    else:
        return None
    set_rollback()
    return response
