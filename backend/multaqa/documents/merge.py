"""Joins PDF files that `engine.render_many` made in parts. Structure tags are lost: not for documents to be read."""

import io
from collections.abc import Iterable

import pikepdf


def merge(parts: Iterable[bytes]) -> bytes:
    """One PDF with the pages of all parts, in order, and the title of the first."""
    with pikepdf.Pdf.new() as whole:
        for number, part in enumerate(parts):
            with pikepdf.Pdf.open(io.BytesIO(part)) as source:
                whole.pages.extend(source.pages)
                if number == 0:
                    whole.trailer.Info = whole.copy_foreign(source.trailer.Info)
        out = io.BytesIO()
        whole.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()
