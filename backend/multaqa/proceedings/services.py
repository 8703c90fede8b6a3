"""Writes of the proceedings: an edition is a release; its PDFs are made by a job and attached."""

import json
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from multaqa.accounts.models import User
from multaqa.core.errors import Conflict
from multaqa.core.fields import LocalizedText
from multaqa.core.translations import in_every_language
from multaqa.jobs import services as jobs
from multaqa.jobs.services import Progress
from multaqa.proceedings import render
from multaqa.proceedings.snapshot import snapshot_of
from multaqa.record.models import Release
from multaqa.record.queries import Rendered
from multaqa.record.services import attach, claim_number, release
from multaqa.summits.models import Summit

KIND = KEY = "proceedings"
TITLE = pgettext_lazy("a document", "Proceedings")
MAKING = gettext_lazy("Setting the pages")


def filename(summit: Summit | str, extension: str) -> LocalizedText:
    """What a reader's machine calls a file of the volume."""
    slug = summit if isinstance(summit, str) else summit.slug
    return {"ar": f"وقائع-{slug}.{extension}", "en": f"proceedings-{slug}.{extension}"}


def _json(snapshot: dict[str, Any]) -> bytes:
    public = {name: value for name, value in snapshot.items() if name != "card"}
    return json.dumps(public, ensure_ascii=False, separators=(",", ":")).encode()


@transaction.atomic
def request_edition(*, summit: Summit, actor: User | None, note: LocalizedText | None = None) -> Release:
    """The next edition: frozen at once, its PDFs by a job. Raises Conflict before the agenda was released."""
    number = claim_number(summit_slug=summit.slug, kind=KIND, key=KEY)
    snapshot = snapshot_of(summit)
    if not snapshot["agenda"]:
        raise Conflict("agenda_not_released", _("Release the agenda first: the proceedings are made from the record."))
    now = timezone.now().replace(microsecond=0)
    snapshot["release"] = {"number": number, "released_at": now.isoformat()}
    snapshot["card"] = {"summit": snapshot["summit"], "statements": len(snapshot["statements"])}
    made = release(
        summit_slug=summit.slug,
        kind=KIND,
        key=KEY,
        title=in_every_language(TITLE),
        note=note,
        snapshot=snapshot,
        artefacts=[Rendered("proceedings.json", "", "application/json", _json(snapshot), filename(summit, "json"))],
        released_by=actor,
        released_at=now,
    )
    jobs.enqueue(
        task="proceedings.render",
        arguments={"release": str(made.pk)},
        summit_slug=summit.slug,
        owner_id=actor.pk if actor else None,
        key=f"proceedings.render/{made.pk}",
        total=len(render.VOLUMES),
    )
    return made


def render_edition(*, edition: Release, progress: Progress) -> None:
    """Makes and attaches the volumes that are missing: Arabic, English, and both in two columns. Safe to run twice."""
    there = set(edition.artefacts.values_list("path", flat=True))
    for done, volume in enumerate(render.VOLUMES):
        progress.progress(done=done, total=len(render.VOLUMES), message=in_every_language(MAKING))
        if volume.path not in there:
            pdf = render.volume_pdf(edition.snapshot, volume)
            names = filename(edition.summit_slug, "pdf")
            attach(
                release=edition,
                artefacts=[Rendered(volume.path, volume.language, "application/pdf", pdf, names)],
            )
    progress.progress(done=len(render.VOLUMES))
    progress.result(release=str(edition.pk), number=edition.number)
