"""A small bilingual forum of invented facts: agenda with people, delegations, two speeches. For tests of the record."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from multaqa.agenda.models import Item, Session, SessionRole
from multaqa.delegations.models import Delegation
from multaqa.participants.models import Participant
from multaqa.people.models import Form, Person
from multaqa.speeches.models import Segment, SegmentText, Speech
from multaqa.summits.models import Organisation, Room, State, StateName, Summit

STATES = [
    ("JO", "الأردن", "Jordan", "المملكة الأردنية الهاشمية", "the Hashemite Kingdom of Jordan"),
    ("TN", "تونس", "Tunisia", "الجمهورية التونسية", "the Republic of Tunisia"),
    ("EG", "مصر", "Egypt", "جمهورية مصر العربية", "the Arab Republic of Egypt"),
]


@dataclass
class Forum:
    summit: Summit
    hall: Room
    side: Room
    minister: Participant
    director: Participant
    opening: Session
    panel: Session
    cancelled: Session
    speech: Speech


def span(day: date, start: str, end: str) -> DateTimeTZRange:
    """Clock times of Dubai (UTC+4) on a day."""

    def at(clock: str) -> datetime:
        hour, minute = map(int, clock.split(":"))
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC) - timedelta(hours=4)

    return DateTimeTZRange(at(start), at(end))


def _people(summit: Summit, ministry: Organisation) -> tuple[Participant, Participant]:
    honorific = Form.objects.create(
        kind="honorific",
        key=f"{summit.slug}-maali",
        forms={"ar": {"m": "معالي", "f": "معالي"}, "en": {"m": "H.E.", "f": "H.E."}},
    )
    title = Form.objects.create(
        kind="title",
        key=f"{summit.slug}-dr",
        forms={"ar": {"m": "الدكتور", "f": "الدكتورة"}, "en": {"m": "Dr.", "f": "Dr."}},
        short={"ar": {"m": "د.", "f": "د."}},
    )
    minister = Person.objects.create(name={"ar": "هدى الخطيب", "en": "Huda Al-Khatib"}, gender="f", honorific=honorific)
    minister.titles.add(title)
    director = Person.objects.create(name={"ar": "سامي عبد الله", "en": "Sami Abdullah"}, gender="m")
    common = {"summit": summit, "accreditation": "approved", "category": "speaker", "listed": True}
    return (
        Participant.objects.create(
            key="huda",
            person=minister,
            organisation=ministry,
            position={"ar": "وزيرة التعليم", "en": "Minister of Education"},
            **common,
        ),
        Participant.objects.create(
            key="sami", person=director, position={"ar": "مدير التحول الرقمي", "en": "Director"}, **common
        ),
    )


def _delegations(summit: Summit) -> None:
    for position, (code, short_ar, short_en, long_ar, long_en) in enumerate(STATES, 1):
        state = State.objects.create(summit=summit, code=code)
        StateName.objects.create(
            state=state,
            authority="league",
            short={"ar": short_ar, "en": short_en},
            official={"ar": long_ar, "en": long_en},
            sort_key={"ar": short_ar, "en": short_en},
        )
        Delegation.objects.create(summit=summit, key=code.lower(), state=state, position=position)


def _speech(summit: Summit, author: Participant, reader: Participant, session: Session) -> Speech:
    speech = Speech.objects.create(
        summit=summit,
        key="speech-huda",
        title={"ar": "كلمة معالي وزيرة التعليم", "en": "Statement of H.E. the Minister of Education"},
        author=author,
        reader=reader,
        on_behalf_of_person=author,
        session=session,
        delivered_at=datetime(2026, 5, 11, 6, 0, tzinfo=UTC),
    )
    texts = [
        (
            "يسرّنا أن نلتقي اليوم لنبحث معًا مستقبل التعلّم.",
            "We are glad to meet today to discuss the future of learning.",
        ),
        ("إنّ المعلّم هو أساس كل إصلاح، والتقنية عونٌ له لا بديلٌ عنه.", None),
    ]
    for position, (arabic, english) in enumerate(texts, 1):
        segment = Segment.objects.create(speech=speech, position=position)
        SegmentText.objects.create(segment=segment, language="ar", text=arabic, state="certified")
        if english:
            SegmentText.objects.create(segment=segment, language="en", text=english, state="reviewed")
    return speech


def make_forum(slug: str = "spring-forum", summit: Summit | None = None) -> Forum:
    """Everything of one forum, at the desk; nothing of it is released."""
    first = date(2026, 5, 11)
    summit = summit or Summit.objects.create(
        slug=slug,
        name={"ar": "ملتقى الربيع للتعلّم", "en": "Spring Forum on Learning"},
        start_date=first,
        end_date=first + timedelta(days=1),
        timezone="Asia/Dubai",
        city={"ar": "دبي", "en": "Dubai"},
        host_country="AE",
        status="held",
    )
    ministry = Organisation.objects.create(
        summit=summit,
        key="ministry",
        kind="ministry",
        role="organiser",
        name={"ar": "وزارة التعليم", "en": "Ministry of Education"},
    )
    hall = Room.objects.create(summit=summit, key="main-hall", name={"ar": "القاعة الكبرى", "en": "Main Hall"})
    side = Room.objects.create(summit=summit, key="side-room", name={"ar": "قاعة اللقاءات"}, position=1)
    minister, director = _people(summit, ministry)
    _delegations(summit)

    def session(key: str, kind: str, ar: str, en: str | None, room: Room | None, when: DateTimeTZRange | None, **more):
        title = {"ar": ar} | ({"en": en} if en else {})
        return Session.objects.create(summit=summit, key=key, kind=kind, title=title, room=room, span=when, **more)

    session("arrivals", "registration", "التسجيل", "Registration", hall, span(first, "08:30", "09:30"))
    opening = session("opening", "opening", "افتتاح الملتقى", "Opening", hall, span(first, "09:30", "10:15"))
    Item.objects.create(
        summit=summit,
        key="welcome",
        session=opening,
        position=1,
        title={"ar": "كلمة الترحيب", "en": "Welcome"},
        span=span(first, "09:40", "09:50"),
    )
    session("coffee", "break", "استراحة قهوة", "Coffee break", None, span(first, "10:15", "10:45"))
    panel = session(
        "panel", "panel", "المعلّم والذكاء الاصطناعي", "Teachers and AI", hall, span(first, "10:45", "12:00")
    )
    SessionRole.objects.create(session=panel, participant=minister, role="chair", position=0)
    SessionRole.objects.create(session=panel, participant=director, role="speaker", position=1)
    session("workshop", "workshop", "ورشة المناهج الرقمية", None, side, span(first, "10:45", "12:00"))
    cancelled = session(
        "visit",
        "travel",
        "زيارة مدرسة",
        "School visit",
        None,
        span(first + timedelta(days=1), "09:00", "11:00"),
        status="cancelled",
    )
    session("closing", "closing", "الختام", "Closing", hall, span(first + timedelta(days=1), "12:00", "13:00"))
    session("unscheduled", "workshop", "ورشة سرية", "Secret workshop", None, None)
    speech = _speech(summit, minister, director, opening)
    return Forum(summit, hall, side, minister, director, opening, panel, cancelled, speech)
