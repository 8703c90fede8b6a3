"""Releasing a summit's site: its facts, organisations and delegations become public."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from multaqa.accounts.models import User
from multaqa.agenda.snapshot import moment
from multaqa.core.fields import LocalizedText
from multaqa.core.translations import in_every_language
from multaqa.record.models import Release
from multaqa.record.services import claim_number, release
from multaqa.summits.models import Summit

from ..render import artefacts
from ..snapshot import snapshot_of

KIND = KEY = "site"


@transaction.atomic
def release_site(*, summit: Summit, actor: User | None, note: LocalizedText | None = None) -> Release:
    """The facts of `summit` as they stand become the next release of its site. Without one it has no public pages."""
    number = claim_number(summit_slug=summit.slug, kind=KIND, key=KEY)
    now = timezone.now().replace(microsecond=0)
    snapshot = snapshot_of(summit)
    snapshot["release"] = {"number": number, "released_at": moment(now)}
    return release(
        summit_slug=summit.slug,
        kind=KIND,
        key=KEY,
        title=in_every_language(_("Summit page")),
        note=note,
        snapshot=snapshot,
        artefacts=artefacts(snapshot),
        released_by=actor,
        released_at=now,
    )
