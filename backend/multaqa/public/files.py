"""Released files by path, and what is cut or composed out of them: a single session's calendar."""

import json

from django.utils.translation import gettext as _
from django.utils.translation import override

from multaqa.core.api.problems import problem
from multaqa.core.errors import Missing
from multaqa.core.translations import chosen
from multaqa.record import queries
from multaqa.record.queries import Found, Gone, Stored

from . import calendars
from .responses import Answer, disposition

LARGE_BYTES = 4 * 1024 * 1024


def missing() -> Missing:
    """The error for a path at which nothing was released."""
    return Missing("not_found", _("There is nothing here."))


def gone_answer(gone: Gone, language: str) -> Answer:
    """410 with the notice of the withdrawal, as problem+json."""
    notice, actual = chosen(gone.notice, language)
    with override(language):
        body = problem(status=410, code="withdrawn", detail=notice or _("This was withdrawn.")).data
    body |= {"notice": gone.notice, "withdrawn_at": gone.since.isoformat()}
    content = json.dumps(body, ensure_ascii=False).encode()
    return Answer(content, "application/problem+json", status=410, language=actual)


def find(slug: str, path: str, *, version: bytes | None) -> Found:
    """What stands at `path`. Raises Missing."""
    found = queries.lookup(slug, [path], version=version).get(path)
    if found is None:
        raise missing()
    return found


def file_answer(stored: Stored) -> Answer:
    """A small released file, whole."""
    return Answer(
        queries.read(stored),
        stored.media_type,
        disposition=disposition(stored.filename, stored.language, stored.media_type),
        language=stored.language,
        etag=stored.sha256,
    )


def file_at(slug: str, path: str, *, version: bytes | None) -> Answer | Gone | Stored:
    """The file at `path` ready to be sent, or where it is stored when it is large. Raises Missing."""
    found = find(slug, path, version=version)
    return file_answer(found) if isinstance(found, Stored) and found.size <= LARGE_BYTES else found


def weight(made: Answer | Gone | Stored) -> int:
    """Bytes that an answer takes in memory."""
    return len(made.content) if isinstance(made, Answer) else 0


def session_calendar(slug: str, key: str, language: str, *, version: bytes | None) -> Answer | Gone:
    """One session of the released agenda as a calendar of its own. Raises Missing."""
    stored = find(slug, f"agenda.{language}.ics", version=version)
    if isinstance(stored, Gone):
        return stored

    def split() -> dict[str, bytes]:
        return calendars.split(queries.read(stored))

    events = queries.remembered(slug, stored.sha256.encode(), ("sessions", language), split)
    if key not in events:
        raise missing()
    name = dict.fromkeys(("ar", "en"), f"{key}.ics")
    return Answer(
        events[key], stored.media_type, disposition=disposition(name, language, stored.media_type), language=language
    )
