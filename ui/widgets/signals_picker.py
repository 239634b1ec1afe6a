"""Signs of interest that were seen, as chips to press."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui import phrases
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout


class SignalsPicker(QWidget):
    """A chip for each sign that a lead is becoming a prospect."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        self._chips: dict[str, ChipButton] = {}
        for code, word in phrases.choices("signal"):
            chip = ChipButton(word)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self.edited)
            self._chips[code] = chip
            flow.addWidget(chip)
        self.setFocusProxy(next(iter(self._chips.values())))

    def chip(self, code: str) -> ChipButton:
        """The chip of a sign."""
        return self._chips[code]

    def value(self) -> tuple[str, ...]:
        """The codes of the signs that are pressed."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def set_value(self, codes: Iterable[str]) -> None:
        """Press these and no others."""
        pressed = {str(code) for code in codes}
        for code, chip in self._chips.items():
            chip.setChecked(code in pressed)

    def retranslate(self) -> None:
        """Word the chips in the language in force."""
        for code, word in phrases.choices("signal"):
            self._chips[code].setText(word)
