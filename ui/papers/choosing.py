"""The choice of what to print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import ROW_HEIGHT

WIDTH = 480


@dataclass(frozen=True)
class Printable:
    """Something that can be printed now: what it is called, of whom, and what shows it."""

    title: str
    about: str
    show: Callable[[], object]


class PrintDialog(QDialog):
    """Offers papers; the one chosen is shown as it will be printed. Call open()."""

    def __init__(self, papers: Sequence[Printable], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._papers = tuple(papers)
        heading = QLabel(self.tr("What do you want to print?"))
        heading.setProperty("class", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(heading.text())
        for paper in papers:
            said = f"{paper.title} · {paper.about}" if paper.about else paper.title
            item = QListWidgetItem(said)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self._show())
        self.show_button = QPushButton(self.tr("Preview"))
        self.show_button.setProperty("class", "primary")
        self.show_button.setDefault(True)
        self.show_button.clicked.connect(self._show)
        close = QPushButton(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(close)
        foot.addStretch(1)
        foot.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(WIDTH, 320)
        self.list.setFocus()

    @staticmethod
    def nothing() -> str:
        """What is said where there is nothing to print."""
        return QCoreApplication.translate("PrintDialog", "There is nothing to print here.")

    def _show(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.accept()
            self._papers[row].show()
