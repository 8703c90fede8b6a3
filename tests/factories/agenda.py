"""Sessions for tests: an hour each, on the first day of the summit, in the summit's zone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import factory
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from multaqa.agenda.models import Item, Session, SessionRole
from tests.factories.participants import ParticipantFactory
from tests.factories.summits import RoomFactory, SummitFactory


def slot(start: str, minutes: int = 60, day: int = 11) -> DateTimeTZRange:
    """[start, start + minutes) in Dubai on a day of May 2026: `slot("09:30")`."""
    begins = datetime.fromisoformat(f"2026-05-{day:02d}T{start}").replace(tzinfo=ZoneInfo("Asia/Dubai"))
    return DateTimeTZRange(begins, begins + timedelta(minutes=minutes))


class SessionFactory(factory.django.DjangoModelFactory[Session]):
    class Meta:
        model = Session

    summit = factory.SubFactory(SummitFactory)
    key = factory.Sequence(lambda n: f"session-{n}")
    kind = "working_session"
    title = factory.Sequence(lambda n: {"ar": f"جلسة عمل {n}", "en": f"Working session {n}"})
    room = factory.SubFactory(RoomFactory, summit=factory.SelfAttribute("..summit"))
    span = slot("09:00")


class ItemFactory(factory.django.DjangoModelFactory[Item]):
    class Meta:
        model = Item

    session = factory.SubFactory(SessionFactory)
    summit = factory.SelfAttribute("session.summit")
    key = factory.Sequence(lambda n: f"item-{n}")
    title = factory.Sequence(lambda n: {"ar": f"كلمة {n}", "en": f"Statement {n}"})
    position = factory.Sequence(lambda n: n)


class SessionRoleFactory(factory.django.DjangoModelFactory[SessionRole]):
    class Meta:
        model = SessionRole

    session = factory.SubFactory(SessionFactory)
    participant = factory.SubFactory(ParticipantFactory, summit=factory.SelfAttribute("..session.summit"))
    role = "speaker"
