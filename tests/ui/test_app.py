"""The program: one window per file, closing that loses nothing, switching of files, and bugs."""

from __future__ import annotations

import builtins
import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.arguments import Arguments
from crm_desktop.counts import counts
from crm_desktop.lock import FileLock
from crm_desktop.settings import Settings
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from ui.app import Program
from ui.first_start import FirstStart
from ui.instance import bring_to_front
from ui.pages.duplicates.opening import open_duplicates
from ui.pages.duplicates.page import DuplicatesWindow
from ui.report import describe


@pytest.fixture
def program(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Program]:
    """The program with an empty file open."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    made = Program(app, settings, Arguments(db=tmp_path / "one.crm"))
    qtbot.addWidget(made.frame)
    assert made.start()
    qtbot.waitUntil(lambda: made.opened is not None)
    yield made
    made.stop()
    made.deleteLater()


def test_the_window_shows_the_file_and_holds_its_lock(program: Program, tmp_path: Path) -> None:
    assert program.frame.isVisible()
    assert "one" in program.frame.windowTitle()
    assert not FileLock(tmp_path / "one.crm").acquire()


def test_reports_may_read_beside_the_window(program: Program, tmp_path: Path) -> None:
    beside = open_store(tmp_path / "one.crm", read_only=True)
    with beside.read() as session:
        assert counts(session).customers == 0
    beside.close()


def test_a_second_start_brings_the_first_window_to_the_front(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.frame.hide()
    assert bring_to_front(tmp_path / "one.crm")
    qtbot.waitUntil(program.frame.isVisible)


def test_a_file_that_cannot_be_opened_is_named_and_no_entry_is_spoken_of(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def refuse(path: Path, **_more: object) -> Store:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr("ui.opened.open_store", refuse)
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    program.switch(tmp_path / "two.crm")
    assert "two.crm could not be opened" in said[0]
    assert "disk is full" in said[0]
    assert "entry" not in said[0]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder; the sample firm there is made without its customers, to be quick."""
    monkeypatch.setattr("crm_desktop.settings.platformdirs.user_data_dir", lambda _: str(tmp_path))
    monkeypatch.setattr("crm_desktop.cli.make_sample", lambda path: open_store(path).close())
    return tmp_path


@pytest.fixture
def start(qtbot: QtBot, settings: Settings, home: Path) -> Iterator[Callable[[], Program]]:
    """Starts the program as a user does; starting again ends the one before."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    running: list[Program] = []

    def end() -> None:
        while running:
            ended = running.pop()
            ended.frame.close()
            ended.stop()
            ended.frame.deleteLater()
            ended.deleteLater()

    def begin() -> Program:
        end()
        made = Program(app, settings, Arguments())
        running.append(made)
        assert made.start()
        qtbot.waitUntil(lambda: made.opened is not None)
        return made

    yield begin
    end()


def file_of(program: Program) -> Path:
    assert program.opened is not None
    return program.opened.store.path


def own_file(program: Program) -> QAction:
    assert program.opened is not None
    action = program.opened.context.actions.find("own_file")
    assert action is not None
    return action


def test_who_chose_the_sample_firm_is_not_asked_again_and_can_begin_a_file(
    qtbot: QtBot, start: Callable[[], Program], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[FirstStart] = []

    def choose_first(question: FirstStart) -> int:
        asked.append(question)
        question.findChildren(QPushButton)[0].click()
        return question.result()

    monkeypatch.setattr(FirstStart, "exec", choose_first)
    for _ in range(2):
        program = start()
        assert file_of(program) == home / "sample.crm"
    assert len(asked) == 1

    own_file(program).trigger()
    question = program.frame.findChildren(FirstStart)[0]
    question.findChildren(QPushButton)[-1].click()
    assert file_of(program) == home / "customers.crm"
    assert not own_file(program).isEnabled()

    program = start()
    assert file_of(program) == home / "customers.crm"
    assert len(asked) == 1


def test_own_customers_are_opened_when_there_is_such_a_file(program: Program, home: Path) -> None:
    open_store(home / "customers.crm").close()
    own_file(program).trigger()
    assert file_of(program) == home / "customers.crm"


def test_closing_waits_for_what_is_being_saved(qtbot: QtBot, program: Program) -> None:
    assert program.opened is not None
    gate = threading.Event()

    def slow(store: Store, *, name: str) -> int:
        gate.wait(10)
        return customers.add(store, name=name)

    program.opened.context.tasks.do(slow, name="Yuhuan")
    assert not program.frame.close()
    assert program.frame.isVisible()
    with qtbot.waitSignal(program.frame.closed):
        gate.set()
    with program.opened.store.read() as session:
        assert counts(session).customers == 1


def test_another_file_takes_the_place_of_the_first(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    other = open_store(tmp_path / "two.crm")
    customers.add(other, name="Talleres")
    other.close()
    program.switch(tmp_path / "two.crm")
    assert program.opened is not None
    assert program.opened.store.path.name == "two.crm"
    assert "two" in program.frame.windowTitle()
    free = FileLock(tmp_path / "one.crm")
    assert free.acquire()
    free.release()


def test_a_file_that_is_not_ours_leaves_the_first_open(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: said.append(words[2]))
    (tmp_path / "letter.crm").write_text("Dear customer, " * 100)
    program.switch(tmp_path / "letter.crm")
    assert said
    assert program.opened is not None
    assert program.opened.store.path.name == "one.crm"
    assert program.opened.window.isVisible()


def test_the_report_of_a_bug_says_nothing_of_customers() -> None:
    try:
        raise ValueError("Yuhuan Machinery, +86 576 1234")
    except ValueError as error:
        report = describe(type(error), error.__traceback__)
    assert "ValueError" in report
    assert "test_app.py" in report
    assert "Yuhuan" not in report
    assert "576" not in report


def test_a_bug_is_told_in_a_dialog_and_the_program_goes_on(
    qtbot: QtBot, program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.opened is not None

    def broken(_store: Store) -> None:
        raise ZeroDivisionError("Yuhuan")

    program.opened.context.tasks.do(broken)
    qtbot.waitUntil(lambda: program.reports is not None)
    assert program.reports is not None
    assert "ZeroDivisionError" in program.reports.report()
    assert "Yuhuan" not in program.reports.report()
    program.reports.accept()
    with qtbot.waitSignal(program.opened.context.bridge.changed):
        program.opened.context.tasks.do(customers.add, name="After the bug")
    capsys.readouterr()


def test_pyside_does_not_stand_before_every_import() -> None:
    assert builtins.__import__.__name__ != "__feature_import__"


def test_what_only_calendars_repetitions_and_typed_lines_need_is_not_loaded_at_the_start() -> None:
    late = ("dateutil", "holidays", "icalendar", "crm_desktop.quick_log.understanding")
    probe = f"import sys, ui.app, ui.opened; print([x for x in {late} if x in sys.modules])"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_windows_of_a_file_go_with_it(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    def open_one() -> DuplicatesWindow:
        assert program.opened is not None
        over = program.opened.window
        open_duplicates(program.opened.context, over)
        (window,) = over.findChildren(DuplicatesWindow)
        qtbot.waitUntil(lambda: window.page.found is not None)
        return window

    first = open_one()
    program.switch(tmp_path / "two.crm")
    qtbot.waitUntil(lambda: not shiboken6.isValid(first))
    second = open_one()
    assert program.frame.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(second))
