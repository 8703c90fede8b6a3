"""Loading and writing again: the same summit, nothing twice, what changed and what went."""

import pytest
import yaml
from django.core.management import call_command

from multaqa.accounts.models import AuditLine
from multaqa.agenda.models import Item, Session
from multaqa.commitments.models import Commitment, FollowUp
from multaqa.console.generate.emit import lines
from multaqa.console.generate.forum import generate
from multaqa.console.generate.sizes import SIZES
from multaqa.console.seed.reader import read
from multaqa.console.seed.write import summit_as_mapping
from multaqa.console.services import export_text, load_file
from multaqa.delegations.models import Delegation
from multaqa.participants.models import Participant
from multaqa.people.models import Person
from multaqa.speeches.models import Segment, SegmentText, Speech
from multaqa.summits.models import Organisation, Room, State, Summit

from .conftest import FACTS, plain

EDITABLE = (Summit, Organisation, Room, State, Delegation, Person, Participant, Session, Item, Speech, Commitment)


def revisions() -> dict:
    return {
        (model.__name__, str(row.pk)): (row.revision, row.updated_at)
        for model in EDITABLE
        for row in model.with_deleted.all()
    }


def without(mapping: dict, *names: str) -> dict:
    return {name: value for name, value in mapping.items() if name not in names}


def test_export_says_what_the_file_says(forum, facts):
    assert plain(export_text(slug="dubai-2022")) == without(facts, "expected", "generator")


def test_export_keeps_the_order_of_sections_and_keys(forum, facts):
    written = plain(export_text(slug="dubai-2022"))
    assert list(written) == list(without(facts, "expected", "generator"))
    assert list(written["persons"][0])[:2] == ["id", "names"]


def test_load_export_load_is_the_same_summit(forum, tmp_path, django_assert_max_num_queries):
    first = summit_as_mapping(forum)
    path = tmp_path / "again.yaml"
    path.write_text(export_text(slug="dubai-2022"), encoding="utf-8")
    report = load_file(path=path)
    assert not report.changed
    assert summit_as_mapping(Summit.objects.get()) == first


def test_exported_file_can_be_read_under_yaml_1_1_too(forum):
    text = export_text(slug="dubai-2022")
    read_by_others = yaml.safe_load(text)
    assert read_by_others["agenda"][0]["start"] == "2022-11-14T08:30:00+04:00"
    assert read_by_others["delegations"][0]["code"] == "JO"


def test_loading_twice_changes_nothing(forum):
    before, audited = revisions(), AuditLine.objects.count()
    report = load_file(path=FACTS)
    assert not report.changed
    assert revisions() == before
    assert AuditLine.objects.count() == audited == 1


def test_report_names_what_is_not_stored(db):
    assert load_file(path=FACTS).not_stored == ["expected", "generator"]


def test_a_changed_file_changes_only_that(forum, changed):
    before = revisions()
    report = load_file(path=changed(("capacity: 120", "capacity: 140")))
    assert report.as_json() == {"venues_and_rooms": {"changed": 1}}
    room = Room.objects.get(key="main-hall")
    assert (room.capacity, room.revision) == (140, 2)
    now = revisions()
    assert [key for key in now if now[key] != before[key]] == [("Room", str(room.pk))]


def test_a_changed_text_raises_the_revision_of_its_speech_only(forum, changed):
    load_file(path=changed(("UNESCO has taught us", "UNESCO has shown us")))
    assert dict(Speech.objects.values_list("key", "revision")) == {"speech-dg": 2, "speech-almadani": 1}
    assert SegmentText.objects.filter(text__startswith="UNESCO has shown us").exists()


SIDE_ROOM = '  - {id: side-room, names: {ar: "قاعة اللقاءات الثنائية", en: Bilateral Meetings Room}, capacity: 16, assumed: true}\n'


def test_what_the_file_drops_is_deleted_softly_and_reported(forum, changed):
    path = changed((SIDE_ROOM, ""), ("room: side-room", "room: main-hall"))
    report = load_file(path=path)
    assert report.deleted == [("venues_and_rooms", "side-room")]
    assert Room.with_deleted.get(key="side-room").deleted_at is not None
    assert not Room.objects.filter(key="side-room").exists()


def test_what_comes_back_into_the_file_comes_back(forum, changed):
    load_file(path=changed((SIDE_ROOM, ""), ("room: side-room", "room: main-hall")))
    report = load_file(path=FACTS)
    assert report.counts["venues_and_rooms"]["restored"] == 1
    assert Room.objects.get(key="side-room").sessions.get().key == "a9"


def test_keep_leaves_what_the_file_does_not_name(forum, changed):
    path = changed((SIDE_ROOM, ""), ("room: side-room", "room: main-hall"))
    report = load_file(path=path, keep=True)
    assert report.kept == [("venues_and_rooms", "side-room")]
    assert Room.objects.filter(key="side-room").exists()


def test_two_sessions_swap_their_times(forum, changed):
    one, other = (
        '08:30:00+04:00", end: "2022-11-14T09:30:00+04:00"',
        '13:40:00+04:00", end: "2022-11-14T15:10:00+04:00"',
    )
    report = load_file(path=changed((one, "ONE"), (other, one), ("ONE", other)))
    assert report.as_json() == {"sessions": {"changed": 2}}


def test_a_removed_segment_is_gone(forum, changed):
    text = FACTS.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines(keepends=True) if "cites: [unesco]" in line)
    load_file(path=changed((line, "")))
    assert list(Segment.objects.filter(speech__key="speech-dg").values_list("position", flat=True)) == [1, 3]


def test_desk_edits_are_exported_with_their_notes(forum):
    Person.objects.filter(key="mohamed-ould-amar").update(country="TN")
    Session.objects.filter(key="a1").update(room=None)
    Summit.objects.update(start_date="2022-11-13", end_date="2022-11-13")
    written = plain(export_text(slug="dubai-2022"))
    assert written["persons"][0]["country"] == {"code": "TN", "source": "knowledge"}
    assert "room" not in written["agenda"][0]
    assert written["agenda"][0]["assumed"] is True
    assert written["forum"]["weekday"] == {"ar": "الأحد", "en": "Sunday"}
    assert written["forum"]["hijri"] == {
        "ar": "19 ربيع الآخر 1444 هـ",
        "umm_al_qura": "1444-04-19",
        "source": "computed",
    }


def test_a_state_renamed_at_the_desk_is_exported_and_loads(forum, tmp_path):
    name = State.objects.get(code="AE").names.get(authority="un")
    name.short = name.short | {"fr": "Les Émirats"}
    name.save()
    text = export_text(slug="dubai-2022")
    (entry,) = plain(text)["states"]
    assert entry["code"] == "AE"
    assert entry["names"]["un"]["short"]["fr"] == "Les Émirats"
    path = tmp_path / "renamed.yaml"
    path.write_text(text, encoding="utf-8")
    assert not load_file(path=path).changed


def test_people_become_participants(forum):
    people = {row.person.key: row for row in Participant.objects.select_related("person", "represents")}
    author, reader = people["mohamed-ould-amar"], people["mohamed-jemni"]
    assert (author.attends, author.accreditation) == (False, "draft")
    assert (reader.attends, reader.accreditation, reader.category) == (True, "approved", "speaker")
    assert reader.represents.key == "alecso"
    assert [title.key for title in author.person.titles.all()] == ["prof_dr"]


def test_speech_has_author_reader_and_place(forum):
    speech = Speech.objects.get(key="speech-dg")
    assert (speech.author.key, speech.reader.key) == ("mohamed-ould-amar", "mohamed-jemni")
    assert speech.on_behalf_of_person == speech.author
    assert (speech.session.key, speech.item.key) == ("a2", "a3")
    assert speech.segments.get(position=3).references == {"mentions": ["digital-solidarity", "tes-2022"]}


def test_follow_ups_keep_the_order_and_kind_of_date(forum):
    rows = FollowUp.objects.order_by("position").values_list("commitment__key", "reported")
    assert list(rows) == [
        ("digital-solidarity", False),
        ("alecso-classera-2022", False),
        ("digital-solidarity", True),
    ]


def test_number_of_queries_does_not_grow_with_the_summit(forum, django_assert_max_num_queries):
    with django_assert_max_num_queries(32):
        summit_as_mapping(forum)


def test_notes_are_outside_what_the_product_shows(forum):
    assert Organisation.objects.get(key="classera").annotations["note"].startswith("The article calls it")
    assert forum.annotations["notes"]["names"]["en"]["Leaders’ Forum for the Future of Smart Learning"] == {
        "use": "published",
        "source": "alecso_en",
    }


def test_commands(db, tmp_path, capsys):
    call_command("load", str(FACTS))
    assert "dubai" not in capsys.readouterr().err
    call_command("load", str(FACTS))
    assert "Nothing changed" in capsys.readouterr().out
    path = tmp_path / "out.yaml"
    call_command("export", "dubai-2022", output=path)
    assert read(path).slug == "dubai-2022"


def test_the_last_load_of_a_shared_person_wins(forum, changed):
    load_file(
        path=changed(
            ("id: dubai-2022\n", "id: dubai-2023\n"),
            ("slug: dubai-2022", "slug: dubai-2023"),
            ("announced_at: dubai-2022", "announced_at: dubai-2023"),
        )
    )
    assert Person.objects.count() == 3
    assert Participant.objects.count() == 6


@pytest.mark.parametrize("section", ["organisations", "agenda", "league_members"])
def test_a_section_may_be_left_out_only_if_nothing_needs_it(facts, section):
    assert facts[section]


def test_a_made_up_forum_with_every_section_goes_round(db, tmp_path):
    document, _key, _dirt = generate(slug="made-up", size=SIZES["small"], seed=11)
    path = tmp_path / "made-up.yaml"
    path.write_text("\n".join(lines(document)) + "\n", encoding="utf-8")
    assert load_file(path=path).changed
    again = tmp_path / "again.yaml"
    again.write_text(export_text(slug="made-up"), encoding="utf-8")
    assert not load_file(path=again).changed
    assert not load_file(path=path).changed
