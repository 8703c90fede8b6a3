"""What a process remembers: bounded, ageing, and never past a change of the record."""

import secrets

import pytest

from multaqa.record.queries import bump, memory, remembered, version
from multaqa.record.queries.memory import Memory


def test_the_least_used_goes_first():
    held = Memory(items=2, total_bytes=100)
    held.put("a", 1)
    held.put("b", 2)
    assert held.get("a") == 1
    held.put("c", 3)
    assert (held.get("a"), held.get("b"), held.get("c")) == (1, None, 3)


def test_bytes_are_bounded_too():
    held = Memory(items=10, total_bytes=10)
    held.put("a", "aaaa", size=4)
    held.put("b", "bbbbbb", size=6)
    held.put("c", "cccc", size=4)
    assert held.get("a") is None
    assert held.get("b") == "bbbbbb"
    held.put("huge", "x", size=11)
    assert held.get("huge") is None
    held.put("b", "b", size=1)
    held.put("d", "ddddd", size=5)
    assert held.get("c") == "cccc", "replacing a value frees the room of the old one"


def test_what_is_too_old_is_forgotten(monkeypatch):
    held = Memory(items=2, total_bytes=10)
    held.put("a", 1, lasts=5)
    now = memory.time.monotonic()
    monkeypatch.setattr(memory.time, "monotonic", lambda: now + 6)
    assert held.get("a") is None


@pytest.fixture
def slug():
    return f"forum-{secrets.token_hex(4)}"


def test_nothing_is_remembered_without_a_version(slug):
    made = []
    for _ in range(2):
        remembered(slug, version(slug), "x", lambda: made.append(1))
    assert len(made) == 2
    assert version(slug) is None, "a summit without a record leaves no trace in Redis"


def test_a_summit_with_a_record_gets_its_version_from_the_first_reader(slug):
    remembered(slug, version(slug), "x", lambda: "something")
    first = version(slug)
    assert first is not None
    bump(slug)
    assert version(slug) not in (None, first)


def test_none_and_nothing_are_answers_too(slug):
    bump(slug)
    made = []
    for _ in range(2):
        assert remembered(slug, version(slug), "x", lambda: made.append(1)) is None
    assert len(made) == 1
