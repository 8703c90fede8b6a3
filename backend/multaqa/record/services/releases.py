"""Release, attach, withdraw."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.accounts.services import record_decision
from multaqa.core.errors import Conflict, FieldError, Invalid
from multaqa.core.fields import LocalizedText

from ..models import Artefact, Release
from ..queries.current import current_release
from ..queries.memory import bump
from ..queries.shapes import Rendered
from .blobs import put

_PATH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_][A-Za-z0-9_-]*)*")


def canonical(snapshot: Any) -> bytes:
    """The one JSON form of a snapshot that its sha256 is taken of: sorted keys, no spaces, UTF-8."""
    return json.dumps(snapshot, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def claim_number(*, summit_slug: str, kind: str, key: str) -> int:
    """The number the next release will have. Held until the transaction ends: others who ask wait."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"{summit_slug}/{kind}/{key}"])
    newest = Release.objects.filter(summit_slug=summit_slug, kind=kind, key=key).order_by("-number")
    return (newest.values_list("number", flat=True).first() or 0) + 1


@transaction.atomic
def release(
    *,
    summit_slug: str,
    kind: str,
    key: str,
    title: LocalizedText,
    snapshot: Mapping[str, Any],
    artefacts: Sequence[Rendered] = (),
    released_by: User | None,
    note: LocalizedText | None = None,
    withdrawn: bool = False,
    released_at: datetime | None = None,
) -> Release:
    """Freezes `snapshot` as the next release of (summit, kind, key) and stores its artefacts.

    `snapshot` holds JSON values only; its "card" is what lists and page frames show of it.
    """
    number = claim_number(summit_slug=summit_slug, kind=kind, key=key)
    made = Release.objects.create(
        summit_slug=summit_slug,
        kind=kind,
        key=key,
        number=number,
        title=title,
        note=note or {},
        snapshot=snapshot,
        sha256=hashlib.sha256(canonical(snapshot)).hexdigest(),
        withdrawn=withdrawn,
        released_at=released_at or timezone.now(),
        released_by=released_by.email if released_by else "",
    )
    record_decision(
        actor=released_by,
        action="record.withdraw" if withdrawn else "record.release",
        subject=made,
        summit_slug=summit_slug,
        after={"kind": kind, "key": key, "number": number, "sha256": made.sha256},
        reason=" / ".join((note or {}).values()),
    )
    attach(release=made, artefacts=artefacts)
    return made


@transaction.atomic
def attach(*, release: Release, artefacts: Sequence[Rendered]) -> None:
    """Adds artefacts to a release. What is attached stays: a second delivery of the same path changes nothing."""
    for item in artefacts:
        if not _PATH.fullmatch(item.path):
            raise ValueError(f"not a path of the record: {item.path}")
    rows = [
        Artefact(
            release=release,
            summit_slug=release.summit_slug,
            path=item.path,
            language=item.language,
            media_type=item.media_type,
            filename=item.filename,
            sha256=put(item.content),
            size=len(item.content),
        )
        for item in artefacts
    ]
    Artefact.objects.bulk_create(rows, ignore_conflicts=True)
    transaction.on_commit(partial(bump, release.summit_slug))


@transaction.atomic
def withdraw(*, summit_slug: str, kind: str, key: str, notice: LocalizedText, released_by: User | None) -> Release:
    """Takes what stands under (summit, kind, key) out of readers' sight: its paths answer 410 with `notice`.

    Raises Invalid without a notice, Conflict when nothing stands there.
    """
    if not any(text.strip() for text in notice.values()):
        text = _("Say why, in at least one language: readers will see it.")
        raise Invalid("invalid", _("Some fields need your attention."), [FieldError("notice", "required", text)])
    claim_number(summit_slug=summit_slug, kind=kind, key=key)
    standing = current_release(summit_slug=summit_slug, kind=kind, key=key)
    if standing is None or standing.withdrawn:
        raise Conflict("nothing_to_withdraw", _("Nothing of this is in the record."))
    return release(
        summit_slug=summit_slug,
        kind=kind,
        key=key,
        title=standing.title,
        note=notice,
        snapshot={},
        released_by=released_by,
        withdrawn=True,
    )
