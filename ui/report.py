"""The one dialog for our own mistakes: the data is safe, and this is what to send us."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class ErrorHook(QObject):
    """Catches what nobody else caught, on any thread, and tells it on the window's thread."""

    caught = Signal(str)
    _telling = False

    def install(self) -> None:
        """From now on a bug is told instead of ending the program."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """Leave bugs to Python again."""
        sys.excepthook, threading.excepthook = self._before

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        sys.stderr.write("".join(traceback.format_exception(kind, error, trace)))
        if self._telling:
            return  # telling of a mistake made the next one: once is enough
        self._telling = True
        try:
            self.caught.emit(describe(kind, trace))
        finally:
            self._telling = False

    def _on_thread_error(self, happened: threading.ExceptHookArgs) -> None:
        error = happened.exc_value or happened.exc_type()
        self._on_error(happened.exc_type, error, happened.exc_traceback)


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What happened and where, without a word of the user's data.

    An exception's own text may quote a customer, so only its kind and the places are told.
    """
    lines = [
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        kind.__name__,
    ]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/").split("/")[-3:]
        lines.append(f"  {'/'.join(place)}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


class ReportDialog(QDialog):
    """Says that the program made a mistake; further ones are added to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The program made a mistake"))
        heading = QLabel(self.tr("The program made a mistake"))
        heading.setProperty("class", "title")
        text = QLabel(
            self.tr(
                "Your data is safe: everything saved before is on this laptop. You can go on "
                "working. If it happens again, send this report to whoever looks after the "
                "program; it contains nothing about your customers."
            ),
            wordWrap=True,
        )
        self._report = QPlainTextEdit(readOnly=True)
        self._report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report()))
        close = QPushButton(self.tr("Go on"))
        close.setProperty("class", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        for widget in (heading, text, self._report):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.resize(560, 420)
        self.setModal(False)

    def add(self, report: str) -> None:
        """Show one more report and come to the front."""
        self._report.appendPlainText(("\n" if self._report.toPlainText() else "") + report)
        self.show()
        self.raise_()

    def report(self) -> str:
        """All reports so far."""
        return self._report.toPlainText()
