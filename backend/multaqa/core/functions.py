"""The folding functions of migration `core.0001` as Django expressions, for generated columns, filters and order."""

from django.db.models import F, Func, TextField, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce


class CollationKey(Func):
    """Order key of a text (see `core.folding.collation_key`)."""

    function = "multaqa_collation_key"
    output_field = TextField(db_collation="C")


class SearchKey(Func):
    """Search key of a text, of an array of texts, or of every string inside a JSON value."""

    function = "multaqa_search_key"
    output_field = TextField(db_collation="C")


class _Joined(Func):
    template = "(%(expressions)s)"
    arg_joiner = " || ' ' || "
    output_field = TextField(db_collation="C")


def search_of(*fields: str) -> Func:
    """One search key for several columns of a row; none of them may be null."""
    return _Joined(*(SearchKey(F(field)) for field in fields))


def localized_order(field: str, language: str) -> Coalesce:
    """Order key of one language of a localized text; empty where the text is missing."""
    key = CollationKey(KeyTextTransform(language, field))
    return Coalesce(key, Value("", output_field=TextField()), output_field=TextField(db_collation="C"))
