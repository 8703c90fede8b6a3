"""The product's WSGI application; `/bare` goes around its middleware, and a header asks how many queries were made."""

import os
from collections.abc import Callable, Iterable
from typing import Any

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.perf.settings"

from django.core.wsgi import get_wsgi_application

product = get_wsgi_application()

from django.core.handlers.wsgi import WSGIHandler  # noqa: E402 - after the set-up
from django.db import connection  # noqa: E402
from django.test import override_settings  # noqa: E402

with override_settings(MIDDLEWARE=[]):
    without_middleware = WSGIHandler()

COUNT = "HTTP_X_PERF_COUNT"


class Counter:
    """Counts the statements of one request."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, execute: Callable[..., Any], *arguments: Any) -> Any:
        self.count += 1
        return execute(*arguments)


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    handler = without_middleware if environ["PATH_INFO"] == "/bare" else product
    if COUNT not in environ:
        return handler(environ, start_response)
    counter = Counter()

    def answer(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
        return start_response(status, [*headers, ("X-Perf-SQL", str(counter.count))], *rest)

    with connection.execute_wrapper(counter):
        return handler(environ, answer)
