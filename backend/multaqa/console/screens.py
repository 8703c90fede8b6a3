"""The page that the desk's application lives in: language and direction come from the address, so nothing flashes."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import ensure_csrf_cookie


@never_cache
@ensure_csrf_cookie
def screen(request: HttpRequest, language: str | None) -> HttpResponse:
    """The shell in `language`; without one, a redirect to the language the browser asks for."""
    if language is None:
        return HttpResponseRedirect(f"/{translation.get_language_from_request(request)[:2]}/desk/")
    with translation.override(language):
        return render(request, "desk.html", {"language": language})
