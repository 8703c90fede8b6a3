"""Tags and filters for `templates/pdf/`: direction, codes, aligned rows. Web pages need none of them."""

from collections.abc import Iterable, Mapping

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.utils.safestring import SafeString, mark_safe

from multaqa.documents import bidi as direction
from multaqa.documents import qr as codes
from multaqa.documents.bidi.markup import NAMES, base_of
from multaqa.documents.monogram import monogram as two_letters

register = template.Library()


@register.filter
def bidi(text: object, language: str) -> SafeString:
    """`{{ text|bidi:"ar" }}`: plain text in which foreign words, addresses and codes keep their order."""
    return direction.wrap("" if text is None else text, language)


@register.filter
def dir(language: str) -> str:  # noqa: A001 (the name it has in HTML)
    """`{{ language|dir }}`: rtl or ltr."""
    return NAMES[base_of(language)]


@register.simple_tag
def ltr(value: object) -> SafeString:
    """`{% ltr person.phone %}`: something that always reads from left to right."""
    return direction.ltr(value)


@register.simple_tag
def qr(value: object, label: str) -> SafeString:
    """`{% qr code "Badge code" %}`: a QR code; size it in CSS (`.qr`). The label is what a screen reader says."""
    return mark_safe(codes.svg(str(value), label))  # noqa: S308 (escaped there)


@register.filter
def monogram(name: object) -> str:
    """`{{ name|monogram }}`: two letters in place of a photo."""
    return two_letters(str(name))


@register.filter
def in_language(text: Mapping[str, str], language: str) -> str:
    """`{{ pair|in_language:"ar" }}`: the text of one language, empty if there is none."""
    return text.get(language, "")


@register.simple_tag
def pairs(rows: Iterable[Mapping[str, str]], *languages: str) -> list[list[dict[str, str]]]:
    """Rows of texts by language as cells in the order of `languages`, for `pdf/parts/rows.html`."""
    return [[{"language": name, "text": row.get(name) or ""} for name in languages] for row in rows]


class BidiNode(template.Node):
    """The block tag `bidi`."""

    def __init__(self, nodelist: NodeList, language: FilterExpression) -> None:
        self.nodelist = nodelist
        self.language = language

    def render(self, context: template.Context) -> SafeString:
        """The inside, with each foreign run in one span."""
        return direction.wrap_html(self.nodelist.render(context), str(self.language.resolve(context)))


@register.tag("bidi")
def do_bidi(parser: Parser, token: Token) -> BidiNode:
    """`{% bidi language %}Text with <b>tags</b> and {{ values }}{% endbidi %}`: the filter for inline HTML."""
    words = token.split_contents()
    if len(words) != 2:
        raise template.TemplateSyntaxError("Write {% bidi language %}…{% endbidi %}.")
    nodelist = parser.parse(("endbidi",))
    parser.delete_first_token()
    return BidiNode(nodelist, parser.compile_filter(words[1]))
