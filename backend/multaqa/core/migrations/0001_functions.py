"""Extensions and the immutable SQL twins of `core.folding`.

The tables are read from that module, so that Python and SQL cannot drift apart in this file.
"""

from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension
from django.db import migrations

from multaqa.core import folding


def _quote(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _translate(expression: str, table: dict[str, str]) -> str:
    return f"translate({expression}, {_quote(''.join(table))}, {_quote(''.join(table.values()))})"


def _key_function(name: str, table: dict[str, str], dropped: str = "") -> str:
    folded = f"regexp_replace(normalize($1, NFKD), {_quote(folding.MARKS)}, '', 'g')"
    for letter, expansion in folding.EXPANSIONS.items():
        folded = f"replace({folded}, {_quote(letter)}, {_quote(expansion)})"
    folded = _translate(folded, folding.COMMON | folding.ASCII_LOWER)
    source = "".join(table) + dropped
    folded = f"translate({folded}, {_quote(source)}, {_quote(''.join(table.values()))})"
    folded = f"btrim(regexp_replace({folded}, {_quote(folding.NOT_WORD)}, ' ', 'g'), ' ')"
    return (
        f"CREATE FUNCTION {name}(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE"
        f' RETURN {folded} COLLATE "C"'
    )


STRINGS_OF = """
CREATE FUNCTION multaqa_search_key(jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
    SELECT coalesce(string_agg(multaqa_search_key(value #>> '{}'), ' ' ORDER BY position), '')
    FROM jsonb_path_query($1, 'strict $.**') WITH ORDINALITY AS leaf(value, position)
    WHERE jsonb_typeof(value) = 'string'
)
"""


ITEMS_OF = """
CREATE FUNCTION multaqa_search_key(text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
    SELECT coalesce(string_agg(multaqa_search_key(value), ' ' ORDER BY position), '')
    FROM unnest($1) WITH ORDINALITY AS item(value, position)
)
"""


class Migration(migrations.Migration):
    dependencies: list[tuple[str, str]] = []

    operations = [
        TrigramExtension(),
        BtreeGistExtension(),
        migrations.RunSQL(
            _key_function("multaqa_collation_key", folding.COLLATION), "DROP FUNCTION multaqa_collation_key(text)"
        ),
        migrations.RunSQL(
            _key_function("multaqa_search_key", folding.SEARCH, dropped="ء"), "DROP FUNCTION multaqa_search_key(text)"
        ),
        migrations.RunSQL(STRINGS_OF, "DROP FUNCTION multaqa_search_key(jsonb)"),
        migrations.RunSQL(ITEMS_OF, "DROP FUNCTION multaqa_search_key(text[])"),
    ]
