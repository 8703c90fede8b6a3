"""Addresses of the public side."""

from django.urls import path, re_path, register_converter
from django.urls.converters import StringConverter

from .views.files import Feed, LanguageFeed, SessionCalendar, file_view
from .views.pages import page
from .views.root import robots, site_map, summits, way_in


class InterfaceLanguage(StringConverter):
    """A language of the interface."""

    regex = "ar|en"


register_converter(InterfaceLanguage, "interface")

SUMMIT = r"^(?P<language>ar|en)/(?P<slug>[\w-]+)/"
SECTION = "(?P<section>agenda|speeches|speakers|delegations|documents|proceedings)"
KEYED = "(?P<section>agenda|speeches)/(?P<key>[A-Za-z0-9_-]+)"
FILES = "api/v1/public/<slug:slug>/"

agenda_json = file_view("agenda.json", "application/json", "agenda_json", "The released agenda as data.")
site_json = file_view("site.json", "application/json", "site_json", "The released facts of a summit as data.")
agenda_ics = file_view("agenda.{language}.ics", "text/calendar", "agenda_ics", "The released agenda as a calendar.")
agenda_pdf = file_view("agenda.{language}.pdf", "application/pdf", "agenda_pdf", "The released agenda for print.")
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

urlpatterns = [
    path("", way_in, name="way-in"),
    path("robots.txt", robots),
    path("sitemap.xml", site_map),
    path(f"{FILES}site.json", site_json),
    path(f"{FILES}agenda.json", agenda_json),
    path(f"{FILES}agenda.<interface:language>.ics", agenda_ics),
    path(f"{FILES}agenda.<interface:language>.pdf", agenda_pdf),
    path(f"{FILES}sessions/<slug:key>.<interface:language>.ics", SessionCalendar.as_view()),
    path(f"{FILES}speeches/<slug:key>.json", speech_json),
    path(f"{FILES}speeches/<slug:key>.pdf", speech_pdf),
    path(f"{FILES}speeches/<slug:key>.<interface:language>.pdf", speech_one_pdf),
    path(f"{FILES}proceedings.json", volume_json),
    path(f"{FILES}proceedings.epub", volume_epub),
    path(f"{FILES}proceedings.pdf", volume_pdf),
    path(f"{FILES}proceedings.<interface:language>.pdf", volume_one_pdf),
    path(f"{FILES}releases.atom", Feed.as_view()),
    path(f"{FILES}releases.<interface:language>.atom", LanguageFeed.as_view()),
    re_path(r"^(?P<language>ar|en)/$", summits, name="summits"),
    re_path(f"{SUMMIT}$", page, name="page"),
    re_path(f"{SUMMIT}{SECTION}$", page),
    re_path(f"{SUMMIT}{KEYED}$", page),
]
