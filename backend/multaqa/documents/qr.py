"""QR codes as one SVG path, small in the file and sharp at any size."""

import segno
from django.utils.html import escape

# All eight masks are equally valid (ISO/IEC 18004, 7.8); trying them to find the prettiest costs five times the rest.
MASK = 3
QUIET_ZONE = 4


def path(value: str, error: str = "m") -> tuple[str, int]:
    """SVG path of the dark modules, and the width of the symbol in modules without its quiet zone."""
    code = segno.make_qr(value, error=error, mask=MASK, boost_error=False)
    runs: list[str] = []
    for y, row in enumerate(code.matrix):
        x = 0
        while x < len(row):
            length = 0
            while x + length < len(row) and row[x + length]:
                length += 1
            if length:
                runs.append(f"M{x} {y}h{length}v1h-{length}z")
            x += max(length, 1)
    return "".join(runs), len(code.matrix)


def svg(value: str, label: str, error: str = "m") -> str:
    """An inline `<svg class="qr">` on white with its quiet zone; `label` is read aloud instead of it."""
    drawing, width = path(value, error)
    side = width + 2 * QUIET_ZONE
    return (
        f'<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="{-QUIET_ZONE} {-QUIET_ZONE} {side} {side}">'
        f"<title>{escape(label)}</title>"
        f'<path fill="#fff" d="M{-QUIET_ZONE} {-QUIET_ZONE}h{side}v{side}h-{side}z"/><path d="{drawing}"/></svg>'
    )
