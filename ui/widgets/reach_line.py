"""Phone numbers and mail addresses to click: the system's program opens, and a call is noted."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.flow_layout import FlowLayout

MOST = 4
"""Numbers and addresses each; who has more looks into the form."""


class ReachLine(QWidget):
    """Emits the way (call, mail) and the number or address that was clicked."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.hide()

    def show_reach(self, phones: Iterable[str], mails: Iterable[str]) -> None:
        """Show numbers, then addresses; without any the line is not there."""
        shown = (
            *(("call", number) for number in [n for n in phones if n][:MOST]),
            *(("mail", address) for address in [m for m in mails if m][:MOST]),
        )
        if shown == self._shown:
            return
        self._shown = shown
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for kind, to in shown:
            button = QPushButton(to)
            button.setProperty("class", "link")
            button.setProperty("way", kind)
            button.clicked.connect(partial(self.wanted.emit, kind, to))
            self._flow.addWidget(button)
        self._retranslate()
        self.setVisible(bool(shown))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        for button in self.findChildren(QPushButton):
            words = (
                self.tr("Call {to}")
                if button.property("way") == "call"
                else self.tr("Write to {to}")
            )
            told = words.format(to=button.text())
            button.setToolTip(told)
            button.setAccessibleName(told)
