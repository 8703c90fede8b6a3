"""Attaching the printed agenda to its release."""

from django.utils.translation import gettext_lazy as _

from multaqa.agenda.render.pdf import SHEETS, sheet
from multaqa.core.translations import in_every_language
from multaqa.jobs.services import Progress
from multaqa.record.models import Release
from multaqa.record.services import attach

SETTING = _("Setting the pages")


def render_sheets(*, agenda: Release, progress: Progress) -> None:
    """Makes and attaches the sheets that are missing; safe to run twice."""
    there = set(agenda.artefacts.values_list("path", flat=True))
    for done, (path, _language, _columns) in enumerate(SHEETS):
        progress.progress(done=done, total=len(SHEETS), message=in_every_language(SETTING))
        if path not in there:
            attach(release=agenda, artefacts=[sheet(agenda.snapshot, path)])
    progress.progress(done=len(SHEETS))
