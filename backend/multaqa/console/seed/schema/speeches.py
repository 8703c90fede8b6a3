"""Speeches with their segments, and quotations."""

from typing import Any

import yaml

from multaqa.core.fields import LANGUAGES
from multaqa.speeches.models import SegmentText, Speech

from ..source import Node
from ..types import (
    Book,
    Boxed,
    Choice,
    Flag,
    Key,
    Language,
    Listed,
    Localized,
    Moment,
    Notes,
    Nullable,
    Number,
    Record,
    Ref,
    Text,
    Type,
)
from .section import Section, by_id

KINDS = {
    "statement": {"ar": "كلمة", "en": "statement"},
    "presentation": {"ar": "مداخلة", "en": "presentation"},
    "message": {"ar": "رسالة", "en": "message"},
    "right_of_reply": {"ar": "حق الرد", "en": "right of reply"},
}


class Kind(Type):
    """`statement`, or {ar: كلمة, en: statement}: the English word decides, another Arabic word is kept as a note."""

    word = Choice(Speech.Kind.values)
    english = Choice([words["en"] for words in KINDS.values()])
    pair = Record({"ar": Text(), "en": english}, required=("en",), noted=False)

    def read(self, node: Node, book: Book) -> tuple[Any, Notes]:
        if not isinstance(node, yaml.MappingNode):
            return self.word.read(node, book)
        words, _none = self.pair.read(node, book)
        if "en" not in words:
            return Speech.Kind.STATEMENT.value, {}
        kind = words["en"].replace(" ", "_")
        other = words.get("ar", KINDS[kind]["ar"])
        return kind, {} if other == KINDS[kind]["ar"] else {"ar": other}

    def write(self, value: str, notes: Any) -> dict[str, str]:
        return KINDS[value] | (notes or {})


REFERENCES = {
    "quotes": Ref("quotation"),
    "cites": Ref("organisation", "event"),
    "mentions": Ref("*"),
    "announces": Ref("commitment"),
}

SEGMENT = Record(
    {"n": Number(1_000_000)}
    | {code: Text() for code in LANGUAGES}
    | {
        "state": Record({code: Choice(SegmentText.State.values) for code in LANGUAGES}, noted=False),
        "source_changed": Listed(Language()),
    }
    | {name: Listed(ref) for name, ref in REFERENCES.items()},
    required=("n",),
    noted=False,
)

SPEECH = Record(
    {
        "id": Key(),
        "kind": Kind(),
        "title": Localized(),
        "author": Ref("person"),
        "delivered_by": Ref("person"),
        "on_behalf_of": Nullable(Ref("person", "organisation", "delegation", "league", "state")),
        "on_behalf_of_group": Localized(),
        "on_behalf": Flag(),
        "occasion": Ref("session"),
        "language": Language(),
        "text_kind": Choice(Speech.TextKind.values),
        "check_against_delivery": Nullable(Flag()),
        "symbol": Text(60),
        "embargo": Nullable(Record({"until_delivered": Flag(), "until": Moment()}, noted=False)),
        "delivered_at": Moment(),
        "segments": Listed(SEGMENT),
    },
    required=("id", "kind", "author"),
)

QUOTATION = Record(
    {"id": Key()} | {f"{name}_{code}": Boxed(Text()) for name in ("as_printed", "official") for code in LANGUAGES},
    required=("id",),
)

SECTIONS = (
    Section("quotations", QUOTATION, by_id("quotation")),
    Section("speeches", SPEECH, by_id("speech")),
)
