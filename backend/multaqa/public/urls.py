"""Addresses of the public side."""

from django.urls import include, path, re_path, register_converter
from django.urls.converters import StringConverter

from .views.files import Feed, LanguageFeed, SessionCalendar, file_view
from .views.pages import page
from .views.root import robots, site_map, summits, way_in


class InterfaceLanguage(StringConverter):
    """A language of the interface."""

    regex = "ar|en"


register_converter(InterfaceLanguage, "interface")

SECTION = "(?P<section>agenda|speeches|speakers|delegations|documents|proceedings)"
KEYED = "(?P<section>agenda|speeches)/(?P<key>[A-Za-z0-9_-]+)"

agenda_json = file_view("agenda.json", "application/json", "agenda_json", "The released agenda as data.")
site_json = file_view("site.json", "application/json", "site_json", "The released facts of a summit as data.")
agenda_ics = file_view("agenda.{language}.ics", "text/calendar", "agenda_ics", "The released agenda as a calendar.")
agenda_pdf = file_view("agenda.pdf", "application/pdf", "agenda_pdf", "The released agenda for print, in two columns.")
agenda_one_pdf = file_view(
    "agenda.{language}.pdf", "application/pdf", "agenda_language_pdf", "The released agenda for print, in one language."
)
agenda_both_pdf = file_view("agenda.pdf", "application/pdf", "agenda_both_pdf", "The agenda in two columns.")
speech_json = file_view("speeches/{key}.json", "application/json", "speech_json", "A released statement as data.")
speech_pdf = file_view("speeches/{key}.pdf", "application/pdf", "speech_pdf", "A released statement for print.")
speech_one_pdf = file_view(
    "speeches/{key}.{language}.pdf", "application/pdf", "speech_language_pdf", "A released statement in one language."
)
volume_json = file_view("proceedings.json", "application/json", "proceedings_json", "The released volume as data.")
volume_epub = file_view("proceedings.epub", "application/epub+zip", "proceedings_epub", "The released volume to read.")
volume_pdf = file_view("proceedings.pdf", "application/pdf", "proceedings_pdf", "The volume in two columns.")
volume_one_pdf = file_view(
    "proceedings.{language}.pdf", "application/pdf", "proceedings_language_pdf", "The volume in one language."
)

files = [
    path("site.json", site_json),
    path("agenda.json", agenda_json),
    path("agenda.<interface:language>.ics", agenda_ics),
    path("agenda.pdf", agenda_pdf),
    path("agenda.<interface:language>.pdf", agenda_one_pdf),
    path("agenda.pdf", agenda_both_pdf),
    path("sessions/<slug:key>.<interface:language>.ics", SessionCalendar.lane()),
    path("speeches/<slug:key>.json", speech_json),
    path("speeches/<slug:key>.pdf", speech_pdf),
    path("speeches/<slug:key>.<interface:language>.pdf", speech_one_pdf),
    path("proceedings.json", volume_json),
    path("proceedings.epub", volume_epub),
    path("proceedings.pdf", volume_pdf),
    path("proceedings.<interface:language>.pdf", volume_one_pdf),
    path("releases.atom", Feed.lane()),
    path("releases.<interface:language>.atom", LanguageFeed.lane()),
]
pages = [
    re_path(r"^$", summits, name="summits"),
    re_path(r"^(?P<slug>[\w-]+)/$", page, name="page"),
    re_path(rf"^(?P<slug>[\w-]+)/{SECTION}$", page),
    re_path(rf"^(?P<slug>[\w-]+)/{KEYED}$", page),
]
urlpatterns = [
    path("", way_in, name="way-in"),
    path("robots.txt", robots),
    path("sitemap.xml", site_map),
    path("api/v1/public/<slug:slug>/", include(files)),
    re_path(r"^(?P<language>ar|en)/", include(pages)),
]
