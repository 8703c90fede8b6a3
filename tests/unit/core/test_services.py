"""Writing with revisions, validation and the database's own refusals, on two models that have them all."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.db.models import ProtectedError
from django.utils import translation

from multaqa.agenda.models import Session
from multaqa.core import services
from multaqa.core.errors import Conflict, Invalid, Stale
from multaqa.summits.models import Room, Summit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    with translation.override("en"):
        yield


def a_summit(**values: object) -> Summit:
    given = {
        "slug": "spring",
        "name": {"ar": "ملتقى الربيع"},
        "start_date": date(2030, 3, 1),
        "end_date": date(2030, 3, 2),
        "timezone": "Asia/Amman",
    }
    return Summit(**(given | values))


@pytest.fixture
def stored() -> Summit:
    return services.write(a_summit())


def hours(first: int, last: int) -> DateTimeTZRange:
    return DateTimeTZRange(datetime(2030, 3, 1, first, tzinfo=UTC), datetime(2030, 3, 1, last, tzinfo=UTC))


def test_write_validates_and_names_the_fields() -> None:
    with pytest.raises(Invalid) as caught:
        services.write(a_summit(name={}, timezone="Asia/Nowhere", accent="green"))
    assert {(error.field, error.code) for error in caught.value.fields} == {
        ("name", "required"),
        ("timezone", "time_zone"),
        ("accent", "invalid"),
    }
    assert not Summit.objects.exists()


def test_write_names_a_broken_rule_at_the_field_the_model_gives_it_to() -> None:
    with pytest.raises(Invalid) as caught:
        services.write(a_summit(end_date=date(2030, 2, 1)))
    assert [error.field for error in caught.value.fields] == ["end_date"]
    assert "before the first" in str(caught.value.fields[0].message)


def test_update_makes_the_next_revision(stored: Summit) -> None:
    changed = services.update(stored, values={"city": {"ar": "عمّان"}}, revision=1)
    assert (changed.revision, changed.city) == (2, {"ar": "عمّان"})
    again = services.update(stored, values={"city": {"ar": "العقبة"}}, revision=2)
    assert again.revision == 3


def test_a_lost_update_is_refused(stored: Summit) -> None:
    services.update(stored, values={"city": {"ar": "عمّان"}}, revision=1)
    with pytest.raises(Stale):
        services.update(stored, values={"city": {"ar": "إربد"}}, revision=1)
    assert Summit.objects.get().city == {"ar": "عمّان"}


def test_an_import_may_skip_the_check(stored: Summit) -> None:
    services.update(stored, values={"city": {"ar": "عمّان"}}, revision=1)
    assert services.update(stored, values={"city": {"ar": "إربد"}}, revision=None).revision == 3


def test_an_invalid_update_changes_nothing(stored: Summit) -> None:
    with pytest.raises(Invalid):
        services.update(stored, values={"name": {}}, revision=1)
    fresh = Summit.objects.get()
    assert (fresh.revision, fresh.name) == (1, {"ar": "ملتقى الربيع"})


def test_update_of_a_row_that_never_was() -> None:
    with pytest.raises(Summit.DoesNotExist):
        services.update(a_summit(id=uuid4()), values={}, revision=1)


def test_delete_hides_and_restore_brings_back(stored: Summit) -> None:
    deleted = services.delete(stored)
    assert deleted.deleted_at is not None
    assert deleted.revision == 2
    assert not Summit.objects.exists()
    restored = services.restore(Summit.with_deleted.get())
    assert (restored.revision, restored.deleted_at) == (3, None)
    assert Summit.objects.get() == stored


def test_a_taken_room_is_a_rule_said_in_words(stored: Summit) -> None:
    room = Room.objects.create(summit=stored, key="hall", name={"ar": "القاعة"})
    services.write(Session(summit=stored, key="s1", kind="panel", title={"ar": "أ"}, room=room, span=hours(9, 10)))
    after = Session(summit=stored, key="s2", kind="panel", title={"ar": "ب"}, room=room, span=hours(10, 11))
    services.write(after)
    with pytest.raises((Conflict, Invalid)) as caught:
        services.update(after, values={"span": hours(9, 11)}, revision=1)
    said = [caught.value.code, *(error.code for error in caught.value.fields)]
    assert "room_taken" in said


def test_the_database_refuses_what_validation_could_not_see(stored: Summit, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two requests at once both pass validation; the constraint decides, and its own words are shown."""
    room = Room.objects.create(summit=stored, key="hall", name={"ar": "القاعة"})
    first = Session(summit=stored, key="s1", kind="panel", title={"ar": "أ"}, room=room, span=hours(9, 10))
    services.write(first)
    monkeypatch.setattr(Session, "get_constraints", lambda self: [])
    with pytest.raises(Conflict) as caught:
        services.write(Session(summit=stored, key="s2", kind="panel", title={"ar": "ب"}, room=room, span=hours(9, 10)))
    assert caught.value.code == "room_taken"
    assert "holds this room" in str(caught.value.message)
    assert [error.field for error in caught.value.fields] == ["room"]
    assert Session.objects.count() == 1


def test_restore_is_refused_when_the_place_was_taken(stored: Summit) -> None:
    room = Room.objects.create(summit=stored, key="hall", name={"ar": "القاعة"})
    first = Session.objects.create(
        summit=stored, key="s1", kind="panel", title={"ar": "أ"}, room=room, span=hours(9, 10)
    )
    services.delete(first)
    Session.objects.create(summit=stored, key="s2", kind="panel", title={"ar": "ب"}, room=room, span=hours(9, 10))
    with pytest.raises((Conflict, Invalid)):
        services.restore(Session.with_deleted.get(key="s1"))
    assert Session.with_deleted.get(key="s1").deleted_at is not None


def test_what_points_to_a_row_protects_it(stored: Summit) -> None:
    room = Room.objects.create(summit=stored, key="hall", name={"ar": "القاعة"})
    Session.objects.create(summit=stored, key="s1", kind="panel", title={"ar": "أ"}, room=room)
    with pytest.raises(ProtectedError):
        room.delete()
