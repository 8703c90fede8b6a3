"""What a reader sees when there is nothing, or when something broke: a page in their language, problem+json for the API."""

import json

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from multaqa.core.api.problems import problem
from multaqa.core.middleware import language_of_path


def _answer(request: HttpRequest, *, status: int, code: str, title: str, detail: str) -> HttpResponse:
    if request.path_info.startswith("/api/"):
        body = problem(status=status, code=code, detail=detail).data
        return HttpResponse(json.dumps(body), status=status, content_type="application/problem+json")
    language = (get_language() or "ar")[:2]
    context = {"title": title, "detail": detail, "language": language, "status": status}
    return HttpResponse(render_to_string("public/error.html", context), status=status)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    with override(language_of_path(request.path_info) or get_language()):
        title, detail = _("There is nothing at this address"), _("It may have moved, or it was never released.")
        return _answer(request, status=404, code="not_found", title=title, detail=detail)


def broken(request: HttpRequest) -> HttpResponse:
    """500. Asks nothing of the database or the queue: they may be what broke."""
    with override(language_of_path(request.path_info) or get_language()):
        title, detail = _("Something went wrong on our side"), _("It was noted. Please try again in a moment.")
        return _answer(request, status=500, code="server_error", title=title, detail=detail)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a request without the token of its page. `reason` is Django's, in English, for its own page."""
    with override(language_of_path(request.path_info) or get_language()):
        refusal = _("You may not do this.")
        return _answer(request, status=403, code="csrf_failed", title=refusal, detail=refusal)
