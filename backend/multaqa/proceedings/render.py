"""The volume as PDF, from its snapshot alone."""

from dataclasses import dataclass
from typing import Any

from multaqa.documents.engine import render
from multaqa.proceedings.chapters import chapters_of
from multaqa.summits.tongue import tongues


@dataclass(frozen=True)
class Volume:
    """One PDF of an edition. `columns`: the languages set side by side, the page's own first."""

    path: str
    language: str
    columns: tuple[str, ...]


VOLUMES = (
    Volume("proceedings.ar.pdf", "ar", ("ar",)),
    Volume("proceedings.en.pdf", "en", ("en",)),
    Volume("proceedings.pdf", "", ("ar", "en")),
)


def volume_pdf(snapshot: dict[str, Any], volume: Volume) -> bytes:
    """The pages of one volume; both languages stand in aligned columns where `volume` has two."""
    first = tongues(snapshot, volume.columns)[0]
    context = {
        "summit": snapshot["summit"],
        "release": snapshot["release"],
        "columns": volume.columns,
        "chapters": chapters_of(snapshot, volume.columns),
        "covers": [
            {
                "language": tongue.language,
                "name": tongue.text(snapshot["summit"]["name"]),
                "place": tongue.text(snapshot["summit"]["city"]),
                "days": tongue.days(),
                "made": tongue.day(snapshot["release"]["released_at"][:10]),
            }
            for tongue in tongues(snapshot, volume.columns)
        ],
        "running": first.text(snapshot["summit"]["name"]),
    }
    return render("pdf/proceedings/volume.html", context, language=volume.columns[0], sheets=["pdf/columns.css"])
