"""The rows of a comparison as Qt's views take them: criterion, need, us, each rival."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.comparisons import MOST, Comparison, CriterionRow
from crm_desktop.insights.comparing import best
from ui import formats, phrases

Index = QModelIndex | QPersistentModelIndex
CRITERION, NEED, OURS = range(3)
ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Mark:
    """A value from 0 to 5, None when it is not judged; whether it is the best of its row."""

    value: int | None
    is_best: bool


class ComparisonModel(QAbstractTableModel):
    """Holds a Comparison; a criterion may be put in other words in its place."""

    renamed = Signal(str, str)  # the criterion as it reads, and as it shall read

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self._best: list[frozenset[int]] = []

    @property
    def rows(self) -> tuple[CriterionRow, ...]:
        return self.comparison.rows if self.comparison else ()

    def show(self, comparison: Comparison) -> None:
        """Show a comparison; a table of the same shape keeps its place."""
        before = self.comparison
        same = before is not None and (
            [row.criterion for row in before.rows] == [row.criterion for row in comparison.rows]
            and [rival.id for rival in before.rivals] == [rival.id for rival in comparison.rivals]
        )
        if not same:
            self.beginResetModel()
        self.comparison = comparison
        self._best = [best(row) for row in comparison.rows]
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            )

    def retranslate(self) -> None:
        """Say the headings anew."""
        if self.columnCount():
            last = self.columnCount() - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if self.comparison is None or (parent is not None and parent.isValid()):
            return 0
        return OURS + 1 + len(self.comparison.rivals)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == CRITERION:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if index.column() == CRITERION:
            wanted = (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.EditRole,
                Qt.ItemDataRole.ToolTipRole,
            )
            return row.criterion if role in wanted else None
        mark = self.mark(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return formats.number(mark.value) if mark.value is not None else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row, index.column(), mark)
        return mark if role == ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        before = self.rows[index.row()].criterion
        after = str(value).strip()
        if role == Qt.ItemDataRole.EditRole and after and after != before:
            self.renamed.emit(before, after)
            return True
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._about(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def heading(self, column: int) -> str:
        """What a column is about: their need, us, or a rival by name."""
        if column > OURS and self.comparison is not None:
            return self.comparison.rivals[column - OURS - 1].name
        return (self.tr("They judge by"), self.tr("Their need"), self.tr("We"))[min(column, OURS)]

    def _about(self, column: int) -> list[str]:
        """What is known of a rival: how it stands, and what we noted."""
        if column <= OURS or self.comparison is None:
            return [self.heading(column)]
        rival = self.comparison.rivals[column - OURS - 1]
        stands = phrases.code("contest_outcome", rival.outcome) if rival.outcome else ""
        return [part for part in (rival.name, stands, rival.notes, rival.about) if part]

    def mark(self, row: int, column: int) -> Mark:
        """The value of a cell, and whether it is the best."""
        found = self.rows[row]
        if column == NEED:
            return Mark(found.need, False)
        value = found.ours if column == OURS else found.theirs[column - OURS - 1]
        return Mark(value, column - OURS in self._best[row])

    def _spoken(self, row: CriterionRow, column: int, mark: Mark) -> str:
        if mark.value is None:
            words = self.tr("{criterion}, {whose}: not judged yet")
            return words.format(criterion=row.criterion, whose=self.heading(column))
        words = (
            self.tr("{criterion}, {whose}: {value} of {most}, the best")
            if mark.is_best
            else self.tr("{criterion}, {whose}: {value} of {most}")
        )
        return words.format(
            criterion=row.criterion, whose=self.heading(column), value=mark.value, most=MOST
        )
