"""The line that leads through a map's earlier days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from ui import formats
from ui.theme import Theme
from ui.widgets.chip import Chip

ROOM_FOR_MARK = 640
"""From this width on a mark stands out beside the sentence, which says the same."""


class PastBar(QFrame):
    """A slider with a step for every day on which the map changed, today at its right end."""

    day_chosen = Signal(object)  # date, None for today
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self._days: tuple[date, ...] = ()
        self._takes_focus = False
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setMinimumWidth(80)
        self.mark = Chip()
        self.word = QLabel(wordWrap=True)
        self.today_button = QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.space("medium"), 4, theme.space("small"), 4)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self.slider, 2)
        said = QHBoxLayout()  # of its own: the mark takes no room from a slider being drawn
        said.setSpacing(theme.space("medium"))
        said.addWidget(self.mark)
        said.addWidget(self.word, 1)
        layout.addLayout(said, 3)
        layout.addWidget(self.today_button)
        self.slider.valueChanged.connect(self._choose)
        self.today_button.clicked.connect(self.left)
        self.retranslate()

    @property
    def day(self) -> date | None:
        """The day shown; None for today."""
        index = self.slider.value()
        return self._days[index] if index < len(self._days) else None

    def begin(self) -> None:
        """Appear; the slider takes the keys as soon as there are days to go to."""
        self._takes_focus = True
        self.show()
        self.today_button.setFocus()

    def offer(self, days: Sequence[date], today: date) -> None:
        """Lead through these days; whoever looks at one of them goes on looking at it."""
        shown = self.day
        self._days = tuple(day for day in days if day < today)
        self.slider.blockSignals(True)
        self.slider.setMaximum(len(self._days))
        at = self._days.index(shown) if shown in self._days else len(self._days)
        self.slider.setValue(at)
        self.slider.blockSignals(False)
        self.slider.setEnabled(bool(self._days))
        if self._takes_focus and self._days:
            self._takes_focus = False
            self.slider.setFocus()
        self._say()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.slider.setAccessibleName(self.tr("Day"))
        self.slider.setToolTip(self.tr("Earlier days, on which the map was changed"))
        self.today_button.setText(self.tr("Back to today"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, _index: int) -> None:
        self._say()
        self.day_chosen.emit(self.day)

    def _say(self) -> None:
        day = self.day
        marks = day is not None and self.width() >= ROOM_FOR_MARK
        self.mark.show_word(self.tr("Earlier day") if marks else "", "warn")
        if day is not None:
            shown = formats.day(day)
            text = self.tr("The map at the end of {day}. It can only be looked at.")
            self.word.setText(text.format(day=shown))
        elif self._days:
            self.word.setText(self.tr("Today. Move the slider to an earlier day."))
        else:
            self.word.setText(self.tr("Today. The map has no earlier days yet."))
        self.slider.setAccessibleDescription(self.word.text())
