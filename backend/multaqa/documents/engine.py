"""Template and context in, PDF out: the only door to the PDF library for other apps.

    pdf = render("pdf/agenda/agenda.html", {"days": days}, language="ar")

Slow (about 0.1 s CPU a page): call it from a job, never inside a database transaction.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.template import TemplateDoesNotExist
from django.template.loader import get_template, render_to_string
from django.utils import translation

from . import fonts, links, pictures
from .bidi.markup import NAMES, base_of
from .workshop import workshop

ACCESSIBLE = "pdf/ua-1"
BASE_SHEET = "pdf/base.css"
NO_PICTURES: Mapping[str, bytes] = {}


@dataclass(frozen=True)
class Typeset:
    """A document laid out in pages and not yet written; `audit.inspect` looks at it. `html` is what was laid out."""

    document: Any
    html: str
    variant: str | None

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self.document.pages)

    def pdf(self) -> bytes:
        """The PDF file. The same input gives the same bytes."""
        with workshop().lock, fonts.undated():
            data: bytes = self.document.write_pdf(pdf_variant=self.variant, finisher=links.finish)
        return data


def typeset(
    template: str,
    context: Mapping[str, object],
    *,
    language: str,
    variant: str | None = ACCESSIBLE,
    assets: Mapping[str, bytes] = NO_PICTURES,
    sheets: Sequence[str] = (),
) -> Typeset:
    """Lay out a template of the folder `templates/` in one language.

    `variant`: a WeasyPrint PDF variant ("pdf/ua-1", "pdf/a-2u"), or None for plain, untagged PDF.
    `assets`: pictures by name, asked for by the template as `<img src="asset:NAME" alt="…">`; nothing else is fetched.
    `sheets`: more style sheets beside `pdf/base.css` and the one named like the template (`agenda.html`, `agenda.css`).
    The template also gets `language` and `direction`. Raises PdfEngineMissing, AssetMissing.
    """
    extra = {"language": language, "direction": NAMES[base_of(language)]}
    with translation.override(language):
        html = render_to_string(template, {**context, **extra})
    shop = workshop()
    with shop.lock:
        styles = [shop.faces, *(shop.sheet(name) for name in [BASE_SHEET, *_own_sheet(template), *sheets])]
        source = shop.weasyprint.HTML(
            string=html, base_url=pictures.SCHEME, url_fetcher=pictures.fetcher(shop.weasyprint, assets)
        )
        with pictures.errors(shop.weasyprint):
            document = source.render(font_config=shop.fonts, stylesheets=styles, pdf_variant=variant)
    links.prune(document)
    return Typeset(document, html, variant)


def render(
    template: str,
    context: Mapping[str, object],
    *,
    language: str,
    variant: str | None = ACCESSIBLE,
    assets: Mapping[str, bytes] = NO_PICTURES,
    sheets: Sequence[str] = (),
) -> bytes:
    """The PDF of a template: see `typeset` for the arguments."""
    return typeset(template, context, language=language, variant=variant, assets=assets, sheets=sheets).pdf()


def render_many(
    template: str,
    items: Sequence[object],
    context: Mapping[str, object],
    *,
    language: str,
    size: int = 50,
    variant: str | None = None,
    assets: Mapping[str, bytes] = NO_PICTURES,
    sheets: Sequence[str] = (),
) -> Iterator[bytes]:
    """One PDF per `size` items, handed to the template as `items`: memory stays flat, and a job can show its progress.

    `merge.merge` joins the parts. Untagged unless a variant is asked for: tags do not survive merging.
    """
    for start in range(0, len(items), size):
        part = {**context, "items": items[start : start + size], "first": start}
        yield render(template, part, language=language, variant=variant, assets=assets, sheets=sheets)


def _own_sheet(template: str) -> list[str]:
    name = template.removesuffix(".html") + ".css"
    try:
        get_template(name)
    except TemplateDoesNotExist:
        return []
    return [name]
