"""Every operation of the schema, asked with made-up requests: no answer is a crash, and each has the form that the
schema promises."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, transaction
from django.test import Client
from drf_spectacular.renderers import OpenApiJsonRenderer
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, openapi
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from multaqa.site.wsgi import application
from tests.api.everything import Everything, make_everything
from tests.api.test_schema import OPERATIONS, SCHEMA, WORDS

# Requests for each operation: to rows that are there, to rows that are not, and with values that the schema forbids.
LIKELY, LOST, NONSENSE = 4, 2, 6
ASKERS = ("organiser", "outsider", "visitor")
CHECKS = [not_a_server_error, content_type_conformance, response_schema_conformance]
TOKEN = "t" * 32
HEADERS = {"X-CSRFToken": TOKEN, "Accept-Language": "en", "Accept-Encoding": "identity"}
CURRENT = {"If-Match": '"1"'}

schema = openapi.from_dict(json.loads(OpenApiJsonRenderer().render(SCHEMA, renderer_context={})))
schema.app = application


@pytest.fixture(scope="module")
def everything(django_db_setup: None, django_db_blocker: Any) -> Iterator[Everything]:
    """Made once, in a transaction that is never committed: so no request may close the connection."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_everything()
        transaction.set_rollback(True)
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def cookies(everything) -> dict[str, str]:
    """What each browser would send."""
    sent = {}
    for who in ASKERS:
        client = Client()
        if user := everything.users[who]:
            client.force_login(user)
        sent[who] = {name: morsel.value for name, morsel in client.cookies.items()} | {"csrftoken": TOKEN}
    return sent


def some(strategy: st.SearchStrategy[Case], examples: int, judge: Callable[[Case], None]) -> None:
    """Calls `judge` with a few requests, the same at each run."""
    bounded = settings(
        max_examples=examples,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    bounded(given(case=strategy)(judge))()


def ask(case: Case, cookies: dict[str, str]) -> None:
    """Sends one request, judges the answer, and takes back what it changed."""
    point = transaction.savepoint()
    answer = case.call(headers=HEADERS, cookies=cookies)
    transaction.savepoint_rollback(point)
    case.validate_response(answer, checks=CHECKS)


def takes_something(operation: tuple[str, str]) -> bool:
    """There is a body or a query that may be nonsense."""
    said = SCHEMA["paths"][operation[1]][operation[0]]
    return "requestBody" in said or any(one["in"] == "query" for one in said.get("parameters", []))


@pytest.mark.parametrize("operation", OPERATIONS, ids=WORDS)
def test_a_likely_request_is_answered_as_promised(everything, cookies, operation):
    method, path = operation
    likely = schema[path][method].as_strategy(path_parameters=everything.parameters(path), headers=CURRENT)

    def judge(case: Case) -> None:
        for who in ASKERS:
            ask(case, cookies[who])

    some(likely, LIKELY, judge)


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if "{" in one[1]], ids=WORDS)
def test_an_address_of_nothing_breaks_nothing(everything, cookies, operation):
    method, path = operation
    some(schema[path][method].as_strategy(), LOST, lambda case: ask(case, cookies["organiser"]))


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if takes_something(one)], ids=WORDS)
def test_nonsense_breaks_nothing(everything, cookies, operation):
    method, path = operation
    nonsense = schema[path][method].as_strategy(
        GenerationMode.NEGATIVE, path_parameters=everything.parameters(path), headers=CURRENT
    )
    some(nonsense, NONSENSE, lambda case: ask(case, cookies["organiser"]))
