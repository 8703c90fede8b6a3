"""Mixed Arabic and Latin text made safe for the PDF engine, which orders each text box on its own.

WeasyPrint 70 resolves direction inside one text box only, so words in sibling tags, or a long foreign run broken over
lines, come out in the wrong order. `wrap` and `wrap_html` cut a paragraph where the Unicode Bidirectional Algorithm
(UAX #9) would turn and emit each foreign run as one `<span dir lang>`. Not for web pages: browsers do this themselves.
"""

from .markup import ltr, wrap, wrap_html

__all__ = ["ltr", "wrap", "wrap_html"]
