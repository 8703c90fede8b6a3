"""What stands inside a session: its items in order and who does what. Both are given whole."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils.translation import gettext as _

from multaqa.agenda.models import Item, Session, SessionRole
from multaqa.core import services as editing
from multaqa.core.errors import FieldError, Invalid, refuse
from multaqa.participants.models import Participant
from multaqa.summits.services import fresh_key

from .slots import range_of


def set_roles(session: Session, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Makes `wanted` ({"participant": id, "role": …}, in order) the roles of `session`. Raises Invalid."""
    ids = {row["participant"] for row in wanted}
    known = set(Participant.objects.filter(summit=session.summit_id, pk__in=ids).values_list("pk", flat=True))
    seen: set[tuple[Any, str]] = set()
    for number, row in enumerate(wanted):
        if row["participant"] not in known:
            message = _("There is no such participant at this summit.")
            raise refuse(f"roles.{number}.participant", "does_not_exist", message)
        if (row["participant"], row["role"]) in seen:
            raise refuse(f"roles.{number}.role", "twice", _("This person has this role already."))
        seen.add((row["participant"], row["role"]))
    session.roles.all().delete()
    SessionRole.objects.bulk_create(
        SessionRole(session=session, participant_id=row["participant"], role=row["role"], position=number)
        for number, row in enumerate(wanted)
    )


def _write_item(item: Item, values: Mapping[str, Any], *, path: str) -> None:
    own = dict(values)
    own["span"] = range_of(own.pop("starts_at", item.starts_at), own.pop("ends_at", item.ends_at), path=path)
    within(own["span"], item.session, path=path)
    if not item._state.adding and all(getattr(item, name) == value for name, value in own.items()):
        return
    for name, value in own.items():
        setattr(item, name, value)
    item.revision += not item._state.adding
    try:
        editing.write(item)
    except Invalid as error:
        fields = [FieldError(f"{path}{found.field}", found.code, found.message) for found in error.fields]
        raise Invalid(error.code, error.message, fields) from error


def within(span: DateTimeTZRange | None, session: Session, *, path: str) -> None:
    """Raises Invalid unless `span` lies in the session's own time."""
    if span is None:
        return
    if session.span is None or span.lower < session.span.lower or span.upper > session.span.upper:
        raise refuse(f"{path}starts_at", "outside_session", _("This is not within the time of the session."))


def set_items(session: Session, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Makes `wanted` the items of `session`, in this order: with an `id` the item stays and changes, without it is
    new, and what is not listed is deleted. Raises Invalid."""
    standing = {item.pk: item for item in Item.objects.filter(session=session)}
    for number, row in enumerate(wanted):
        values = {name: value for name, value in row.items() if name != "id"}
        path = f"items.{number}."
        if row.get("id") is None:
            key = fresh_key(Item, summit=session.summit, name=row.get("title"))
            item = Item(summit=session.summit, session=session, key=key)
        elif (found := standing.pop(row["id"], None)) is not None:
            item = found
            item.session = session
        else:
            raise refuse(f"{path}id", "does_not_exist", _("There is no such item in this session."))
        _write_item(item, values | {"position": number}, path=path)
    for item in standing.values():
        editing.delete(item)


def shift_items(items: Iterable[Item], by: timedelta) -> None:
    """Moves the times of `items` with their session."""
    timed = [item for item in items if item.span]
    for item in timed:
        item.span = DateTimeTZRange(item.span.lower + by, item.span.upper + by)
    if timed and by:
        Item.objects.bulk_update(timed, ["span"])
