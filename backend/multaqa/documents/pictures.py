"""Where the PDF engine gets pictures from: what the caller handed over, and nothing else (no network, no files)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote

from .errors import AssetMissing

SCHEME = "asset:"


def fetcher(weasyprint: Any, assets: Mapping[str, bytes]) -> Any:
    """A WeasyPrint URL fetcher for `asset:NAME` and `data:` addresses; anything else ends the rendering."""

    class Fetcher(weasyprint.URLFetcher):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__(allowed_protocols=("data",), fail_on_errors=True)

        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            name = unquote(url.removeprefix(SCHEME).lstrip("/"))
            if not url.startswith(SCHEME) or name not in assets:
                raise AssetMissing(f"The template asks for {url!r}, which was not handed to render().")
            return weasyprint.urls.URLFetcherResponse(url, assets[name])

    return Fetcher()


@contextmanager
def errors(weasyprint: Any) -> Iterator[None]:
    """Turns the library's own error into the AssetMissing that caused it."""
    try:
        yield
    except weasyprint.urls.FatalURLFetchingError as error:
        if isinstance(error.__cause__, AssetMissing):
            raise error.__cause__ from None
        raise AssetMissing(str(error)) from error
