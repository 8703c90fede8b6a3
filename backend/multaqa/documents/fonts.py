"""Our own typefaces and a private fontconfig, so that a page looks the same whatever fonts a machine has.

Amiri (a Naskh with a Latin beside it) is for reading, IBM Plex Sans Arabic and IBM Plex Sans for headings, tables and
badges. No two files share family, weight and style: WeasyPrint would embed one of them for both.
"""

import contextlib
import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from django.conf import settings

from .errors import PdfError
from .latin import prefer_latin


@dataclass(frozen=True)
class Face:
    """One font file; `weight` None for a variable file that holds all weights, `latin` for a copy by `prefer_latin`."""

    family: str
    package: str
    file: str
    weight: int | None = 400
    style: str = "normal"
    latin: bool = False

    @property
    def path(self) -> Path:
        """The file as installed."""
        spec = find_spec(self.package)
        if spec is None or spec.origin is None:
            raise PdfError(f"The font package {self.package} is not installed; install Multaqa's dependencies again.")
        return Path(spec.origin).parent / "files" / self.file

    @property
    def rule(self) -> str:
        """The `@font-face` rule."""
        weight = f"font-weight: {self.weight};" if self.weight else ""
        path = _latin_copy(self.path) if self.latin else self.path
        source = f'url("file://{quote(str(path))}")'
        return f'@font-face {{ font-family: "{self.family}"; {weight} font-style: {self.style}; src: {source}; }}'


NASKH, SERIF, SANS_ARABIC, SANS = "Multaqa Naskh", "Multaqa Serif", "Multaqa Sans Arabic", "Multaqa Sans"
_AMIRI = (("Regular", 400, "normal"), ("Bold", 700, "normal"), ("Italic", 400, "italic"), ("BoldItalic", 700, "italic"))
_PLEX_ARABIC = (("Regular", 400), ("Medium", 500), ("SemiBold", 600), ("Bold", 700))
FACES = (
    *(Face(NASKH, "fontpkg_amiri", f"Amiri-{name}.ttf", weight, style) for name, weight, style in _AMIRI),
    *(Face(SERIF, "fontpkg_amiri", f"Amiri-{name}.ttf", weight, style, latin=True) for name, weight, style in _AMIRI),
    *(
        Face(SANS_ARABIC, "fontpkg_ibm_plex_sans_arabic", f"IBMPlexSansArabic-{name}.ttf", weight)
        for name, weight in _PLEX_ARABIC
    ),
    Face(SANS, "fontpkg_ibm_plex_sans", "IBMPlexSans[wdth,wght].ttf", None),
    Face(SANS, "fontpkg_ibm_plex_sans", "IBMPlexSans-Italic[wdth,wght].ttf", None, "italic"),
)


def face_rules() -> str:
    """The `@font-face` rules of all faces."""
    return "\n".join(face.rule for face in FACES)


def _configuration(cache_folder: Path) -> str:
    folders = sorted({str(face.path.parent) for face in FACES})
    lines = [f"  <dir>{folder}</dir>" for folder in folders] + [f"  <cachedir>{cache_folder}</cachedir>"]
    return "\n".join(['<?xml version="1.0"?>', "<fontconfig>", *lines, "</fontconfig>", ""])


@cache
def home() -> Path:
    """A folder of ours for fontconfig's file and cache: in MULTAQA_VAR, else in the system's temporary folder."""
    name = "fonts-" + hashlib.sha256(_configuration(Path()).encode()).hexdigest()[:12]
    for place in (Path(settings.VAR) / "cache", Path(tempfile.gettempdir()) / f"multaqa-{os.getuid()}"):
        folder = place / name
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            state = folder.stat()
            if state.st_uid == os.getuid() and not stat.S_IMODE(state.st_mode) & stat.S_IWOTH:
                return folder
    return Path(tempfile.mkdtemp(prefix="multaqa-fonts-"))


def _keep(name: str, data: bytes) -> Path:
    """Write a file into our folder so that no other process ever sees half of it."""
    path = home() / name
    if not path.exists() or path.read_bytes() != data:
        draft = path.with_name(f"{name}.{os.getpid()}")
        draft.write_bytes(data)
        draft.replace(path)
    return path


def _latin_copy(path: Path) -> Path:
    return _keep(f"latin-{path.name}", prefer_latin(path.read_bytes()))


@contextlib.contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def private_fontconfig() -> contextlib.AbstractContextManager[None]:
    """Inside, fontconfig sees our fonts only. Put back after, so that a browser started by us keeps the host's."""
    return _environment("FONTCONFIG_FILE", str(_keep("fonts.conf", _configuration(home() / "cache").encode())))


def undated() -> contextlib.AbstractContextManager[None]:
    """Inside, embedded fonts carry no time of making: the same document gives the same bytes."""
    return _environment("SOURCE_DATE_EPOCH", "0")
