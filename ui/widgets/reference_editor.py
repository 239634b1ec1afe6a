"""An editor of a link to another record, found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from ui.widgets.editors import LineEditor


@dataclass(frozen=True)
class Reference:
    """A record that can be linked to, as the user knows it."""

    id: int
    label: str


class ReferenceEditor(LineEditor):
    """Says `searched` while the user types; whoever owns it answers with `offer`."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chosen: Reference | None = None
        self._offered: list[Reference] = []
        self._labels = QStringListModel(self)
        self._popup = QCompleter(self._labels, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._popup.activated.connect(self._picked)
        self.setCompleter(self._popup)
        self.textEdited.connect(self.searched)

    def value(self) -> Any:
        """The id of the record named, None for nothing; ValueError for a name nobody has."""
        text = self.text().strip()
        if not text:
            return None
        if self._chosen is not None and text == self._chosen.label:
            return self._chosen.id
        matching = [found for found in self._offered if found.label.casefold() == text.casefold()]
        if len(matching) != 1:
            raise ValueError("reference")
        return matching[0].id

    def set_value(self, value: Any) -> None:
        """Show a Reference, or nothing."""
        self._chosen = value if isinstance(value, Reference) else None
        self.setText(self._chosen.label if self._chosen else "")
        self.setCursorPosition(0)

    def offer(self, found: Sequence[Reference]) -> None:
        """Show what was found for the text typed."""
        self._offered = list(found)
        self._labels.setStringList([reference.label for reference in found])
        if self.hasFocus() and found:
            self._popup.complete()

    def _picked(self, _text: str) -> None:
        # By its row, for two records may have one name.
        popup = self._popup.popup()
        if popup is not None and 0 <= popup.currentIndex().row() < len(self._offered):
            self._chosen = self._offered[popup.currentIndex().row()]
        # The completer writes its text after this; the choice is told when it stands.
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        if self._chosen is not None:
            self.setText(self._chosen.label)
        self.edited.emit()
        self.left.emit()
