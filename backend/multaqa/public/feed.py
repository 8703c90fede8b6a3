"""The feed of releases as Atom (RFC 4287), in one language or in both."""

from collections.abc import Callable
from datetime import UTC, datetime
from xml.etree import ElementTree as Xml

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from multaqa.core.markup import direction_of
from multaqa.core.translations import INTERFACE_LANGUAGES, chosen
from multaqa.record import queries
from multaqa.record.queries import Entry

from .files import missing
from .frame import Frame
from .responses import Answer

ATOM = "http://www.w3.org/2005/Atom"
XHTML = "http://www.w3.org/1999/xhtml"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PAGES = {"agenda": "agenda", "proceedings": "proceedings", "site": ""}

Xml.register_namespace("", ATOM)


def _element(parent: Xml.Element, name: str, text: str = "", **attributes: str) -> Xml.Element:
    made = Xml.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    made.text = text or None
    return made


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _in_each(languages: tuple[str, ...], make: Callable[[str], str]) -> dict[str, str]:
    found = {}
    for language in languages:
        with override(language):
            found[language] = make(language)
    return found


def _title(entry: Entry) -> Callable[[str], str]:
    def make(language: str) -> str:
        words = {"title": chosen(entry.title, language)[0], "number": entry.number}
        if entry.withdrawn:
            return _("Withdrawn: %(title)s") % words
        return _("%(title)s, release %(number)s") % words

    return make


def _page(frame: Frame, entry: Entry, language: str) -> str:
    path = f"speeches/{entry.key}" if entry.kind == "speech" else PAGES.get(entry.kind, "documents")
    return settings.ORIGIN + frame.address(path, language)


def _entry(root: Xml.Element, frame: Frame, entry: Entry, languages: tuple[str, ...]) -> None:
    titles = _in_each(languages, _title(entry))
    node = _element(root, "entry")
    if len(languages) == 1:
        node.set(LANG, languages[0])
    _element(node, "id", f"urn:uuid:{entry.id}")
    _element(node, "title", " | ".join(titles.values()))
    _element(node, "updated", _time(entry.released_at))
    _element(node, "published", _time(entry.released_at))
    _element(node, "category", term=entry.kind)
    for language in languages:
        _element(node, "link", rel="alternate", type="text/html", hreflang=language, href=_page(frame, entry, language))
    content = _element(node, "content", type="xhtml")
    whole = Xml.SubElement(content, f"{{{XHTML}}}div")
    for language, title in titles.items():
        part = Xml.SubElement(whole, f"{{{XHTML}}}div", {"lang": language, "dir": direction_of(language)})
        Xml.SubElement(part, f"{{{XHTML}}}p").text = title
        if note := entry.note.get(language):
            Xml.SubElement(part, f"{{{XHTML}}}p").text = note


def feed(slug: str, language: str, *, version: bytes | None) -> Answer:
    """The newest hundred releases of a summit; `language` "" gives both. Raises Missing."""
    contents = queries.contents(slug, version=version)
    if contents is None:
        raise missing()
    entries = queries.recent(slug, version=version)
    languages = (language,) if language else INTERFACE_LANGUAGES
    own = f"{settings.ORIGIN}/api/v1/public/{slug}/releases{'.' + language if language else ''}.atom"
    root = Xml.Element(f"{{{ATOM}}}feed")
    if language:
        root.set(LANG, language)
    frames = {code: Frame(contents, code, "") for code in languages}
    _element(root, "id", own)
    _element(root, "title", " | ".join(frame.name for frame in frames.values()))
    _element(root, "updated", _time(max(entry.released_at for entry in entries)))
    _element(root, "link", rel="self", type="application/atom+xml", href=own)
    for code, frame in frames.items():
        _element(root, "link", rel="alternate", type="text/html", hreflang=code, href=settings.ORIGIN + frame.address())
    author = _element(root, "author")
    _element(author, "name", " | ".join(frame.name for frame in frames.values()))
    for entry in entries:
        _entry(root, next(iter(frames.values())), entry, languages)
    content = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return Answer(content, "application/atom+xml; charset=utf-8", language=language)
