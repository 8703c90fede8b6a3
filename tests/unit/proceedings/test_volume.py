"""The volume: only what was released, only who agreed to be named, both languages readable, tagged without errors."""

import io
from collections import Counter

import outloud
import pytest

from multaqa.agenda.services import release_agenda
from multaqa.commitments.models import Commitment
from multaqa.proceedings.chapters import chapters_of
from multaqa.proceedings.render import VOLUMES, volume_pdf
from multaqa.proceedings.snapshot import snapshot_of
from multaqa.speeches.services import release_speech
from tests.factories.agenda import SessionFactory
from tests.factories.participants import ParticipantFactory
from tests.factories.people import PersonFactory
from tests.factories.speeches import SegmentFactory, SpeechFactory
from tests.unit.documents.readers import by_pdfium, words

ARABIC = "يسرّنا أن نعرض تجربة المدارس في تدريب المعلمين على الأدوات الرقمية، وأن نشكر كل من شارك فيها."
ENGLISH = "We are glad to present what the schools learned when they trained teachers, and to thank all who took part."
SECRET = "نص لم يصدر بعد"


@pytest.fixture
def snapshot(summit):
    session = SessionFactory(summit=summit, title={"ar": "الجلسة الأولى", "en": "First session"})
    author = ParticipantFactory(
        summit=summit, listed=True, person=PersonFactory(name={"ar": "هدى الخطيب", "en": "Huda Al-Khatib"})
    )
    ParticipantFactory(
        summit=summit, listed=False, person=PersonFactory(name={"ar": "كريم منصور", "en": "Karim Mansour"})
    )
    speech = SpeechFactory(summit=summit, author=author, session=session)
    for _ in range(3):
        SegmentFactory(speech=speech, texts={"ar": ARABIC, "en": ENGLISH})
    SegmentFactory(speech=speech, texts={"ar": ARABIC})
    held_back = SpeechFactory(summit=summit, author=author, title={"ar": "كلمة محظورة", "en": "Embargoed statement"})
    SegmentFactory(speech=held_back, texts={"ar": SECRET})
    Commitment.objects.create(
        summit=summit,
        key="network",
        kind="initiative",
        status="announced",
        name={"ar": "شبكة المدارس", "en": "The school network"},
        date=summit.start_date,
        at_summit=True,
    )
    release_agenda(summit=summit, actor=None)
    release_speech(speech=speech, actor=None)
    made = snapshot_of(summit)
    made["release"] = {"number": 1, "released_at": "2026-05-20T10:00:00+00:00"}
    return made


def test_what_was_not_released_is_not_in_the_volume(snapshot):
    assert [statement["title"]["en"] for statement in snapshot["statements"]] != ["Embargoed statement"]
    assert len(snapshot["statements"]) == 1
    assert SECRET not in str(snapshot)


def test_only_who_agreed_is_listed(snapshot):
    names = [member["name"]["en"] for group in snapshot["participants"] for member in group["members"]]
    assert names == ["Huda Al-Khatib"]


def test_every_chapter_is_there_in_both_columns(snapshot):
    chapters = {chapter.kind: chapter for chapter in chapters_of(snapshot, ("ar", "en"))}
    assert list(chapters) == ["facts", "agenda", "statements", "participants", "commitments"]
    rows = chapters["statements"].parts[0].rows
    assert [[cell["text"] for cell in row] for row in rows] == [[ARABIC, ENGLISH]] * 3 + [[ARABIC, ""]]
    assert chapters["commitments"].parts[0].heading == {"ar": "شبكة المدارس", "en": "The school network"}


@pytest.mark.parametrize("volume", VOLUMES, ids=lambda volume: volume.path)
def test_a_volume_reads_well_and_an_independent_checker_finds_no_error(snapshot, volume, tmp_path):
    pdf = volume_pdf(snapshot, volume)
    text = by_pdfium(pdf)
    if "ar" in volume.columns:
        wanted = Counter({word: count * 4 for word, count in words(ARABIC).items()})
        assert (wanted & words(text)).total() >= 0.97 * wanted.total()
    if "en" in volume.columns:
        assert " ".join(text.split()).count("thank all who took part") == 3
    path = tmp_path / "volume.pdf"
    path.write_bytes(pdf)
    report = outloud.check(str(path))
    assert [finding for finding in report.findings if finding.severity == "error"] == []
    assert io.BytesIO(pdf).read(5) == b"%PDF-"
