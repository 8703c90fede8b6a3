"""Bringing the demonstration up: only in its mode, once, with accounts that open nothing elsewhere."""

import json

import pytest
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command
from django.utils import translation
from rest_framework.test import APIClient

from multaqa.accounts.models import User
from multaqa.badges.models import PrintRun
from multaqa.console.services import start_demo
from multaqa.core.errors import NotAllowed
from multaqa.delegations.models import FocalPoint
from multaqa.people.models import Person
from multaqa.record.models import Release
from multaqa.summits.models import Summit, TeamMember

SECRET = "chosen-by-a-person"


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def demo_mode(settings, monkeypatch):
    settings.MODE = "demo"
    monkeypatch.delenv("MULTAQA_DEMO_PASSWORD", raising=False)


@pytest.fixture
def said() -> list[str]:
    return []


def released() -> set[tuple[str, str]]:
    return set(Release.objects.values_list("kind", "key"))


def test_not_outside_the_demo_mode(db, said):
    with pytest.raises(NotAllowed):
        start_demo(say=said.append)
    with pytest.raises(CommandError):
        call_command("demo")
    assert not Summit.objects.exists()
    assert not User.objects.exists()


def test_brings_up_everything_but_the_text_under_embargo(db, demo_mode, said):
    demo = start_demo(password=SECRET, say=said.append)
    assert demo.password is None
    assert released() == {
        ("site", "site"),
        ("agenda", "agenda"),
        ("proceedings", "proceedings"),
        *(("speech", f"speech-{key}") for key in ("dg", "almadani", "jo", "tn", "km")),
    }
    assert PrintRun.objects.count() == 1
    assert said[0] == "Loading the Dubai forum"


def test_a_second_start_adds_nothing_and_says_nothing(db, demo_mode, said):
    start_demo(password=SECRET, say=said.append)
    counts = Release.objects.count(), User.objects.count(), PrintRun.objects.count()
    hashes = set(User.objects.values_list("password", flat=True))
    said.clear()
    again = start_demo(password=SECRET, say=said.append)
    assert (Release.objects.count(), User.objects.count(), PrintRun.objects.count()) == counts
    assert set(User.objects.values_list("password", flat=True)) == hashes
    assert again.password is None
    assert said == []


def test_what_a_visitor_changed_stays(db, demo_mode, said):
    start_demo(password=SECRET, say=said.append)
    Summit.objects.update(city={"ar": "أبو ظبي", "en": "Abu Dhabi"})
    start_demo(say=said.append)
    assert Summit.objects.get().city["en"] == "Abu Dhabi"


def test_who_the_accounts_are(db, demo_mode, said):
    start_demo(password=SECRET, say=said.append)
    assert TeamMember.objects.get().user.email == "organiser@demo.example"
    assert User.objects.get(is_secretariat=True).email == "organiser@demo.example"
    focal = FocalPoint.objects.get()
    assert (focal.user.email, focal.delegation.state.code) == ("focal@demo.example", "JO")
    people = dict(Person.objects.exclude(user=None).values_list("user__email", "key"))
    assert people["delegate@demo.example"].startswith("jo-")
    assert people["journalist@demo.example"].startswith("press-")


def test_password_is_made_up_printed_once_and_stored_hashed(db, demo_mode, capsys):
    call_command("demo", json=True)
    first = json.loads(capsys.readouterr().out)
    assert [account["email"].partition("@")[0] for account in first["accounts"]] == [
        "organiser",
        "focal",
        "delegate",
        "journalist",
    ]
    assert first["summit"] == "dubai-2022"
    assert User.objects.get(email="focal@demo.example").check_password(first["password"])
    assert not User.objects.filter(password__contains=first["password"]).exists()
    call_command("demo", json=True)
    assert json.loads(capsys.readouterr().out)["password"] is None
    call_command("demo")
    assert "as printed at the first run" in capsys.readouterr().out


def test_the_variable_resets_the_password(db, demo_mode, monkeypatch, capsys):
    call_command("demo")
    monkeypatch.setenv("MULTAQA_DEMO_PASSWORD", SECRET)
    call_command("demo")
    assert SECRET not in capsys.readouterr().out
    assert all(user.check_password(SECRET) for user in User.objects.all())


@pytest.mark.parametrize("mode", ["production", "test"])
def test_demo_accounts_open_nothing_in_another_mode(db, settings, mode):
    user = User(email="organiser@demo.example", is_demo=True)
    user.set_password(SECRET)
    user.save()
    settings.MODE = "demo"
    assert authenticate(username=user.email, password=SECRET) == user
    client = APIClient()
    client.force_login(user)
    assert client.get("/api/v1/session").json()["user"]["email"] == user.email
    settings.MODE = mode
    assert authenticate(username=user.email, password=SECRET) is None
    assert client.get("/api/v1/session").json()["user"] is None
