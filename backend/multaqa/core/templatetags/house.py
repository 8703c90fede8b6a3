"""Tags for templates: localized text that is honest about its language, names of people, the built front end."""

import json
import logging
from typing import Any

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django_vite.core.asset_loader import DjangoViteAssetLoader
from django_vite.core.exceptions import DjangoViteAssetNotFoundError, DjangoViteManifestError

from ..fields import LocalizedText
from ..markup import in_language, name_line

register = template.Library()
log = logging.getLogger(__name__)


@register.simple_tag
def localized(text: LocalizedText | None, mark: bool = False) -> SafeString:
    """`{% localized session.title mark=True %}`: see `core.markup.in_language`."""
    return in_language(text, get_language() or "ar", mark=mark)


@register.simple_tag
def person_name(person: dict[str, Any]) -> SafeString:
    """`{% person_name person %}`: see `core.markup.name_line`."""
    return name_line(person, get_language() or "ar")


@register.simple_tag
def bundle(entry: str) -> SafeString:
    """Script and style tags of a front-end entry; nothing, with a warning, while it is not built yet."""
    try:
        return SafeString(DjangoViteAssetLoader.instance().generate_vite_asset(entry, "default"))
    except (DjangoViteManifestError, DjangoViteAssetNotFoundError):
        log.warning("The front end is not built: %s is missing, pages come without style and script.", entry)
        return SafeString("")


@register.filter
def escapejson(value: Any) -> str:
    """JSON for a data attribute; the template escapes it as any other text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# Signs that would end a script element or start a comment inside it, as JSON escapes (HTML, "Restrictions for contents
# of script elements").
_SCRIPT = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}


@register.filter
def jsonld(value: Any) -> SafeString:
    """JSON for the inside of a data block, `<script type="application/ld+json">`."""
    return SafeString(json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_SCRIPT))
