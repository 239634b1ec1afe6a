"""AgendaRow: a line of Today as it is drawn; and the model that holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ui import formats
from ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
# The kind of line, the record it speaks of, and which time of a repeated one.
Key = tuple[str, int] | tuple[str, int, str]
ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line: a pill with a sign, the customer's name, the text, the reason below, the action.

    `brief` says whether there is a brief to read before it.
    """

    key: Key
    pill: str
    icon: str
    tone: Tone
    name: str
    text: str
    detail: str
    action: str
    brief: bool = False
    urgency: str = ""

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        parts = (self.urgency, self.pill, self.name, self.text, self.detail, self.action)
        return formats.listed(dict.fromkeys(parts))


class RowsModel(QAbstractListModel):
    """Holds the rows it was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[AgendaRow, ...] = ()

    def show_rows(self, rows: Sequence[AgendaRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.name} {row.text}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            first = f"{row.name} {row.text}".strip()
            return "\n".join(part for part in (first, row.detail) if part)
        return row if role == ROLE else None
