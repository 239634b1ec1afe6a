"""A second program on the same file: told so in words, and what only reads still reads."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.arguments import Arguments
from crm_desktop.settings import Settings
from crm_desktop.wiring import open_store
from tests.faults.processes import PATIENCE, ROOT, command, let_go, line, run, start
from ui.app import Program

WINDOW = """
import sys
from contextlib import closing
from crm_desktop import customers
from crm_desktop.lock import FileLock
from crm_desktop.wiring import open_store
with FileLock(sys.argv[1]), closing(open_store(sys.argv[1])) as store:
    customers.add(store, name="Of the window")
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A file to import."""
    path = tmp_path / "more.csv"
    path.write_text("name\nOf the file\n")
    return path


def test_while_a_program_writes_imports_are_refused_and_reports_read(
    tmp_path: Path, table: Path
) -> None:
    path = tmp_path / "firm.crm"
    window = start(WINDOW, path)
    assert line(window) == "open"
    refused = run(tmp_path, "import", "customers", table, "--db", path)
    assert (refused.code, refused.out) == (1, "")
    assert "open in a window" in refused.words
    assert len(refused.words.strip().splitlines()) == 1
    for words in (("report", "summary"), ("check",), ("export", "customers", tmp_path / "o.csv")):
        assert run(tmp_path, *words, "--db", path).code == 0
    tried = run(tmp_path, "import", "customers", table, "--db", path, "--dry-run")
    assert tried.json["created"] == {"customers": 1}
    let_go(window)
    assert run(tmp_path, "import", "customers", table, "--db", path).code == 0
    assert run(tmp_path, "report", "summary", "--db", path).json["customers"] == 2


def test_a_program_that_died_leaves_the_file_free(tmp_path: Path, table: Path) -> None:
    path = tmp_path / "firm.crm"
    window = start(WINDOW, path)
    assert line(window) == "open"
    window.kill()
    window.communicate()
    assert run(tmp_path, "import", "customers", table, "--db", path).code == 0
    assert run(tmp_path, "report", "summary", "--db", path).json["customers"] == 2


def test_two_imports_at_once_come_in_one_after_the_other_or_are_told(tmp_path: Path) -> None:
    path = tmp_path / "firm.crm"
    open_store(path).close()
    begun = []
    for number in range(4):
        part = tmp_path / f"part {number}.csv"
        part.write_text("name\n" + "".join(f"Firm {number} {n}\n" for n in range(3_000)))
        begun.append(_begin("import", "customers", part, "--db", path))
    codes = []
    for one in begun:
        _out, words = one.communicate(timeout=PATIENCE)
        codes.append(one.returncode)
        assert "Traceback" not in words
        assert one.returncode == 0 or "open in a window" in words
    assert set(codes) <= {0, 1} and 0 in codes
    came_in = run(tmp_path, "report", "summary", "--db", path).json["customers"]
    assert came_in == 3_000 * codes.count(0)
    assert run(tmp_path, "check", "--db", path).code == 0


def _begin(*words: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(*words),
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def program(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Program]:
    """The program with its window on a file."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    made = Program(app, settings, Arguments(db=tmp_path / "firm.crm"))
    qtbot.addWidget(made.frame)
    assert made.start()
    qtbot.waitUntil(lambda: made.opened is not None)
    yield made
    made.stop()
    made.deleteLater()


def test_a_second_start_of_the_program_brings_the_first_window_to_the_front(
    qtbot: QtBot, program: Program, tmp_path: Path, table: Path
) -> None:
    program.frame.hide()
    second = _begin("--db", tmp_path / "firm.crm")
    qtbot.waitUntil(program.frame.isVisible, timeout=PATIENCE * 1000)
    _out, words = second.communicate(timeout=PATIENCE)
    assert "Traceback" not in words
    assert second.returncode == 1
    refused = run(tmp_path, "import", "customers", table, "--db", tmp_path / "firm.crm")
    assert (refused.code, refused.out) == (1, "")
    assert "open in a window" in refused.words
