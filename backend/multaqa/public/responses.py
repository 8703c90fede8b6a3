"""Stored bytes as HTTP answers: strong ETags, 304, HEAD, ranges, compression made once (RFC 9110)."""

import gzip
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

import brotli
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.cache import patch_vary_headers

from multaqa.core.fields import LocalizedText
from multaqa.record.queries import Stored, open_blob

CACHE = "public, max-age=0, must-revalidate"
COMPRESSIBLE = ("text/", "application/json", "application/problem+json", "application/atom+xml", "image/svg+xml")
SMALLEST_COMPRESSED = 1024
CHUNK = 256 * 1024


@dataclass
class Answer:
    """Bytes ready to be sent, with their compressed forms once somebody asked for them."""

    content: bytes
    media_type: str
    status: int = 200
    disposition: str = ""
    language: str = ""
    etag: str = ""
    _encoded: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.etag = self.etag or hashlib.sha256(self.content).hexdigest()

    @property
    def compressible(self) -> bool:
        """Worth compressing at all?"""
        return self.media_type.startswith(COMPRESSIBLE) and len(self.content) >= SMALLEST_COMPRESSED

    def encoded(self, encoding: str) -> bytes:
        """The content under a content coding ("br", "gzip"; "" for none)."""
        if not encoding:
            return self.content
        if encoding not in self._encoded:
            made = brotli.compress(self.content, quality=5) if encoding == "br" else gzip.compress(self.content, 6)
            self._encoded[encoding] = made
        return self._encoded[encoding]


def disposition(filename: LocalizedText, language: str, media_type: str) -> str:
    """Content-Disposition (RFC 6266): a plain ASCII name for old clients, the name in its own script beside it."""
    if not filename:
        return ""
    # What browsers show well is shown; the name then serves "save as".
    kind = "inline" if media_type.startswith(("application/pdf", "application/json")) else "attachment"
    own = filename.get(language) or filename.get("ar") or next(iter(filename.values()))
    plain = filename.get("en") or own
    ascii_name = re.sub(r'[^\x20-\x7e]|["\\/;%]', "-", plain)
    return f"{kind}; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(own.replace('/', '-'), safe='')}"


def _wanted_encoding(request: HttpRequest, answer: Answer) -> str:
    if not answer.compressible or "Range" in request.headers:
        return ""
    asked = {}
    for part in request.headers.get("Accept-Encoding", "").split(","):
        name, _, weight = part.strip().partition(";")
        asked[name.strip().lower()] = not re.fullmatch(r"\s*q=0(\.0*)?\s*", weight)
    return next((name for name in ("br", "gzip") if asked.get(name)), "")


def _matches(header: str | None, etag: str) -> bool:
    if header is None:
        return False
    tags = [tag.strip().removeprefix("W/") for tag in header.split(",")]
    return etag in tags or "*" in tags


def _range(header: str | None, size: int) -> tuple[int, int] | None:
    """First and last byte of a single satisfiable range; None to ignore the header. Raises IndexError for 416."""
    found = re.fullmatch(r"bytes=(\d*)-(\d*)", (header or "").strip())
    if not found or found[0] == "bytes=-":
        return None
    first, last = found[1], found[2]
    if not first:
        start, end = max(0, size - int(last)), size - 1
    else:
        start, end = int(first), min(int(last or size - 1), size - 1)
        if last and int(last) < start:
            return None
    if start >= size or end < start:
        raise IndexError
    return start, end


def _headers(response: HttpResponseBase, answer: Answer, etag: str) -> HttpResponseBase:
    response.from_record = True  # type: ignore[attr-defined]
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = CACHE
    response.headers["Access-Control-Allow-Origin"] = "*"
    if answer.compressible:
        patch_vary_headers(response, ["Accept-Encoding"])
    if answer.language:
        response.headers["Content-Language"] = answer.language
    return response


def respond(request: HttpRequest, answer: Answer) -> HttpResponseBase:
    """The answer, or 304, or the part asked for. GET and HEAD only."""
    encoding = _wanted_encoding(request, answer)
    etag = f'"{answer.etag}-{encoding}"' if encoding else f'"{answer.etag}"'
    if answer.status == 200 and _matches(request.headers.get("If-None-Match"), etag):
        return _headers(HttpResponse(status=304), answer, etag)
    content, status, part = answer.encoded(encoding), answer.status, None
    if answer.status == 200 and (found := _part(request, etag, len(content))):
        if isinstance(found, HttpResponse):
            return found
        part = found
        status, whole = 206, len(content)
        content = content[part[0] : part[1] + 1]
    response = HttpResponse(b"" if request.method == "HEAD" else content, status=status, content_type=answer.media_type)
    response.headers["Content-Length"] = str(len(content))
    response.headers["Accept-Ranges"] = "bytes"
    if part:
        response.headers["Content-Range"] = f"bytes {part[0]}-{part[1]}/{whole}"
    if encoding:
        response.headers["Content-Encoding"] = encoding
    if answer.disposition:
        response.headers["Content-Disposition"] = answer.disposition
    return _headers(response, answer, etag)


def _part(request: HttpRequest, etag: str, size: int) -> tuple[int, int] | HttpResponse | None:
    condition = request.headers.get("If-Range")
    if condition is not None and condition.strip() != etag:
        return None
    try:
        return _range(request.headers.get("Range"), size)
    except IndexError:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})


def _pieces(sha256: str, first: int, last: int) -> Iterator[bytes]:
    with open_blob(sha256) as file:
        file.seek(first)
        left = last - first + 1
        while left > 0 and (piece := file.read(min(CHUNK, left))):
            left -= len(piece)
            yield piece


def stream(request: HttpRequest, stored: Stored, *, disposition: str) -> HttpResponseBase:
    """A large artefact straight from storage, whole or in part; never held in memory."""
    etag = f'"{stored.sha256}"'
    label = Answer(b"", stored.media_type, language=stored.language, etag=stored.sha256)
    if _matches(request.headers.get("If-None-Match"), etag):
        return _headers(HttpResponse(status=304), label, etag)
    found = _part(request, etag, stored.size)
    if isinstance(found, HttpResponse):
        return found
    first, last = found or (0, stored.size - 1)
    body: Iterator[bytes] = iter(()) if request.method == "HEAD" else _pieces(stored.sha256, first, last)
    response = StreamingHttpResponse(body, status=206 if found else 200, content_type=stored.media_type)
    response.headers["Content-Length"] = str(last - first + 1)
    response.headers["Accept-Ranges"] = "bytes"
    if found:
        response.headers["Content-Range"] = f"bytes {first}-{last}/{stored.size}"
    if disposition:
        response.headers["Content-Disposition"] = disposition
    return _headers(response, label, etag)
