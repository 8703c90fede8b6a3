"""Releases: numbered, frozen, content-addressed; the database refuses any change."""

import hashlib
import json
import threading
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.db import IntegrityError, connection, transaction

from multaqa.accounts.models import AuditLine
from multaqa.core.errors import Conflict, Invalid
from multaqa.record import queries
from multaqa.record.models import Artefact, Release
from multaqa.record.queries import Gone, Rendered, blob_name
from multaqa.record.services import attach, claim_number, release, withdraw
from multaqa.record.services.blobs import put
from tests.factories.accounts import UserFactory

TITLE = {"ar": "البرنامج", "en": "Agenda"}


def make(key="agenda", files=(), **more):
    return release(
        summit_slug="forum",
        kind="agenda",
        key=key,
        title=TITLE,
        snapshot=more.pop("snapshot", {"ب": 1, "a": [1, 2]}),
        artefacts=files,
        released_by=more.pop("released_by", None),
        **more,
    )


def file(path="agenda.json", content=b"{}"):
    return Rendered(path, "", "application/json", content)


@pytest.mark.django_db
def test_numbers_rise_for_each_thing_on_its_own():
    assert [make().number, make().number, make(key="other").number] == [1, 2, 1]
    assert claim_number(summit_slug="forum", kind="agenda", key="agenda") == 3


@pytest.mark.django_db(transaction=True)
def test_two_at_once_get_two_numbers():
    numbers = []

    def work():
        try:
            numbers.append(make().number)
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == [1, 2, 3, 4]


@pytest.mark.django_db
def test_the_hash_is_of_the_canonical_form_and_survives_the_database():
    made = make(snapshot={"z": "نص", "a": {"y": 1.5, "b": None}})
    stored = Release.objects.get(pk=made.pk)
    text = json.dumps(stored.snapshot, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert stored.sha256 == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.django_db
@pytest.mark.parametrize("model,change", [(Release, {"number": 9}), (Artefact, {"path": "x"})])
def test_the_database_refuses_to_change_or_delete(model, change):
    make(files=[file()])
    with pytest.raises(IntegrityError, match="immutable"), transaction.atomic():
        model.objects.update(**change)
    with pytest.raises(IntegrityError, match="immutable"), transaction.atomic():
        model.objects.all()._raw_delete("default")
    assert model.objects.count() == 1


@pytest.mark.django_db
def test_each_release_leaves_an_audit_line():
    user = UserFactory()
    made = make(released_by=user, note={"en": "Hall changed"})
    line = AuditLine.objects.get(object_id=str(made.pk))
    assert (line.action, line.actor_id, line.reason) == ("record.release", user.pk, "Hall changed")
    assert line.after["sha256"] == made.sha256
    assert made.released_by == user.email


@pytest.mark.django_db
def test_equal_bytes_are_stored_once_and_never_overwritten():
    sha256 = put(b"the same bytes")
    name = blob_name(sha256)
    when = default_storage.get_modified_time(name)
    assert put(b"the same bytes") == sha256
    assert default_storage.get_modified_time(name) == when
    assert name == f"blobs/{sha256[:2]}/{sha256[2:]}"


@pytest.mark.django_db
def test_what_a_crash_left_half_written_is_written_again():
    sha256 = put(b"whole bytes")
    Path(default_storage.path(blob_name(sha256))).write_bytes(b"who")
    put(b"whole bytes")
    with queries.open_blob(sha256) as stored:
        assert stored.read() == b"whole bytes"


@pytest.mark.django_db
def test_damaged_bytes_are_never_served():
    make(files=[file(content=b"[1, 2, 3, 4]")])
    found = queries.lookup("forum", ["agenda.json"], version=None)["agenda.json"]
    queries.forget_everything()
    Path(default_storage.path(blob_name(found.sha256))).write_bytes(b"[9]")
    with pytest.raises(ValueError, match="hash"):
        queries.read(found)
    default_storage.delete(blob_name(found.sha256))


@pytest.mark.django_db
def test_a_job_attaches_once_however_often_it_runs():
    made = make(files=[file()])
    attach(release=made, artefacts=[file("agenda.ar.pdf", b"one")])
    attach(release=made, artefacts=[file("agenda.ar.pdf", b"two")])
    assert made.artefacts.get(path="agenda.ar.pdf").size == 3
    found = queries.lookup("forum", ["agenda.ar.pdf"], version=None)["agenda.ar.pdf"]
    assert queries.read(found) == b"one"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/etc/passwd", "../x", "a//b", "", "a/../b", "نص.pdf"])
def test_only_plain_paths_are_stored(path):
    with pytest.raises(ValueError, match="path"):
        make(files=[file(path)])


@pytest.mark.django_db
def test_the_newest_release_is_what_stands(django_assert_num_queries):
    make(files=[file(content=b"1"), file("old.json", b"old")])
    make(files=[file(content=b"2")])
    with django_assert_num_queries(1):
        found = queries.lookup("forum", ["agenda.json", "old.json", "never.json"], version=None)
    assert found.keys() == {"agenda.json"}, "what the newest release lacks does not stand"
    assert (found["agenda.json"].number, queries.read(found["agenda.json"])) == (2, b"2")


@pytest.mark.django_db
def test_a_withdrawal_is_a_release_with_a_notice():
    make(files=[file()])
    made = withdraw(summit_slug="forum", kind="agenda", key="agenda", notice={"en": "Wrong."}, released_by=None)
    assert (made.number, made.withdrawn, made.title) == (2, True, TITLE)
    gone = queries.lookup("forum", ["agenda.json"], version=None)["agenda.json"]
    assert isinstance(gone, Gone)
    assert gone.notice == {"en": "Wrong."}
    make(files=[file(content=b"3")])
    assert queries.read(queries.lookup("forum", ["agenda.json"], version=None)["agenda.json"]) == b"3"


@pytest.mark.django_db
def test_a_withdrawal_says_why_and_needs_something_that_stands():
    with pytest.raises(Conflict):
        withdraw(summit_slug="forum", kind="agenda", key="agenda", notice={"en": "Why"}, released_by=None)
    make()
    with pytest.raises(Invalid) as refused:
        withdraw(summit_slug="forum", kind="agenda", key="agenda", notice={"en": "  "}, released_by=None)
    assert refused.value.fields[0].field == "notice"


@pytest.mark.django_db
def test_contents_are_the_current_releases_with_their_cards(django_assert_num_queries):
    make(snapshot={"card": {"n": 1}, "large": "x"})
    make(snapshot={"card": {"n": 2}})
    make(key="gone")
    withdraw(summit_slug="forum", kind="agenda", key="gone", notice={"en": "x"}, released_by=None)
    with django_assert_num_queries(1):
        contents = queries.contents("forum", version=None)
    assert [(entry.key, entry.number, entry.withdrawn) for entry in contents.entries] == [
        ("agenda", 2, False),
        ("gone", 2, True),
    ]
    assert contents.one("agenda").card == {"n": 2}
    assert queries.contents("nothing", version=None) is None
