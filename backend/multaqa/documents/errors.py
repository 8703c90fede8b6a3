"""What can go wrong while printing. Plain exceptions: a person reads them in a log or on a terminal."""

APT_LINE = "apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


class PdfError(Exception):
    """Anything this app raises."""


class PdfEngineMissing(PdfError):
    """The system library Pango, which draws the text, cannot be loaded."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"PDF files need the system library Pango, which is not here ({reason}). Type: {APT_LINE}")


class AssetMissing(PdfError):
    """A template names a picture, font or style sheet that was not handed to `render`."""
