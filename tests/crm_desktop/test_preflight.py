"""What is missing for a window is said in one sentence, with the command that brings it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm_desktop import preflight

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux only")


def test_without_a_display_the_program_says_so_and_exits_with_3(tmp_path: Path) -> None:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "main.py", "--db", str(tmp_path / "a.crm")],
        cwd=ROOT,
        env=kept,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "display" in done.stderr
    assert not (tmp_path / "a.crm").exists()


def test_a_missing_library_is_named_with_the_package_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(preflight.PACKAGES, "libnowhere.so.1", "libnowhere1")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    said = preflight.problem()
    assert said is not None
    assert "libnowhere.so.1" in said
    assert "sudo apt-get install libnowhere1" in said
    assert "\n" not in said


def test_with_everything_there_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert preflight.problem() is None


def test_pictures_need_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert preflight.problem(needs_display=False) is None
