"""Customers to visit, each with a box to tick and the reasons below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui import formats
from ui.theme import Theme
from ui.widgets.elided_label import ElidedLabel


@dataclass(frozen=True, slots=True)
class StopRow:
    """A customer as it is offered."""

    customer_id: int
    name: str
    detail: str


class StopList(QWidget):
    """Says which customers are ticked; those that are stay so when the rows are shown anew."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: dict[int, QCheckBox] = {}
        self._rows: tuple[StopRow, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space("small"))

    def show_rows(self, rows: Sequence[StopRow], is_ticked: Callable[[StopRow], bool]) -> None:
        """Show customers; those that were not here before begin as `is_ticked` says."""
        if tuple(rows) == self._rows:
            return
        kept = {customer: box.isChecked() for customer, box in self.boxes.items()}
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows, self.boxes = tuple(rows), {}
        for row in rows:
            self._layout.addWidget(self._line(row, kept.get(row.customer_id, is_ticked(row))))
        self.changed.emit()

    def ticked(self) -> list[int]:
        """The customers that are ticked, in their order."""
        return [customer for customer, box in self.boxes.items() if box.isChecked()]

    def tick_all(self, ticked: bool) -> None:
        """Tick all, or none."""
        for box in self.boxes.values():
            box.setChecked(ticked)

    def _line(self, row: StopRow, ticked: bool) -> QWidget:
        line = QWidget()
        box = QCheckBox(row.name.replace("&", "&&"))
        box.setFont(self._theme.font("strong"))
        box.setChecked(ticked)
        box.setAccessibleName(formats.listed([row.name, row.detail]))
        box.toggled.connect(lambda _on: self.changed.emit())
        self.boxes[row.customer_id] = box
        detail = ElidedLabel("small muted")
        detail.say(row.detail)
        detail.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        below = QVBoxLayout()
        below.setContentsMargins(25, 0, 0, 0)  # under the words, not under the box
        below.addWidget(detail)
        layout.addLayout(below)
        return line
