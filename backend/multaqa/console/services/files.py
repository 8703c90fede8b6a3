"""Summit files in and out."""

from pathlib import Path

from django.utils.translation import gettext as _

from multaqa.accounts.models import User
from multaqa.core.errors import Missing
from multaqa.summits.models import Summit

from ..seed.apply import Report, apply
from ..seed.emit import emit
from ..seed.reader import read
from ..seed.write import summit_as_mapping


def load_file(*, path: Path, actor: User | None = None, keep: bool = False) -> Report:
    """Loads a summit's file whole, or raises BadSeed and changes nothing (docs/seed-format.md)."""
    return apply(read(path), actor=actor, keep=keep)


def export_text(*, slug: str) -> str:
    """The file of the summit at `slug`. Raises Missing."""
    summit = Summit.objects.filter(slug=slug).first()
    if summit is None:
        raise Missing("not_found", _("There is no summit “%(slug)s”.") % {"slug": slug})
    return emit(summit_as_mapping(summit))
