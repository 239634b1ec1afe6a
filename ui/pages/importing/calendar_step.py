"""What would become of a calendar's events: decide about the past, give customers, leave out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange.calendars import Decisions, Fate, Past, Preview
from ui import formats
from ui.context import Context
from ui.pages.forms.deriving import find_customers
from ui.pages.importing.calendar_model import TAKEN, WHAT, CalendarModel, is_nobodys
from ui.widgets.reference_editor import ReferenceEditor

_WIDTHS = (34, 150, 0, 190, 300)


class CalendarStep(QWidget):
    """Shows a Preview; every decision asks for a new one."""

    decided = Signal(object)  # Decisions
    save_refused = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._preview: Preview | None = None
        self._customers: dict[str, int | None] = {}
        self._ask = context.tasks.ask(self)
        self._heading = QLabel()
        self._heading.setProperty("class", "heading")
        self._heading.setWordWrap(True)
        self.past = QComboBox()
        for past, words in self._past_words():
            self.past.addItem(words, past)
        self.past.activated.connect(self._decide)
        self.nobodys = QCheckBox()
        self.nobodys.toggled.connect(self._show_rows)
        self._model = CalendarModel(context.theme, self)
        self._model.dataChanged.connect(self._decide)
        self.table = self._build_table()
        self.customer = ReferenceEditor()
        self.customer.setAccessibleName(self.tr("Customer of the selected entries"))
        self.customer.setPlaceholderText(self.tr("Name of a customer"))
        self.customer.setMinimumWidth(220)
        self.customer.searched.connect(self._search)
        self.customer.edited.connect(self._offer)
        self.customer.textChanged.connect(self._offer)
        self.give = QPushButton(self.tr("Give to this customer"))
        self.give.setAutoDefault(False)
        self.give.clicked.connect(self._give)
        self._refused = QPushButton()
        self._refused.setAutoDefault(False)
        self._refused.clicked.connect(self.save_refused)
        self._arrange()
        self._offer()

    def decisions(self) -> Decisions:
        """What was decided so far."""
        past = Past(self.past.currentData())
        return Decisions(past, dict(self._customers), self._model.left_out())

    def give_all(self, customers: Mapping[str, int | None]) -> None:
        """Say whose events are, by their keys."""
        self._customers.update(customers)
        self.decided.emit(self.decisions())

    def preview(self) -> Preview | None:
        """What is shown."""
        return self._preview

    def show_preview(self, preview: Preview) -> None:
        """What would happen as things are decided."""
        self._preview = preview
        found = preview.plan
        parts = [
            self.tr("%n new", "", found.count(Fate.NEW)),
            self.tr("%n new and done", "", found.count(Fate.DONE)),
            self.tr("%n changed", "", found.count(Fate.CHANGED, Fate.SKIPPED)),
            self.tr("%n taken out", "", found.count(Fate.REMOVED)),
            self.tr("%n with nothing new", "", found.count(Fate.SAME)),
            self.tr("%n left out", "", found.count(Fate.LEFT_OUT)),
        ]
        counts = (Fate.NEW, Fate.DONE, Fate.CHANGED, Fate.REMOVED, Fate.SAME, Fate.LEFT_OUT)
        told = [part for part, fate in zip(parts, counts, strict=True) if found.count(fate)]
        read = self.tr("%n entry(ies) read", "", preview.reading.entries)
        self._heading.setText(formats.titled(read, formats.listed(told)) if told else read)
        nobodys = sum(map(is_nobodys, found.proposals))
        self.nobodys.setText(self.tr("Only those without a customer (%n)", "", nobodys))
        self.nobodys.setEnabled(nobodys > 0 or self.nobodys.isChecked())
        refused = len(preview.reading.refused)
        self._refused.setVisible(refused > 0)
        self._refused.setText(self.tr("Save %n refused…", "", refused))
        self._show_rows()

    def brings_something(self) -> bool:
        """Whether anything would be written."""
        fates = (Fate.NEW, Fate.DONE, Fate.CHANGED, Fate.REMOVED, Fate.SKIPPED)
        return self._preview is not None and self._preview.plan.count(*fates) > 0

    def _past_words(self) -> list[tuple[str, str]]:
        return [
            (Past.MATCHED.value, self.tr("Log it as done where the customer is known")),
            (Past.ALL.value, self.tr("Log all of it as done")),
            (Past.NONE.value, self.tr("Leave it out")),
        ]

    def _decide(self) -> None:
        self.decided.emit(self.decisions())

    def _show_rows(self) -> None:
        if self._preview is None:
            return
        chosen = {proposal.key for proposal in self._model.proposals(self._selected())}
        place = self.table.verticalScrollBar().value()
        self._model.show_preview(self._preview, without_customer=self.nobodys.isChecked())
        self.table.clearSelection()
        for row in range(self._model.rowCount()):
            if any(one.key in chosen for one in self._model.proposals([row])):
                self.table.selectionModel().select(
                    self._model.index(row, TAKEN),
                    self.table.selectionModel().SelectionFlag.Select
                    | self.table.selectionModel().SelectionFlag.Rows,
                )
        self.table.verticalScrollBar().setValue(place)
        self._offer()

    def _selected(self) -> list[int]:
        model = self.table.selectionModel()
        return [index.row() for index in model.selectedRows()] if model is not None else []

    def _search(self, text: str) -> None:
        if text.strip():
            self._ask.start(find_customers, text.strip(), then=self.customer.offer)

    def _offer(self) -> None:
        """The button is there for a customer that is known and rows that are selected."""
        try:
            known = self.customer.value() is not None
        except ValueError:
            known = False
        self.give.setEnabled(known and bool(self._model.proposals(self._selected())))

    def _give(self) -> None:
        keys = [proposal.key for proposal in self._model.proposals(self._selected())]
        self.give_all(dict.fromkeys(keys, self.customer.value()))

    def _toggle(self) -> None:
        rows = self._selected()
        out = self._model.left_out()
        taken = any(proposal.key in out for proposal in self._model.proposals(rows))
        self._model.take(rows, taken)

    def _build_table(self) -> QTableView:
        table = _Table(self)
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Entries of the calendar"))
        table.toggled.connect(self._toggle)
        table.selectionModel().selectionChanged.connect(self._offer)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            if width:
                table.setColumnWidth(column, width)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        return table

    def _arrange(self) -> None:
        space = self._context.theme.space
        over = QLabel(self.tr("What is over already:"))
        over.setProperty("class", "muted")
        over.setBuddy(self.past)
        self.past.setAccessibleName(self.tr("What is over already"))
        top = QHBoxLayout()
        top.setSpacing(space("small"))
        top.addWidget(over)
        top.addWidget(self.past)
        top.addStretch(1)
        top.addWidget(self.nobodys)
        below = QHBoxLayout()
        below.setSpacing(space("small"))
        whose = QLabel(self.tr("Selected entries:"))
        whose.setProperty("class", "muted")
        whose.setBuddy(self.customer)
        below.addWidget(whose)
        below.addWidget(self.customer)
        below.addWidget(self.give)
        below.addStretch(1)
        below.addWidget(self._refused)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("medium"))
        layout.addWidget(self._heading)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)


class _Table(QTableView):
    """Whole rows are selected; Space ticks all of them."""

    toggled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)
