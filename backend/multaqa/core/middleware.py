"""The language of a request: from its address where the address says it, else from what the browser asks for."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

CODES = frozenset(code for code, _ in settings.LANGUAGES)


def language_of_path(path: str) -> str | None:
    """ "ar" for "/ar/…", "en" for "/en/…", else None."""
    first = path[1:].partition("/")[0]
    return first if first in CODES else None


class LanguageMiddleware(LocaleMiddleware):
    """Django's, but an address with a language is never a guess, and its answer does not vary by one."""

    def process_request(self, request: HttpRequest) -> None:
        """Activates the language."""
        language = language_of_path(request.path_info) or translation.get_language_from_request(request)
        translation.activate(language)
        request.LANGUAGE_CODE = translation.get_language() or settings.LANGUAGE_CODE

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Names the language. Released bytes (`from_record`) were made before anyone asked: they vary by no header."""
        if getattr(response, "from_record", False):
            return response
        if language := language_of_path(request.path_info):
            response.headers.setdefault("Content-Language", language)
            return response
        return super().process_response(request, response)
