"""A number between limits with its unit, such as a share in percent; it keeps what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import formats, typed
from ui.theme import Theme
from ui.widgets.number_box import WIDTH, NumberEditor


class MeasureBox(QWidget):
    """Shows a number `times` itself; Up and Down step. What is wrong stays, to be mended."""

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        least: float,
        most: float,
        decimals: int = 0,
        times: float = 1.0,
        step: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._decimals = least, most, decimals
        self._times, self._by = times, step
        self._value = least
        self.editor = NumberEditor(self)
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editor.setFixedWidth(WIDTH)
        self.editor.textEdited.connect(self._typed)
        self.editor.stepped.connect(self._step)
        self.unit = QLabel()
        self.unit.setProperty("class", "muted")
        self.setFocusProxy(self.editor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.editor)
        layout.addWidget(self.unit)
        layout.addStretch(1)

    def show_value(self, value: float) -> None:
        """Show a number as it is saved."""
        self._value = value
        self.editor.setText(self._written(value * self._times))
        self._mark(False)

    def value(self) -> float | None:
        """What is entered, as it is saved; None when it is no number within the limits.

        What is only shown comes back to the last digit, also those that are not written.
        """
        if self.editor.text() == self._written(self._value * self._times):
            return self._value
        entry = typed.number(self.editor.text())
        if entry is None or not self._least <= entry <= self._most:
            return None
        return round(float(entry), self._decimals) / self._times

    def limits(self) -> tuple[str, str]:
        """Between which numbers it lies, as they are typed."""
        return self._written(self._least), self._written(self._most)

    def say(self, what: str, unit: str) -> None:
        """What the number is, and what it counts."""
        self.unit.setText(unit)
        self.editor.setAccessibleName(what)

    def _written(self, number: float) -> str:
        places = self._decimals if round(number, 6) != round(number) else 0
        return formats.number(number, places)

    def _step(self, by: int) -> None:
        value = self.value()
        number = (self._value if value is None else value) * self._times + by * self._by
        self.editor.setText(self._written(min(max(number, self._least), self._most)))
        self._typed()

    def _typed(self) -> None:
        self._mark(self.value() is None)
        self.edited.emit()

    def _mark(self, wrong: bool) -> None:
        if self.editor.property("wrong") != wrong:
            self.editor.setProperty("wrong", wrong)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
