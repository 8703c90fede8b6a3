"""What one process loads once: the drawing library, the fonts, the style sheets. Only `engine` and `bidi` use it."""

import contextlib
import importlib
import io
import os
import threading
from functools import cache
from pathlib import Path
from typing import Any

from django.template.loader import get_template

from . import compat, fonts
from .errors import PdfEngineMissing

_lock = threading.RLock()


def _load(name: str) -> Any:
    """Import from WeasyPrint; it prints a page of advice when Pango is missing, which our error replaces."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return importlib.import_module(name)
    except OSError as error:
        raise PdfEngineMissing(str(error).splitlines()[0]) from error


@cache
def library() -> Any:
    """The module `weasyprint`, loaded under the private fontconfig and patched. Raises PdfEngineMissing."""
    with fonts.private_fontconfig():
        weasyprint = _load("weasyprint")
    compat.apply()
    return weasyprint


def native() -> tuple[Any, Any, Any]:
    """cffi's `ffi`, and the libraries Pango and GObject."""
    library()
    module = _load("weasyprint.text.ffi")
    return module.ffi, module.pango, module.gobject


class Workshop:
    """Fonts and parsed style sheets. Pango is not thread-safe: hold `lock` while laying out or drawing."""

    def __init__(self) -> None:
        self.lock = _lock
        self.weasyprint = library()
        with fonts.private_fontconfig():
            self.fonts = self.weasyprint.text.fonts.FontConfiguration()
        self.faces = self._parse(fonts.face_rules(), self.weasyprint.URLFetcher(allowed_protocols=("file",)))
        self._sheets: dict[str, tuple[float, Any]] = {}

    def _parse(self, css: str, fetcher: Any = None) -> Any:
        return self.weasyprint.CSS(string=css, font_config=self.fonts, url_fetcher=fetcher)

    def sheet(self, name: str) -> Any:
        """The style sheet `name` of the template folders, parsed; read again when the file changes."""
        template: Any = get_template(name)
        path = Path(template.origin.name)
        changed = path.stat().st_mtime
        if self._sheets.get(name, (0.0, None))[0] != changed:
            self._sheets[name] = (changed, self._parse(path.read_text(encoding="utf-8")))
        return self._sheets[name][1]

    def forget_files(self) -> None:
        """After a fork: the folder with the copied fonts belongs to the parent, which deletes it."""
        self.fonts._folder = None


_made: list[Workshop] = []


def workshop() -> Workshop:
    """This process's workshop, made at the first call."""
    with _lock:
        if not _made:
            _made.append(Workshop())
        return _made[0]


def _after_fork() -> None:
    global _lock  # noqa: PLW0603 (a lock held by another thread at the fork would stay locked for ever)
    _lock = threading.RLock()
    for inherited in _made:
        inherited.forget_files()
    _made.clear()


os.register_at_fork(after_in_child=_after_fork)
