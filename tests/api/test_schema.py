"""The OpenAPI schema: valid, without warnings; and each address in it keeps out whoever has no business there."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from drf_spectacular.generators import SchemaGenerator
from openapi_spec_validator import OpenAPIV31SpecValidator
from rest_framework.test import APIClient

from tests.api.everything import SLUG, Everything, make_everything

SCHEMA: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
METHODS = ("get", "post", "put", "patch", "delete")
OPERATIONS = [(method, path) for path, said in SCHEMA["paths"].items() for method in METHODS if method in said]

SESSION, PUBLIC, SUMMIT = "/api/v1/session", "/api/v1/public/", "/api/v1/summits/{slug}/"
# What whoever is signed in may ask: the words of forms, their own things, the summits they know (perhaps none).
ANYONE_SIGNED_IN = {("get", "/api/v1/forms/"), ("get", "/api/v1/my/"), ("get", "/api/v1/summits/")}
DESK = [one for one in OPERATIONS if not one[1].startswith((PUBLIC, SESSION))]
WORDS = "{0[0]} {0[1]}".format


@pytest.fixture(scope="module")
def everything(django_db_setup: None, django_db_blocker: Any) -> Iterator[Everything]:
    """Made once, in a transaction that is never committed."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_everything()
        transaction.set_rollback(True)


def ask(everything: Everything, who: str, method: str, path: str) -> Any:
    """The answer to an empty request, and nothing of it stays."""
    client = APIClient(HTTP_ACCEPT_LANGUAGE="en")
    point = transaction.savepoint()
    if user := everything.users[who]:
        client.force_login(user)
    answer = client.generic(
        method.upper(),
        path.format(**everything.parameters(path)),
        "{}",
        content_type="application/json",
        headers={"if-match": '"1"'},
    )
    transaction.savepoint_rollback(point)
    return answer


def test_it_is_openapi_and_nothing_was_guessed(tmp_path):
    # `fail_on_warn`: the generator warns of each view that it could not describe.
    call_command("spectacular", validate=True, fail_on_warn=True, file=str(tmp_path / "schema.yaml"))
    assert SCHEMA["openapi"].startswith("3.1")
    assert list(OpenAPIV31SpecValidator(SCHEMA).iter_errors()) == []


def test_operations_have_names_of_their_own():
    names = [SCHEMA["paths"][path][method]["operationId"] for method, path in OPERATIONS]
    assert sorted(names) == sorted(set(names))
    assert not [name for name in names if name.endswith(("_2", "_3"))]


@pytest.mark.parametrize("operation", DESK, ids=WORDS)
def test_a_visitor_is_asked_to_sign_in(everything, operation):
    answer = ask(everything, "visitor", *operation)
    assert answer.status_code == 401
    assert answer["Content-Type"] == "application/problem+json"
    assert answer["WWW-Authenticate"]


@pytest.mark.parametrize("who", ["outsider", "neighbour"])
@pytest.mark.parametrize("operation", DESK, ids=WORDS)
def test_whoever_has_no_business_there_learns_nothing(everything, operation, who):
    answer = ask(everything, who, *operation)
    if operation in ANYONE_SIGNED_IN:
        assert answer.status_code == 200
        assert f'"{SLUG}"' not in answer.content.decode()
    elif operation[1].startswith(SUMMIT):
        # Not 403: that would tell that the summit exists.
        assert answer.status_code == 404
    elif (who, operation[1]) == ("neighbour", "/api/v1/search/"):
        assert (answer.status_code, answer.json()["hits"]) == (200, [])
    else:
        assert answer.status_code == (404 if "{" in operation[1] else 403)


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one[0] == "get"], ids=WORDS)
def test_the_rows_are_there(everything, operation):
    """So that 404 above means "not for you". The volume to read on screens is not made yet."""
    wanted = 404 if operation[1].endswith(".epub") else 200
    assert ask(everything, "organiser", *operation).status_code == wanted
