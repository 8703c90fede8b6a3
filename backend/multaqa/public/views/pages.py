"""`/{ar,en}/{slug}/…`: pages of a summit. Warm: one GET to Redis, no SQL, no session, no cookie."""

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from multaqa.record import queries

from .. import pages
from ..middleware import readers_view
from ..responses import Answer, respond


@readers_view
@csrf_exempt
@require_safe
def page(request: HttpRequest, *, language: str, slug: str, section: str = "", key: str = "") -> HttpResponseBase:
    """The page of `section` (and of one `key` in it)."""
    version = queries.version(slug)
    path = f"{section}/{key}" if key else section
    make = BUILDERS[section, bool(key)]

    def build() -> Answer:
        arguments = [key] if key else []
        return pages.build(make, arguments, slug=slug, language=language, path=path, version=version)

    answer = queries.remembered(slug, version, ("page", language, path), build, size=lambda made: 2 * len(made.content))
    return respond(request, answer)


BUILDERS: dict[tuple[str, bool], pages.Builder] = {
    ("", False): pages.home,
    ("agenda", False): pages.agenda,
    ("agenda", True): pages.session,
    ("speeches", False): pages.speeches,
    ("speeches", True): pages.speech,
    ("speakers", False): pages.speakers,
    ("delegations", False): pages.delegations,
    ("documents", False): pages.documents,
    ("proceedings", False): pages.proceedings,
}
