"""Releasing a speech: the one way a text leaves the desk, and where its embargo is kept."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.agenda.snapshot import moment
from multaqa.core.errors import Conflict
from multaqa.core.fields import LocalizedText
from multaqa.jobs.services import enqueue
from multaqa.record.models import Release
from multaqa.record.services import claim_number, release

from .. import render
from ..models import Speech
from ..snapshot import snapshot_of

KIND = "speech"
# Jobs that finish a release after commit (PDFs), by task name; each is given {"release": id} and attaches what it makes.
AFTERWARDS = ("speeches.render_pdf",)


def _refuse_early(speech: Speech) -> None:
    delivered_first = speech.embargo_until_delivered or speech.text_kind in (
        Speech.TextKind.AS_DELIVERED,
        Speech.TextKind.VERBATIM,
    )
    if delivered_first and speech.delivered_at is None:
        raise Conflict("not_delivered", _("This text may be released only after it was delivered."))
    if speech.embargo_until and speech.embargo_until > timezone.now():
        raise Conflict("embargoed", _("This text is under embargo until the time set for it."))


@transaction.atomic
def release_speech(*, speech: Speech, actor: User | None, note: LocalizedText | None = None) -> Release:
    """The speech as it stands becomes its next release, with JSON and page fragments.

    Raises Conflict while it is under embargo, not yet delivered though it must be, or without a text in its language.
    """
    slug = speech.summit.slug
    number = claim_number(summit_slug=slug, kind=KIND, key=speech.key)
    # Read again under the lock, so that an embargo set a moment ago still holds.
    speech = Speech.objects.select_for_update(of=("self",)).select_related("summit").get(pk=speech.pk)
    _refuse_early(speech)
    snapshot = snapshot_of(speech)
    if not any(speech.language in segment["texts"] for segment in snapshot["segments"]):
        raise Conflict("no_text", _("There is no text in the language of the speech yet."))
    now = timezone.now().replace(microsecond=0)
    snapshot["release"] = {"number": number, "released_at": moment(now)}
    made = release(
        summit_slug=slug,
        kind=KIND,
        key=speech.key,
        title=snapshot["title"],
        note=note,
        snapshot=snapshot,
        artefacts=render.artefacts(snapshot),
        released_by=actor,
        released_at=now,
    )
    for task in AFTERWARDS:
        enqueue(task=task, arguments={"release": str(made.pk)}, summit_slug=slug, key=f"{task}:{made.pk}")
    return made
