"""`/api/v1/public/{slug}/…`: released files. Open to everyone, no session read; strong ETags, ranges, 410 after withdrawal."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import get_language_from_request
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_view
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.request import Request
from rest_framework.views import APIView

from multaqa.core.errors import DomainError
from multaqa.record import queries
from multaqa.record.queries import Gone, Stored

from .. import files
from ..feed import feed
from ..middleware import readers_view
from ..responses import Answer, disposition, respond, stream

LANGUAGE = OpenApiParameter("language", str, OpenApiParameter.PATH, enum=["ar", "en"])
CONDITION = OpenApiParameter("If-None-Match", str, OpenApiParameter.HEADER, description="An ETag that you hold.")
ANSWERS = {
    304: OpenApiResponse(description="You hold the current bytes."),
    (410, "application/problem+json"): OpenApiResponse(OpenApiTypes.OBJECT, description="Withdrawn; says why."),
}


def described(media_type: str, name: str, *parameters: OpenApiParameter, about: str | None = None) -> Any:
    """The OpenAPI description of a released file."""
    kind = OpenApiTypes.OBJECT if media_type == "application/json" else OpenApiTypes.BINARY
    return extend_schema(
        operation_id=f"public_{name}",
        tags=["public"],
        auth=[],
        parameters=[CONDITION, *parameters],
        description=about,
        responses={(200, media_type): kind, **ANSWERS},
    )


class AnyAccept(BaseContentNegotiation):
    """A released file has one form; whatever the caller says to accept, that is what there is."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        return parsers[0]

    def select_renderer(self, request: Request, renderers: Any, format_suffix: Any = None) -> Any:
        return renderers[0], renderers[0].media_type


class PublicView(APIView):
    """Answers from the record. Nobody signs in here, so no cookie is read and none is set."""

    authentication_classes = []
    permission_classes = []
    content_negotiation_class = AnyAccept
    http_method_names = ["get", "head", "options"]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Straight to the bytes; only errors and other methods take DRF's way, which turns them into problem+json."""
        if request.method in ("GET", "HEAD"):
            try:
                return self.answer(request, **kwargs)
            except DomainError:
                pass
        return super().dispatch(request, *args, **kwargs)

    @classmethod
    def lane(cls) -> Any:
        """`as_view`, open to the readers' lane."""
        return readers_view(cls.as_view())

    def answer(self, request: HttpRequest, slug: str, **places: str) -> HttpResponseBase:
        """The answer to GET and HEAD. Raises Missing."""
        raise NotImplementedError

    def get(self, request: Request, slug: str, **places: str) -> HttpResponseBase:
        """The current bytes."""
        return self.answer(request._request, slug, **places)

    def send(self, request: HttpRequest, found: Answer | Gone | Stored) -> HttpResponseBase:
        """The bytes, streamed when there are many; 410 in the language of the caller after a withdrawal."""
        if isinstance(found, Answer):
            return respond(request, found)
        if isinstance(found, Stored):
            name = disposition(found.filename, found.language, found.media_type)
            return stream(request, found, disposition=name)
        return respond(request, files.gone_answer(found, get_language_from_request(request)[:2]))


class FileView(PublicView):
    """One released file. Subclasses give `path` with the places that the address fills."""

    path = ""

    def answer(self, request: HttpRequest, slug: str, **places: str) -> HttpResponseBase:
        """The file, made ready once per version of the record."""
        path = self.path.format(**places)
        version = queries.version(slug)
        found = queries.remembered(
            slug, version, ("file", path), lambda: files.file_at(slug, path, version=version), size=files.weight
        )
        return self.send(request, found)


def file_view(path: str, media_type: str, name: str, about: str) -> Any:
    """The view of the released file at `path`."""
    parameters = [LANGUAGE] if "{language}" in path else []
    view: type[FileView] = type(name, (FileView,), {"path": path, "__doc__": about})
    return extend_schema_view(get=described(media_type, name, *parameters, about=about))(view).lane()


@extend_schema_view(get=described("text/calendar", "session_ics", LANGUAGE))
class SessionCalendar(PublicView):
    """One session of the released agenda as a calendar; the same UID as in the whole agenda."""

    def answer(self, request: HttpRequest, slug: str, **places: str) -> HttpResponseBase:
        """The session cut out of the released calendar."""
        key, language = places["key"], places["language"]
        version = queries.version(slug)
        found = queries.remembered(
            slug,
            version,
            ("session", key, language),
            lambda: files.session_calendar(slug, key, language, version=version),
        )
        return self.send(request, found)


@extend_schema_view(get=described("application/atom+xml", "releases_atom"))
class Feed(PublicView):
    """What was released when, as Atom; both languages in one feed."""

    def answer(self, request: HttpRequest, slug: str, **places: str) -> HttpResponseBase:
        """The newest hundred releases."""
        language = places.get("language", "")
        version = queries.version(slug)
        made = queries.remembered(
            slug,
            version,
            ("feed", language),
            lambda: feed(slug, language, version=version),
            size=files.weight,
        )
        return self.send(request, made)


@extend_schema_view(get=described("application/atom+xml", "releases_language_atom", LANGUAGE))
class LanguageFeed(Feed):
    """What was released when, as Atom; in one language."""
