import os
import stat
from pathlib import Path

import pytest

from multaqa.supervisor import home as home_module
from multaqa.supervisor.errors import CannotStart
from multaqa.supervisor.home import Home, socket_folder
from multaqa.supervisor.unprivileged import account_for_servers

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root drops to another account")


def test_a_secret_is_made_once_and_read_by_its_owner_only(home):
    first = home.secret("secret_key", length=48)

    assert home.secret("secret_key", length=48) == first
    assert len(first) >= 48
    assert stat.S_IMODE((home.var / "secret_key").stat().st_mode) == 0o600


def test_two_homes_have_different_secrets(home, tmp_path):
    other = Home(tmp_path / "other")
    other.prepare()

    assert other.secret("secret_key", length=48) != home.secret("secret_key", length=48)


def test_a_second_supervisor_is_told_about_the_first(home):
    with home.lock("port 8000"):
        assert home.is_locked()
        with (
            pytest.raises(CannotStart, match=rf"already runs from .*port 8000, process {os.getpid()}"),
            home.lock("port 8001"),
        ):
            pass
    assert not home.is_locked()


def test_a_note_left_by_a_killed_supervisor_does_not_count_as_running(home):
    home.note(process=1, environment={"DATABASE_URL": "postgres:///gone"})

    assert not home.is_locked()


def test_data_lie_in_the_folder_itself(home):
    assert home.data_folder(account_for_servers()) == home.var.resolve()


@as_root
def test_data_lie_elsewhere_when_the_account_cannot_enter_the_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(home_module, "SYSTEM_FOLDER", tmp_path / "system")
    tmp_path.chmod(0o700)
    closed = Home(tmp_path / "var")
    closed.prepare()

    data = closed.data_folder(account_for_servers())

    assert data.parent == tmp_path / "system"
    tmp_path.chmod(0o755)
    assert closed.data_folder(account_for_servers()) == data, "opening the folder later must not lose the data"


@as_root
def test_a_copied_folder_does_not_share_the_data_of_its_original(tmp_path, monkeypatch):
    monkeypatch.setattr(home_module, "SYSTEM_FOLDER", tmp_path / "system")
    tmp_path.chmod(0o700)
    homes = [Home(tmp_path / name) for name in ("original", "copy")]
    for home in homes:
        home.prepare()
    original = homes[0].data_folder(account_for_servers())
    (homes[1].var / "data-folder.json").write_text((homes[0].var / "data-folder.json").read_text())

    assert homes[1].data_folder(account_for_servers()) != original


def test_sockets_have_a_short_and_private_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(home_module.tempfile, "gettempdir", lambda: str(tmp_path / ("long" * 20)))
    folder = socket_folder(account_for_servers())
    try:
        assert len(str(folder)) < 60
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    finally:
        folder.rmdir()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_of_somebody_else_is_one_sentence():
    with pytest.raises(CannotStart, match="Cannot write to /proc"):
        Home(Path("/proc/multaqa")).prepare()
