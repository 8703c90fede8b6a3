"""The forum itself, its organisations, rooms and printed source."""

from multaqa.core.fields import LANGUAGES
from multaqa.summits.models import DateStyle, DelegationOrder, NamingAuthority, Organisation, Summit

from ..types import (
    Boxed,
    Choice,
    Country,
    Day,
    Flag,
    Key,
    Language,
    Listed,
    Localized,
    NotedNames,
    Nullable,
    Number,
    Record,
    Text,
    Zone,
)
from ..types import Names as NamesOf
from .section import Section, by_id

FORUM = Record(
    {
        "id": Key(),
        "slug": Key(),
        "names": NotedNames(),
        "kind": Localized(),
        "level": Localized(),
        "description": Localized(),
        "start_date": Day(),
        "end_date": Day(),
        "weekday": Localized(),
        "hijri": Localized(extra={"umm_al_qura": Text()}),
        "timezone": Zone(),
        "city": Localized(),
        "host_country": Country(),
        "host_country_as_printed": Localized(),
        "venue": Record({"name": Nullable(Localized())}),
        "languages": Record({"working": Listed(Language()), "interpretation": Boxed(Listed(Language()))}),
        "status": Choice(Summit.Status.values),
        "naming_authority": Choice(NamingAuthority.values),
        "delegation_order": Choice(DelegationOrder.values),
        "date_style": Choice(DateStyle.values),
        "show_hijri": Flag(),
        "accent": Text(7),
        "synthetic": Flag(),
    },
    required=("id", "names", "start_date", "end_date", "timezone"),
)

ORGANISATION = Record(
    {
        "id": Key(),
        "kind": Choice(Organisation.Kind.values),
        "names": NamesOf(),
        "misspellings_seen": Listed(Text()),
        "headquarters": Record({"city": Text(), "country": Country()}),
        "founded": Record({"year": Number(3000)}),
        "role_in_forum": Choice(Organisation.Role.values),
        "role_as_printed": Localized(),
    },
    required=("id", "kind", "names"),
)

ROOM = Record(
    {"id": Key(), "names": Localized(), "capacity": Number(10_000_000)},
    required=("id", "names"),
)

PARAGRAPH = Record(
    {"n": Number(), "role": Text(40)} | {code: Text() for code in LANGUAGES}, required=("n",), noted=False
)

SECTIONS = (
    Section("organisations", ORGANISATION, by_id("organisation")),
    Section("venues_and_rooms", ROOM, by_id("room")),
    Section("article", PARAGRAPH, lambda value: [("paragraph", str(value["n"]))] if "n" in value else []),
)
