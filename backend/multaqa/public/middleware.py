"""The readers' lane: released bytes are answered before sessions, sign-in and CSRF are looked at, which they never need."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import Resolver404, resolve

PREFIXES = ("/ar/", "/en/", "/api/v1/public/")


def readers_view(view: Callable[..., Any]) -> Callable[..., Any]:
    """Marks a view as one that reads the record alone: no user, no session, no cookie, GET and HEAD."""
    view.reads_record = True  # type: ignore[attr-defined]
    return view


class ReadersLane:
    """Answers marked views at once. What is not found goes the usual way, to an error in the caller's language."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method in ("GET", "HEAD") and request.path_info.startswith(PREFIXES):
            try:
                found = resolve(request.path_info)
                if getattr(found.func, "reads_record", False):
                    response: HttpResponseBase = found.func(request, *found.args, **found.kwargs)
                    if getattr(response, "from_record", False):
                        response.headers["X-Frame-Options"] = "DENY"
                        return response
            except (Resolver404, Http404):
                pass
        return self.get_response(request)
