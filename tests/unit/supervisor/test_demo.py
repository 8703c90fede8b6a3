import json
import sys
from dataclasses import dataclass

import pytest

from multaqa.supervisor import demo
from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.tree import ChildDied, Program, Tree

ANSWER = {
    "accounts": [
        {"email": "organiser@demo.example", "role": "organiser"},
        {"email": "focal@demo.example", "role": "focal"},
    ],
    "password": None,
    "summit": "dubai-2022",
}


@dataclass
class Script:
    """Stands where the real programs stand: one Python line instead of a management command."""

    home: object
    line: str

    def manage(self, *words: str) -> Program:
        assert words == ("demo", "--json")
        return Program("demo", [sys.executable, "-c", self.line], {}, self.home.log("demo"))


def test_progress_goes_to_the_screen_and_the_last_line_is_the_answer(home, capfd):
    line = f"import sys; print('loading', file=sys.stderr); print('x' * 200_000); print({json.dumps(ANSWER)!r})"

    assert demo.load(Tree(), Script(home, line)) == ANSWER
    assert "s] loading\n" in capfd.readouterr().out
    assert "loading" in home.log("demo").read_text()


def test_a_failed_demo_ends_everything_with_its_code(home):
    with pytest.raises(ChildDied, match="The demo ended with code 3") as caught:
        demo.load(Tree(), Script(home, "raise SystemExit(3)"))
    assert caught.value.exit_code == 3


def test_a_silent_demo_is_said(home):
    with pytest.raises(CannotStart, match="did not say its accounts"):
        demo.load(Tree(), Script(home, "pass"))


def test_the_password_is_kept_between_starts(home, monkeypatch):
    monkeypatch.delenv("MULTAQA_DEMO_PASSWORD", raising=False)
    first = demo.password(home)
    assert demo.password(home) == first
    assert len(first[0]) >= 12

    monkeypatch.setenv("MULTAQA_DEMO_PASSWORD", "chosen")
    assert demo.password(home) == ("chosen", "from MULTAQA_DEMO_PASSWORD")


def test_the_banner_says_where_and_how():
    said = demo.banner("http://localhost:8765", ANSWER, "s3cret", "chosen")

    assert "http://localhost:8765/ar/dubai-2022/" in said
    assert "http://localhost:8765/en/dubai-2022/" in said
    assert "s3cret" in said
    for account in ANSWER["accounts"]:
        assert account["email"] in said
