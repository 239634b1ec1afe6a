"""What is put off: a small window with the lines that sleep, each with a way to wake it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.snoozing import Snoozed
from ui import formats
from ui.phrases_agenda import AgendaWords
from ui.theme import Theme
from ui.widgets.elided_label import ElidedLabel

WIDTH = 380
MOST_HEIGHT = 420


class PutOffPopup(QFrame):
    """Goes with a click beside it; `woken` names the snooze."""

    woken = Signal(object)  # the id of a snooze

    def __init__(
        self,
        theme: Theme,
        put_off: Sequence[Snoozed],
        words: AgendaWords,
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("class", "popup")
        self._theme = theme
        self.buttons: list[QPushButton] = []
        heading = QLabel(self.tr("Put off"))
        heading.setProperty("class", "heading")
        inner = QWidget()
        inner.setProperty("class", "clear")
        self._inside = QVBoxLayout(inner)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(theme.space("small"))
        for one in put_off:
            self._inside.addWidget(self._line(one, words, today))
        self._inside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        edge = theme.space("medium")
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        self._head = heading.sizeHint().height() + 2 * edge + theme.space("small")

    def show_at(self, right: QPoint) -> None:
        """Show it with its right upper corner there."""
        screen = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        height = min(self._inside.sizeHint().height() + self._head + 6, MOST_HEIGHT)
        left = max(screen.left(), right.x() - WIDTH)
        self.setGeometry(left, right.y() + 2, WIDTH, height)
        self.show()
        if self.buttons:
            self.buttons[0].setFocus()

    def _line(self, one: Snoozed, words: AgendaWords, today: date) -> QWidget:
        line = QWidget()
        name = ElidedLabel("strong")
        name.say(one.customer or words.section(one.kind))
        until = self.tr("until {day}").format(day=formats.short_day(one.until, today))
        detail = QLabel(f"{words.section(one.kind)} · {until}")
        detail.setProperty("class", "small muted")
        wake = QPushButton(self.tr("Wake"))
        wake.setProperty("class", "in_card")
        wake.setAccessibleName(formats.titled(self.tr("Wake"), name.text()))
        wake.clicked.connect(self.close)
        wake.clicked.connect(lambda: self.woken.emit(one.id))
        self.buttons.append(wake)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(name)
        told.addWidget(detail)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(told, 1)
        layout.addWidget(wake)
        line.setFixedHeight(line.sizeHint().height())
        return line
