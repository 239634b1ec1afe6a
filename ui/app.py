"""Build what the window needs, in order: look, language, lock, frame; then the file in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from crm_desktop.arguments import Arguments
from crm_desktop.errors import UserError
from crm_desktop.lock import FileLock
from crm_desktop.settings import Settings, default_file, sample_file
from ui.frame import Frame
from ui.language import Language
from ui.report import ErrorHook, ReportDialog
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.first_start import FirstStart
    from ui.opened import OpenFile

SCALES = (100, 125, 150, 175, 200)


def run(arguments: Arguments) -> int:
    """Open the window, or save pictures of it; returns the exit code."""
    if arguments.command == "pictures":
        from ui.pictures import save_pictures

        return save_pictures(arguments)
    settings = Settings()
    app = make_application(settings)
    program = Program(app, settings, arguments)
    if not program.start():
        return 1
    code = app.exec()
    program.stop()
    return code


def make_application(settings: Settings) -> QApplication:
    """Qt's application, in the size the user prefers."""
    scale = settings.get("scale", 100)
    if scale in SCALES and scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("CRM Desktop")
    app.setDesktopFileName("crm-desktop")
    return app


class Program(QObject):
    """Everything that lives as long as the program: one frame, one open file at a time."""

    def __init__(self, app: QApplication, settings: Settings, arguments: Arguments) -> None:
        super().__init__(app)
        self._settings = settings
        self._arguments = arguments
        self._theme = Theme(app, settings.get("appearance", "system"))
        self._language = Language(app)
        self._language.use(arguments.language or settings.get("language"))
        self._hook = ErrorHook(self)
        self._hook.caught.connect(self._report)
        self._hook.install()
        self.reports: ReportDialog | None = None
        self.frame = Frame(settings)
        self.opened: OpenFile | None = None
        self._first_step = ""
        self._currency: str | None = None

    def start(self) -> bool:
        """Show the frame and open the file once it is painted; False when there is nothing to do.

        There is nothing to do when the first start is given up, or when another window has the
        file: that one comes to the front.
        """
        path = self._arguments.path
        knows_sample = self._settings.get("first_step") == "sample"
        if self._is_without_file(path) and knows_sample:
            self._first_step = "sample"
        elif self._is_without_file(path):
            from ui.first_start import FirstStart

            question = FirstStart(self._theme)
            if not question.exec():
                return False
            self._currency = question.currency()
            self._first_step = question.step()
            self._settings.set("first_step", self._first_step)
        wants_sample = self._arguments.sample or self._first_step == "sample"
        path = sample_file() if wants_sample else path
        lock = self._locked(path)
        if lock is None:
            return False
        self.frame.painted.connect(lambda: self._open_first(path, lock))
        self.frame.show()
        return True

    def open_own(self) -> None:
        """Open the user's own file in the place of the open one; ask how to begin a new one."""
        path = default_file()
        if path.exists():
            self.switch(path)
            return
        from ui.first_start import FirstStart

        question = FirstStart(self._theme, self.frame, with_sample=False)
        question.accepted.connect(lambda: self._begin_own(path, question))
        question.finished.connect(question.deleteLater)
        question.open()

    def switch(self, path: Path) -> None:
        """Open another file in the place of the open one, when all is saved."""
        if not self.frame.may_let_go():
            return
        if self.opened is not None and self.opened.store.path.resolve() == path.resolve():
            return
        lock = self._locked(path)
        if lock is None:
            return
        before = self.opened
        if before is not None:
            self.frame.let_go()
            self.frame.repaint()  # the sample firm may take a moment to make
        try:
            self._open_in_frame(path, lock)
        except UserError as error:
            lock.release()
            if before is not None:
                self.frame.hold(before.window, before.window)
                before.window.show()
            self._refuse(error)
            return
        if before is not None:
            before.close()

    def stop(self) -> None:
        """Close the file and leave bugs to Python."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None
        self._hook.remove()

    def _begin_own(self, path: Path, question: FirstStart) -> None:
        self._currency = question.currency()
        self.switch(path)
        opened = self.opened
        if question.step() == "import" and opened is not None and opened.store.path == path:
            opened.window.open_import()

    def _open_first(self, path: Path, lock: FileLock) -> None:
        try:
            self._open_in_frame(path, lock)
        except UserError as error:
            lock.release()
            self._refuse(error)
            QApplication.exit(1)
            return
        if self._first_step == "import" and self.opened is not None:
            self.opened.window.open_import()

    def _open_in_frame(self, path: Path, lock: FileLock) -> None:
        # Only now, with the frame on the screen: the database's libraries take a third of a second.
        from ui.opened import OpenFile

        if path == sample_file() and not path.exists():
            from crm_desktop.cli import make_sample

            make_sample(path)
        opened = OpenFile(path, lock, self._currency, self._settings, self._theme, self._language)
        opened.window.switching.connect(self.switch)
        opened.window.sampling.connect(lambda: self.switch(sample_file()))
        opened.window.coming_home.connect(self.open_own)
        self.opened = opened
        opened.show_in(self.frame)

    def _locked(self, path: Path) -> FileLock | None:
        """The file's lock; None when another program has it, which comes to the front."""
        lock = FileLock(path)
        try:
            if lock.acquire():
                return lock
        except OSError:
            # A folder where nothing may be written: opening the file says it in words.
            return lock
        from ui.instance import bring_to_front

        if not bring_to_front(path):
            self._refuse(UserError("file_in_use", path=str(path)))
        return None

    def _is_without_file(self, path: Path) -> bool:
        asked = self._arguments
        return not (asked.sample or asked.db is not None or path.exists())

    def _refuse(self, error: UserError) -> None:
        from ui import phrases

        parent = self.frame if self.frame.isVisible() else None
        QMessageBox.warning(parent, "CRM Desktop", phrases.error(error, "opening"))

    def _report(self, report: str) -> None:
        if self.reports is None:
            self.reports = ReportDialog(self.frame)
        self.reports.add(report)
