"""One writing program per file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crm_desktop.errors import UserError
from crm_desktop.lock import FileLock

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from crm_desktop.lock import FileLock
print(FileLock(sys.argv[1]).acquire(), flush=True)
lock = FileLock(sys.argv[1])
print(lock.acquire(), flush=True)
sys.stdin.readline()
"""


def _other(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_second_program_does_not_get_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    other = _other(path)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "True"
    other.stdout.readline()
    lock = FileLock(path)
    assert not lock.acquire()
    with pytest.raises(UserError) as refused, FileLock(path):
        pass
    assert refused.value.code == "file_in_use"
    other.communicate("go\n", timeout=30)
    assert lock.acquire()
    lock.release()


def test_the_lock_ends_with_its_process_however_that_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    other = _other(path)
    assert other.stdout is not None
    other.stdout.readline()
    other.stdout.readline()
    other.kill()
    other.communicate(timeout=30)
    assert FileLock(path).acquire()


def test_two_names_of_one_file_share_one_lock(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    with FileLock(folder / "a.crm"):
        assert not FileLock(tmp_path / "link" / "a.crm").acquire()
