"""Who took part: the people met last as chips to press, everybody else by typing a name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.chip import ChipButton
from ui.widgets.editors import LineEditor
from ui.widgets.flow_layout import FlowLayout

SHOWN = 5
Named = tuple[int, str]


class PeoplePicker(QWidget):
    """Chips of the first few people, and a line that finds the others."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: dict[int, str] = {}
        self._chips: dict[int, ChipButton] = {}
        self._line = _NameLine()
        self._line.setMinimumWidth(130)
        self._line.setMaximumWidth(200)
        self._line.finished.connect(self._take_typed)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._line)
        self.setFocusProxy(self._line)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts in the language in force."""
        self._line.setPlaceholderText(self.tr("Someone else…"))
        self._line.setAccessibleName(self.tr("Add a person by name"))

    def offer(self, people: Sequence[Named]) -> None:
        """Set whom to choose from, keeping who is chosen."""
        chosen = self.value()
        names = dict(people)
        self._people = {**names, **{i: self._people[i] for i in chosen if i not in names}}
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips.clear()
        for person in [*self._people][:SHOWN]:
            self._add_chip(person)
        self._line.suggest(self._people.values())
        self._line.setVisible(len(self._people) > SHOWN)
        self.set_value(chosen)

    def value(self) -> tuple[int, ...]:
        """The ids of those who are chosen."""
        return tuple(person for person, chip in self._chips.items() if chip.isChecked())

    def set_value(self, chosen: Iterable[int]) -> None:
        """Choose these and nobody else; who is not offered cannot be chosen."""
        wanted = [person for person in chosen if person in self._people]
        for person in wanted:
            if person not in self._chips:
                self._add_chip(person)
        for person, chip in self._chips.items():
            chip.setChecked(person in wanted)

    def _add_chip(self, person: int) -> None:
        chip = ChipButton(self._people[person])
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(self.edited)
        self._flow.insert_widget(len(self._chips), chip)
        self._chips[person] = chip
        chip.show()

    def _take_typed(self) -> None:
        typed = self._line.text().strip().casefold()
        found: Any = [i for i, name in self._people.items() if name.casefold() == typed]
        if not found:
            found = [i for i, name in self._people.items() if typed in name.casefold()]
        if typed and len(found) == 1:
            self.set_value((*self.value(), found[0]))
            self._line.clear()
            self.edited.emit()


class _NameLine(LineEditor):
    """Enter takes the name and does not reach the form around it."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            parent = self.parent()
            if isinstance(parent, PeoplePicker):
                parent.retranslate()
