"""What stands above the summits: the way in by language, the list of summits, the site map, robots."""

from xml.etree import ElementTree as Xml

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request, override
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from multaqa.core.translations import INTERFACE_LANGUAGES
from multaqa.record import queries
from multaqa.record.queries import EVERY_SUMMIT, Entry

from ..frame import Frame, other_language
from ..middleware import readers_view
from ..responses import Answer, respond

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
SECTIONS = {"site": ("", "delegations"), "agenda": ("agenda", "speakers"), "proceedings": ("proceedings", "documents")}


@require_safe
def way_in(request: HttpRequest) -> HttpResponse:
    """To the visitor's language."""
    response = HttpResponseRedirect(f"/{get_language_from_request(request)[:2]}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


@readers_view
@csrf_exempt
@require_safe
def summits(request: HttpRequest, *, language: str) -> HttpResponseBase:
    """Every summit that has a site in the record."""
    version = queries.version(EVERY_SUMMIT)

    def build() -> Answer:
        with override(language):
            rows = [
                {"frame": Frame(contents, language, ""), "card": contents.entries[0].card}
                for contents in queries.summits(version=version)
            ]
            links = {code: f"{settings.ORIGIN}/{code}/" for code in INTERFACE_LANGUAGES}
            context = {
                "rows": rows,
                "language": language,
                "links": links,
                "canonical": links[language],
                "switch": other_language(language),
            }
            html = render_to_string("public/summits.html", context)
        return Answer(html.encode(), "text/html; charset=utf-8", language=language)

    return respond(request, queries.remembered(EVERY_SUMMIT, version, ("page", language), build))


def _paths(entry: Entry) -> tuple[str, ...]:
    if entry.kind == "speech":
        return (f"speeches/{entry.key}",)
    return SECTIONS.get(entry.kind, ())


def _site_map(version: bytes | None) -> Answer:
    Xml.register_namespace("xhtml", XHTML)
    root = Xml.Element("urlset", {"xmlns": SITEMAP})
    for slug, entry in queries.everything(version=version):
        for path in () if entry.withdrawn else _paths(entry):
            by_language = {code: f"{settings.ORIGIN}/{code}/{slug}/{path}" for code in INTERFACE_LANGUAGES}
            for address in by_language.values():
                node = Xml.SubElement(root, "url")
                Xml.SubElement(node, "loc").text = address
                Xml.SubElement(node, "lastmod").text = entry.released_at.date().isoformat()
                for code, other in by_language.items():
                    Xml.SubElement(node, f"{{{XHTML}}}link", {"rel": "alternate", "hreflang": code, "href": other})
    return Answer(Xml.tostring(root, encoding="utf-8", xml_declaration=True), "text/xml; charset=utf-8")


@csrf_exempt
@require_safe
def site_map(request: HttpRequest) -> HttpResponseBase:
    """Every public page, with its twin in the other language."""
    version = queries.version(EVERY_SUMMIT)
    return respond(request, queries.remembered(EVERY_SUMMIT, version, "site map", lambda: _site_map(version)))


@csrf_exempt
@require_safe
def robots(request: HttpRequest) -> HttpResponseBase:
    """The public pages are for everyone; the desk is not for machines."""
    closed = [f"/{code}/{place}" for code in INTERFACE_LANGUAGES for place in ("desk", "my", "sign-in")]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed), f"Sitemap: {settings.ORIGIN}/sitemap.xml", ""]
    return respond(request, Answer("\n".join(lines).encode(), "text/plain; charset=utf-8"))
