"""Sign-in by session: right, wrong, case of the address, CSRF, and the first account of an installation."""

import pytest
from django.core.cache import cache
from django.core.management import call_command
from rest_framework.test import APIClient

from multaqa.accounts.models import User
from tests.factories.accounts import PASSWORD, UserFactory

URL = "/api/v1/session"


@pytest.fixture(autouse=True)
def _no_throttle_left_over():
    cache.clear()


@pytest.fixture
def user(db) -> User:
    return UserFactory(email="samira@example.org", name="سميرة", password=PASSWORD)


def test_a_visitor_is_nobody(db):
    answer = APIClient().get(URL)
    assert answer.json() == {"user": None}
    assert "csrftoken" in answer.cookies


@pytest.mark.parametrize("email", ["samira@example.org", "Samira@Example.org"])
def test_the_right_password_signs_in(user, email):
    client = APIClient()
    answer = client.post(URL, {"email": email, "password": PASSWORD})
    assert answer.status_code == 200
    assert client.get(URL).json()["user"]["name"] == "سميرة"
    assert client.delete(URL).status_code == 204
    assert client.get(URL).json() == {"user": None}


@pytest.mark.parametrize("email", ["samira@example.org", "nobody@example.org"])
def test_a_wrong_password_and_an_unknown_address_are_told_alike(user, email):
    answer = APIClient().post(URL, {"email": email, "password": "wrong"}, HTTP_ACCEPT_LANGUAGE="en")
    assert (answer.status_code, answer.json()["code"]) == (422, "wrong_credentials")
    assert answer.json()["detail"] == "The address or the password is not right."


def test_sign_in_needs_the_csrf_token(user):
    client = APIClient(enforce_csrf_checks=True)
    refused = client.post(URL, {"email": user.email, "password": PASSWORD})
    assert (refused.status_code, refused["Content-Type"]) == (403, "application/problem+json")
    assert refused.json()["code"] == "csrf_failed"
    token = client.get(URL).cookies["csrftoken"].value
    answer = client.post(URL, {"email": user.email, "password": PASSWORD}, HTTP_X_CSRFTOKEN=token)
    assert answer.status_code == 200


def test_guessing_is_slowed_down(user):
    client = APIClient()
    answers = [client.post(URL, {"email": user.email, "password": "wrong"}).status_code for _ in range(21)]
    assert answers[-1] == 429
    assert set(answers[:-1]) == {422}


def test_the_first_account_is_the_secretariats(db, monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    call_command("createsuperuser", interactive=False, email="First@Example.org", verbosity=0)
    first = User.objects.get(email="first@example.org")
    assert first.is_secretariat
    assert first.check_password(PASSWORD)
