"""Badges as PDF, in chunks, so that a thousand of them cost flat memory and show their progress."""

from collections.abc import Callable, Sequence
from io import BytesIO

from PIL import Image

from multaqa.badges.faces import Face, face_of
from multaqa.badges.models import Badge
from multaqa.documents.engine import render
from multaqa.documents.merge import merge
from multaqa.summits.models import Summit

CHUNK = 50
# 22 × 28 mm at 300 dpi.
PHOTO_PIXELS = (260, 331)


def _quiet(done: int) -> None:
    """Nobody asked how far it is."""


def _photo(badge: Badge) -> bytes:
    """The photo at the size it is printed in; sent through Pillow, so nothing but pixels reaches the file."""
    with badge.participant.person.photo.open("rb") as file, Image.open(file) as picture:
        small = picture.convert("RGB")
        small.thumbnail(PHOTO_PIXELS)
        out = BytesIO()
        small.save(out, "JPEG", quality=85)
    return out.getvalue()


def _chunk(summit: Summit, badges: Sequence[Badge], language: str) -> bytes:
    faces: list[Face] = [face_of(badge, authority=summit.naming_authority) for badge in badges]
    assets = {face.photo: _photo(badge) for face, badge in zip(faces, badges, strict=True) if face.photo}
    second = "en" if language == "ar" else "ar"
    context = {"summit": summit, "faces": faces, "languages": (language, second)}
    return render("pdf/badges/badges.html", context, language=language, variant=None, assets=assets)


def badges_pdf(
    *, summit: Summit, badges: Sequence[Badge], language: str, report: Callable[[int], None] = _quiet
) -> bytes:
    """One page of 86 × 54 mm per badge; one page that says so when there are none."""
    if not badges:
        return _chunk(summit, [], language)
    parts = []
    for start in range(0, len(badges), CHUNK):
        parts.append(_chunk(summit, badges[start : start + CHUNK], language))
        report(min(start + CHUNK, len(badges)))
    return merge(parts)
