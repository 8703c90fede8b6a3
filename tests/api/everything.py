"""One row of everything that the API can address, made once for the tests that walk its schema."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile

from multaqa.accounts.models import User
from multaqa.agenda.services import release_agenda
from multaqa.badges.models import Badge
from multaqa.badges.services import issue_badges, request_print
from multaqa.console.services import release_site
from multaqa.delegations.models import Delegation
from multaqa.jobs.models import Job
from multaqa.proceedings.services import request_edition
from multaqa.record.models import Release
from multaqa.record.queries import Rendered
from multaqa.record.services import attach
from multaqa.speeches.services import release_speech
from multaqa.summits.models import Organisation, State
from tests.factories.accounts import UserFactory
from tests.factories.commitments import CommitmentFactory, ExternalEventFactory
from tests.factories.forum import Forum, make_forum
from tests.factories.speeches import QuotationFactory
from tests.factories.summits import SummitFactory, TeamMemberFactory

SLUG = "forum-of-the-schema"
# Who walks: a member of the team, someone signed in with nothing there, someone who runs another summit, a visitor.
WALKERS = ("organiser", "outsider", "neighbour", "visitor")


@dataclass
class Everything:
    """`ids`: the row behind `{id}`, by the part of the address before it."""

    forum: Forum
    users: dict[str, User | None]
    ids: dict[str, UUID]

    def parameters(self, path: str) -> dict[str, Any]:
        """Real values for the places of a path of the schema. KeyError: name a row of the new resource here."""
        known: dict[str, Callable[[str], Any]] = {
            "slug": lambda before: SLUG,
            "language": lambda before: "ar",
            "key": lambda before: "opening" if before.endswith("/sessions/") else self.forum.speech.key,
            "id": lambda before: str(self.ids[before.rstrip("/").rpartition("/")[2]]),
            "speech": lambda before: str(self.forum.speech.pk),
        }
        return {place[1]: known[place[1]](path[: place.start()]) for place in re.finditer(r"\{(\w+)\}", path)}


def _release(forum: Forum, actor: User) -> None:
    """The record of the forum, with short stand-ins for the files that jobs make."""
    pdf = [("agenda", "agenda.pdf"), ("agenda", "agenda.ar.pdf"), ("speech", f"speeches/{forum.speech.key}.pdf")]
    pdf += [("speech", f"speeches/{forum.speech.key}.ar.pdf")]
    pdf += [("proceedings", name) for name in ("proceedings.pdf", "proceedings.ar.pdf")]
    made = {
        "agenda": release_agenda(summit=forum.summit, actor=actor),
        "speech": release_speech(speech=forum.speech, actor=actor),
        "site": release_site(summit=forum.summit, actor=actor),
        "proceedings": request_edition(summit=forum.summit, actor=actor),
    }
    for kind, path in pdf:
        attach(release=made[kind], artefacts=[Rendered(path, "ar", "application/pdf", b"%PDF-1.7", {})])


def _ids(forum: Forum, actor: User) -> dict[str, UUID]:
    summit = forum.summit
    issue_badges(summit=summit)
    run = request_print(summit=summit, actor=actor)
    run.file.save("badges.pdf", ContentFile(b"%PDF-1.7"))
    rows: dict[str, Any] = {
        "people": forum.minister.person,
        "participants": forum.director,
        "sessions": forum.panel,
        "speeches": forum.speech,
        "rooms": forum.side,
        "delegations": Delegation.objects.filter(summit=summit).first(),
        "states": State.objects.filter(summit=summit).first(),
        "organisations": Organisation.objects.filter(summit=summit).first(),
        "quotations": QuotationFactory(summit=summit),
        "commitments": CommitmentFactory(summit=summit),
        "events": ExternalEventFactory(summit=summit),
        "badges": Badge.objects.filter(summit=summit).first(),
        "prints": run,
        "releases": Release.objects.filter(summit_slug=summit.slug, kind="site").first(),
        "jobs": Job.objects.filter(summit_slug=summit.slug).first(),
        "team": TeamMemberFactory(summit=summit),
    }
    return {name: row.pk for name, row in rows.items()}


def make_everything() -> Everything:
    """A forum on the desk and in the record, and those who ask for it."""
    forum = make_forum(SLUG)
    organiser = UserFactory(email="organiser@schema.example", is_secretariat=True)
    TeamMemberFactory(summit=forum.summit, user=organiser, role="owner")
    neighbour = TeamMemberFactory(summit=SummitFactory(), role="owner").user
    users = {"organiser": organiser, "outsider": UserFactory(), "neighbour": neighbour, "visitor": None}
    _release(forum, organiser)
    return Everything(forum, users, _ids(forum, organiser))
