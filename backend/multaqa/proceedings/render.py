"""The volume as PDF, from its snapshot alone."""

from dataclasses import dataclass
from typing import Any

from multaqa.documents.engine import render


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
    return render(
        "pdf/proceedings/volume.html",
        {"volume": snapshot, "columns": volume.columns},
        language=volume.columns[0],
    )
