"""Attaching the printed statement to its release."""

from multaqa.jobs.services import Progress
from multaqa.record.models import Release
from multaqa.record.services import attach
from multaqa.speeches.render.pdf import sheets_of, speech_sheet


def render_sheets(*, statement: Release, progress: Progress) -> None:
    """Makes and attaches the sheets that are missing; safe to run twice."""
    there = set(statement.artefacts.values_list("path", flat=True))
    sheets = sheets_of(statement.snapshot)
    for done, path in enumerate(sheets):
        progress.progress(done=done, total=len(sheets))
        if path not in there:
            attach(release=statement, artefacts=[speech_sheet(statement.snapshot, path)])
    progress.progress(done=len(sheets), total=len(sheets))
