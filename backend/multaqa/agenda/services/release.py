"""Releasing the agenda: desk → record."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from multaqa.accounts.models import User
from multaqa.core.errors import Conflict
from multaqa.core.fields import LocalizedText
from multaqa.core.translations import in_every_language
from multaqa.jobs.services import enqueue
from multaqa.record.models import Release
from multaqa.record.services import claim_number, release
from multaqa.summits.models import Summit

from .. import render
from ..models import Session
from ..snapshot import moment, snapshot_of

KIND = KEY = "agenda"
# Jobs that finish a release after commit (PDFs), by task name; each is given {"release": id} and attaches what it makes.
AFTERWARDS = ("agenda.render_pdf",)


def _released_before(summit: Summit) -> dict[str, dict[str, Any]]:
    """Sessions of the last agenda that was released and not only withdrawn, by uid."""
    before = Release.objects.filter(summit_slug=summit.slug, kind=KIND, key=KEY, withdrawn=False)
    snapshot = before.order_by("-number").values_list("snapshot", flat=True).first()
    return {session["uid"]: session for session in (snapshot or {}).get("sessions", [])}


def _raise_sequences(summit: Summit, sessions: list[dict[str, Any]], *, now: str) -> None:
    """RFC 5545, 3.8.7.4: a calendar entry that changed since it was published carries a higher SEQUENCE."""
    before = _released_before(summit)
    raised: dict[str, int] = {}
    for session in sessions:
        old = before.get(session["uid"])
        session["changed_at"] = now
        if old and old["face"] == session["face"]:
            session["sequence"], session["changed_at"] = old["sequence"], old["changed_at"]
        elif old:
            session["sequence"] = raised[session["uid"]] = max(old["sequence"], session["sequence"]) + 1
    rows = [Session(pk=uid.partition("@")[0], sequence=sequence) for uid, sequence in raised.items()]
    Session.objects.bulk_update(rows, ["sequence"])


@transaction.atomic
def release_agenda(*, summit: Summit, actor: User | None, note: LocalizedText | None = None) -> Release:
    """The agenda as it stands becomes the next release, with JSON, calendars and page fragments.

    Raises Conflict when no session has a time yet.
    """
    number = claim_number(summit_slug=summit.slug, kind=KIND, key=KEY)
    now = timezone.now().replace(microsecond=0)
    snapshot = snapshot_of(summit)
    if not snapshot["sessions"]:
        raise Conflict("nothing_scheduled", _("No session has a time yet: there is no agenda to release."))
    _raise_sequences(summit, snapshot["sessions"], now=moment(now))
    snapshot["release"] = {"number": number, "released_at": moment(now)}
    snapshot["card"] = {"summit": snapshot["summit"], "sessions": len(snapshot["sessions"])}
    made = release(
        summit_slug=summit.slug,
        kind=KIND,
        key=KEY,
        title=in_every_language(pgettext_lazy("a document", "Agenda")),
        note=note,
        snapshot=snapshot,
        artefacts=render.artefacts(snapshot),
        released_by=actor,
        released_at=now,
    )
    for task in AFTERWARDS:
        enqueue(task=task, arguments={"release": str(made.pk)}, summit_slug=summit.slug, key=f"{task}:{made.pk}")
    return made
