"""The rows of a calendar's preview: one per event, refused entries behind them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop.exchange.calendars import Fate, Preview, Proposal
from crm_desktop.exchange.results import Refusal
from ui import formats, phrases, phrases_calendars
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Row = Proposal | Refusal
TAKEN, WHEN, WHAT, CUSTOMER, FATE = range(5)
_ROLE = Qt.ItemDataRole
_NOTHING = QModelIndex()


class CalendarModel(QAbstractTableModel):
    """Says what becomes of every event; a tick says whether it comes in at all."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[Row] = []
        self._left_out: set[str] = set()

    def show_preview(self, preview: Preview, *, without_customer: bool) -> None:
        """Show all rows, or only those that come in without a customer."""
        self.beginResetModel()
        proposals = sorted(preview.plan.proposals, key=_place)
        if without_customer:
            self._rows = [one for one in proposals if is_nobodys(one)]
        else:
            self._rows = [*proposals, *preview.reading.refused]
        self.endResetModel()

    def left_out(self) -> frozenset[str]:
        """The keys of the events that the user left out."""
        return frozenset(self._left_out)

    def proposals(self, rows: Sequence[int]) -> list[Proposal]:
        """The events of some rows; refused ones are none."""
        found = (self._rows[row] for row in rows)
        return [one for one in found if isinstance(one, Proposal)]

    def take(self, rows: Sequence[int], taken: bool) -> None:
        """Let events come in, or leave them out."""
        keys = {proposal.key for proposal in self.proposals(rows)}
        self._left_out = self._left_out - keys if taken else self._left_out | keys
        if rows:
            self.dataChanged.emit(self.index(min(rows), TAKEN), self.index(max(rows), FATE))

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        names = ("", self.tr("When"), self.tr("What"), self.tr("Customer"), self.tr("What happens"))
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TAKEN and isinstance(row, Proposal):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == _ROLE.CheckStateRole and column == TAKEN and isinstance(row, Proposal):
            out = row.key in self._left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            if column == TAKEN and role == _ROLE.DisplayRole:
                return None
            return self._text(row, column) or None
        if role == _ROLE.ForegroundRole:
            return self._theme.color(self._color(row, column))
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole:
            return False
        self.take([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _color(self, row: Row, column: int) -> str:
        if isinstance(row, Refusal):
            return "bad" if column == FATE else "muted"
        return "muted" if row.fate in (Fate.LEFT_OUT, Fate.SAME) else "text"

    def _text(self, row: Row, column: int) -> str:
        if isinstance(row, Refusal):
            line = self.tr("line {line}").format(line=formats.number(row.line))
            reason = phrases_calendars.why(row.reason, row.facts)
            fate = formats.titled(phrases_calendars.fate("refused"), reason)
            return ("", line, " ".join(row.text.split()), "", fate)[column]
        if column == TAKEN:
            return self.tr("Bring in") if row.key not in self._left_out else self.tr("Leave out")
        if column == WHEN:
            return self._when(row)
        if column == WHAT:
            kind = phrases.code("activity_kind", row.event.kind.value)
            return f"{row.event.title} · {kind}"
        if column == CUSTOMER:
            return row.customer
        said = phrases_calendars.why(row.reason, dict(row.facts))
        fate = phrases_calendars.fate(row.fate.value)
        if row.event.rule and row.fate in (Fate.NEW, Fate.CHANGED):
            fate = self.tr("{fate}, repeated").format(fate=fate)
        return formats.titled(fate, said) if said else fate

    def _when(self, row: Proposal) -> str:
        at = row.event.moment.at
        parts = [formats.short_day(_day(row)), formats.clock(at) if at else ""]
        return " ".join(part for part in parts if part)


def is_nobodys(proposal: Proposal) -> bool:
    """Whether an event has no customer, and could have one."""
    return proposal.match.customer_id is None and (
        proposal.fate in (Fate.NEW, Fate.DONE)
        or proposal.reason in ("past_without_customer", "unchosen")
    )


def _place(proposal: Proposal) -> tuple[Any, ...]:
    """What is to come first, then the past."""
    past = proposal.fate is Fate.DONE or proposal.reason.startswith(("past", "series_over"))
    return (past, _day(proposal), str(proposal.event.moment.at or ""), proposal.key)


def _day(proposal: Proposal) -> date:
    """The day of an event; of a series the next one."""
    due = proposal.fields.get("due_on")
    return due if isinstance(due, date) else proposal.event.moment.day
