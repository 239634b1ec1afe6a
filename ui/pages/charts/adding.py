"""The chooser: which charts there are, and which question each answers."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.charts import kinds
from ui.widgets.record_list import Line, RecordList


class AddChart(QDialog):
    """Enter or a double click adds the chosen chart and closes. Call open()."""

    chosen = Signal(str)  # the code of a kind

    def __init__(self, theme: Theme, there: Collection[str], parent: QWidget) -> None:
        """`there` are the kinds that stand on the board already."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add chart"))
        heading = QLabel(self.tr("Add chart"))
        heading.setProperty("class", "title")
        self.list = RecordList(theme)
        self.list.setAccessibleName(self.tr("Charts"))
        self.list.taking_away = lambda _key: ""
        self.list.show_lines([self._line(code, code in there) for code in kinds.offered()])
        self.list.opened.connect(self._choose)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        add = QPushButton(self.tr("Add"))
        add.setProperty("class", "primary")
        add.setDefault(True)
        add.clicked.connect(self._choose_current)
        self._lay_out(theme, heading, cancel, add)
        self.list.choose(next(code for code in kinds.offered()))
        self.list.setFocus()

    def _line(self, code: str, is_there: bool) -> Line:
        kind = kinds.make(code, self)
        chip = self.tr("on this board") if is_there else ""
        return Line(key=code, title=kind.title(), detail=kind.about(), icon=kind.icon, chip=chip)

    def _choose(self, code: object) -> None:
        self.chosen.emit(str(code))
        self.accept()

    def _choose_current(self) -> None:
        place = self.list.currentIndex().row()
        if place >= 0:
            self._choose(self.list.lines()[place].key)

    def _lay_out(
        self, theme: Theme, heading: QLabel, cancel: QPushButton, add: QPushButton
    ) -> None:
        content = QWidget()
        content.setProperty("class", "clear")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        inner.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self.list.selectionModel().currentChanged.connect(
            lambda index: area.ensureVisible(0, self.list.visualRect(index).center().y(), 0, 40)
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(add)
        layout = QVBoxLayout(self)
        margin = theme.space("huge")
        layout.setContentsMargins(margin, margin, margin, theme.space("large"))
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
        self.resize(560, 600)
