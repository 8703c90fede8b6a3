"""The agenda frozen as JSON: what a release keeps, and what `agenda.json` shows. Nine queries for any size.

Sessions without a slot are not public yet and stay out; cancelled ones stay in, so that calendars can say so.
"""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import Prefetch
from django.utils.translation import pgettext_lazy

from multaqa.core.fields import LocalizedText
from multaqa.core.translations import capitalised
from multaqa.participants.models import Participant
from multaqa.participants.snapshot import named, with_names
from multaqa.people.models import Gender
from multaqa.summits.models import Room, Summit
from multaqa.summits.snapshot import frame_of

from .models import Session, SessionKind, SessionRole

FORMAT = "multaqa-agenda/1"
VOLATILE = ("sequence", "changed_at", "face")
_WOMEN = {
    SessionRole.Role.CHAIR: pgettext_lazy("of a woman", "chair"),
    SessionRole.Role.MODERATOR: pgettext_lazy("of a woman", "moderator"),
    SessionRole.Role.SPEAKER: pgettext_lazy("of a woman", "speaker"),
    SessionRole.Role.RAPPORTEUR: pgettext_lazy("of a woman", "rapporteur"),
}
Named = dict[UUID, tuple[Participant, dict[str, Any]]]


def moment(value: datetime) -> str:
    """A time as UTC text: "2022-11-14T05:30:00Z"."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Words:
    """Names of kinds and roles in both languages, each looked up once. Role words follow the person's gender."""

    def __init__(self) -> None:
        self._roles: dict[tuple[str, bool], LocalizedText] = {}
        self.kinds: dict[str, LocalizedText] = {}

    def kind(self, kind: str) -> str:
        """Notes that `kind` is used, and gives it back."""
        if kind not in self.kinds:
            self.kinds[kind] = capitalised(SessionKind(kind).label)
        return kind

    def role(self, role: str, gender: str) -> LocalizedText:
        """The word for `role`; the unmarked form when no gender is stated."""
        found = (SessionRole.Role(role), gender == Gender.FEMALE)
        if found not in self._roles:
            self._roles[found] = capitalised(_WOMEN[found[0]] if found[1] else found[0].label)
        return self._roles[found]


def _sessions(summit: Summit) -> list[Session]:
    roles = SessionRole.objects.filter(participant__deleted_at__isnull=True)
    roles = roles.exclude(participant__accreditation__in=["refused", "withdrawn"])
    rows = Session.objects.filter(summit=summit, span__isnull=False)
    return list(rows.prefetch_related("items", Prefetch("roles", queryset=roles)).order_by("span", "position", "key"))


def _times(span: Any) -> dict[str, str | None]:
    return {"start": moment(span.lower) if span else None, "end": moment(span.upper) if span else None}


def _session(session: Session, rooms: dict[Any, str], people: Named, words: Words) -> dict[str, Any]:
    roles = []
    for role in session.roles.all():
        participant, row = people[role.participant_id]
        label = words.role(role.role, participant.person.gender)
        roles.append({"role": role.role, "label": label, "person": row["key"]})
    items = [
        {"key": item.key, "kind": words.kind(item.kind), "title": item.title, **_times(item.span)}
        for item in session.items.all()
        if item.deleted_at is None
    ]
    return {
        "key": session.key,
        "uid": f"{session.pk}@multaqa",
        "kind": words.kind(session.kind),
        "status": session.status,
        "title": session.title,
        "description": session.description,
        "room": rooms.get(session.room_id),
        **_times(session.span),
        "speaking_limit_seconds": session.speaking_limit_seconds,
        "roles": roles,
        "items": items,
        "sequence": session.sequence,
    }


def _face(session: dict[str, Any], rooms: dict[str, Any], people: dict[str, Any]) -> str:
    """A short hash of all that readers see of a session, names of its room and people included."""
    seen = {name: value for name, value in session.items() if name not in VOLATILE}
    seen["room"] = rooms.get(session["room"])
    seen["roles"] = [(role["role"], people[role["person"]]) for role in session["roles"]]
    return hashlib.sha256(json.dumps(seen, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def snapshot_of(summit: Summit) -> dict[str, Any]:
    """The agenda of `summit` as it stands at the desk now."""
    sessions = _sessions(summit)
    wanted = {role.participant_id for session in sessions for role in session.roles.all()}
    rows = with_names(Participant.objects.filter(pk__in=wanted))
    people: Named = {row.pk: (row, named(row, authority=summit.naming_authority)) for row in rows}
    rooms = list(Room.objects.filter(summit=summit))
    keys = {room.pk: room.key for room in rooms}
    words = Words()
    frozen = [_session(session, keys, people, words) for session in sessions]
    used = {session["room"] for session in frozen}
    room_rows = {room.key: {"key": room.key, "name": room.name, "capacity": room.capacity} for room in rooms}
    people_rows = {row["key"]: row for _, row in people.values()}
    for session in frozen:
        session["face"] = _face(session, room_rows, people_rows)
    return {
        "format": FORMAT,
        "summit": frame_of(summit),
        "kinds": words.kinds,
        "rooms": [room for key, room in room_rows.items() if key in used],
        "people": sorted(people_rows.values(), key=lambda row: str(row["key"])),
        "sessions": frozen,
    }
