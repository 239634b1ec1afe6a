"""An editor of a list of words: chips that can be taken away, and a line to type the next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.editors import LineEditor
from ui.widgets.flow_layout import FlowLayout


class TagsEditor(QWidget):
    """Enter or a comma takes the typed word; Backspace in an empty line takes the last one away."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._chips: list[QPushButton] = []
        self._line = LineEditor()
        self._line.setMinimumWidth(120)
        self._line.installEventFilter(self)
        self._line.edited.connect(self._typed)
        self._line.left.connect(self._finish)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._line)
        self.setFocusProxy(self._line)

    def value(self) -> Any:
        """The words, in order."""
        rest = self._line.text().strip()
        return tuple(dict.fromkeys([*self._words, *([rest] if rest else [])]))

    def set_value(self, value: Any) -> None:
        """Show other words."""
        self._line.setText("")
        self._show(list(value or ()))

    def suggest(self, words: Iterable[str]) -> None:
        """Offer words while typing."""
        self._line.suggest(words)

    def setAccessibleName(self, name: str) -> None:
        """The line is what has the focus, so the line has the name."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Add a word"))
        for chip, word in zip(self._chips, self._words, strict=True):
            chip.setToolTip(self.tr("Take “{word}” away").format(word=word))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in an empty line takes the last word away."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Backspace
            and not self._line.text()
            and self._words
        ):
            self._remove(self._words[-1])
            return True
        return False

    def _typed(self) -> None:
        self.edited.emit()
        if self._line.text().endswith((",", "，", ";", "；")):
            self._line.setText(self._line.text().rstrip(",，;； "))
            self._finish()

    def _finish(self) -> None:
        words = list(self.value())
        self._line.setText("")
        self._show(words)
        self.left.emit()

    def _remove(self, word: str) -> None:
        self._show([kept for kept in self._words if kept != word])
        self._line.setFocus()
        self.edited.emit()
        self.left.emit()

    def _show(self, words: list[str]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._words = words
        self._chips = []
        for index, word in enumerate(words):
            chip = QPushButton(f"{word}  ×")
            chip.setProperty("class", "chip")
            chip.setAccessibleName(word)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda _=False, word=word: self._remove(word))
            self._flow.insert_widget(index, chip)
            self._chips.append(chip)
        for before, chip in zip([self._line, *self._chips], self._chips, strict=False):
            QWidget.setTabOrder(before, chip)
        self.retranslate()
        self.updateGeometry()
