"""The refused rows of an import, to be mended in place and tried again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.errors import UserError
from crm_desktop.exchange import retrying, runs
from crm_desktop.exchange.results import ImportOutcome, Refusal, save_refused
from crm_desktop.exchange.runs import RefusedRow
from crm_desktop.store import Store
from ui import formats, phrases, phrases_import, saving
from ui.background import Job
from ui.context import Context

_LINE, _WHY = range(2)
_SHOWN = 1_000
_WIDEST = 260


class RefusedEditor(QWidget):
    """Cells are typed into; what was typed stays until its row came in."""

    settled = Signal()  # rows came in, or are no longer wanted
    tried = Signal(object)  # the ImportOutcome of rows that were tried again
    set_aside = Signal()  # rows are no longer wanted
    emptied = Signal(bool)  # whether none is left

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._run_id: int | None = None
        self._next_run: int | None = None  # where rows wait that were refused again
        self.follows = False  # whether these are shown when no others are left
        self._rows: tuple[RefusedRow, ...] = ()
        self._headers: list[str] = []
        self._typed: dict[int, dict[str, str]] = {}
        self._filling = False
        self._ask = context.tasks.ask(self)
        self.table = self._build_table()
        self.again = QPushButton(self.tr("Try again"))
        self.again.clicked.connect(self.try_again)
        self.not_wanted = QPushButton(self.tr("Not wanted"))
        self.not_wanted.setToolTip(self.tr("The selected rows no longer wait"))
        self.not_wanted.clicked.connect(self._settle)
        self.keep = QPushButton(self.tr("Save…"))
        self.keep.setToolTip(self.tr("Write the refused rows to a file"))
        self.keep.clicked.connect(self._save)
        self.said = QLabel()
        self.said.setProperty("class", "muted")
        self.said.hide()
        self.said.setWordWrap(True)
        self._arrange()

    def show_run(self, run_id: int | None) -> None:
        """The rows of an import that still wait; None shows nothing."""
        if run_id != self._run_id:
            self._typed = {}
            self._say("")
            self._next_run = None
        self._run_id = run_id
        if run_id is None:
            self._ask.forget()
            self._show(())
        else:
            self._ask.start(runs.refusals, run_id, then=self._show)

    def waiting(self) -> int:
        """How many rows wait."""
        return len(self._rows)

    def try_again(self) -> None:
        """Bring in what is mended; what is still wrong keeps its new reason."""
        run_id, rows = self._run_id, self._mended()
        if run_id is None or not rows or not self.again.isEnabled():
            return

        def work(store: Store, _job: Job) -> ImportOutcome:
            return retrying.retry_refusals(store, run_id=run_id, rows=rows)

        self._work_begins()
        self._context.tasks.work(work, asker=self, then=self._tried, failed=self._failed)

    def _mended(self) -> dict[int, dict[str, str]]:
        """The cells of the rows that are to be tried: the typed ones, else the selected or all."""
        chosen = [row for row in self._rows if row.id in self._typed]
        if not chosen:
            picked = self._picked()
            chosen = [row for row in self._rows if row.id in picked] or list(self._rows)
        return {row.id: row.cells | self._typed.get(row.id, {}) for row in chosen}

    def _picked(self) -> set[int]:
        return {self._rows[item.row()].id for item in self.table.selectedItems()}

    def _settle(self) -> None:
        picked = self._picked()
        if picked:
            self._work_begins()
            self._context.tasks.do(
                runs.settle_refusals,
                asker=self,
                then=self._settled,
                failed=self._failed,
                ids=sorted(picked),
            )

    def _save(self) -> None:
        title, proposed = self.tr("Save refused rows"), self.tr("refused.csv")
        name = saving.ask_where(self._context.settings, self, title, proposed, "CSV (*.csv)")
        if not name:
            return
        rows = (
            Refusal(r.file, r.line, r.reason, r.facts, " | ".join(r.cells.values()), r.cells)
            for r in self._rows
        )
        try:
            save_refused(saving.path_of(name, "csv"), rows)
        except UserError as problem:
            self._failed(problem)

    def _settled(self, count: int) -> None:
        self._say(self.tr("%Ln row(s) no longer wait", "", count))
        self.set_aside.emit()
        self.settled.emit()
        self.show_run(self._run_id)

    def _tried(self, outcome: ImportOutcome) -> None:
        refused = sum(len(result.refused) for result in outcome.results)
        came = sum(result.rows for result in outcome.results) - refused
        said = self.tr("%Ln row(s) came in", "", came)
        if refused:
            said += " · " + self.tr("%Ln still refused", "", refused)
            self._next_run = outcome.run_id
        self._say(said)
        self.settled.emit()
        self.tried.emit(outcome)
        self.show_run(self._run_id)

    def _failed(self, error: Exception) -> None:
        problem = error if isinstance(error, UserError) else UserError("bug")
        self._say(phrases.error(problem))
        self._offer()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _work_begins(self) -> None:
        self.again.setEnabled(False)
        self.not_wanted.setEnabled(False)

    def _show(self, rows: Sequence[RefusedRow]) -> None:
        if not rows and self.follows and self._next_run not in (None, self._run_id):
            self._run_id = self._next_run
            self.show_run(self._run_id)
            return
        self._rows = tuple(rows[:_SHOWN])
        left = {row.id for row in rows}
        self._typed = {row_id: said for row_id, said in self._typed.items() if row_id in left}
        self._headers = list(dict.fromkeys(h for row in self._rows for h in row.cells))
        self._fill()
        self._offer()
        self.emptied.emit(not self._rows)

    def _fill(self) -> None:
        self._filling = True
        table = self.table
        table.clear()
        table.setColumnCount(2 + len(self._headers))
        table.setRowCount(len(self._rows))
        names = [phrases_import.column(header) for header in self._headers]
        table.setHorizontalHeaderLabels([self.tr("Line"), self.tr("Reason"), *names])
        files, kinds = {row.file for row in self._rows}, {row.kind for row in self._rows}
        for place, row in enumerate(self._rows):
            parts = [formats.number(row.line)]
            if len(kinds) > 1:
                parts.insert(0, phrases_import.kind(row.kind))
            if len(files) > 1:
                parts.insert(0, phrases_import.source(row.file))
            where = " ".join(parts)
            why = phrases_import.reason(row.kind, row.reason, row.facts)
            for column, text in ((_LINE, where), (_WHY, why)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setForeground(self._context.theme.color("bad" if column else "muted"))
                table.setItem(place, column, item)
            typed = self._typed.get(row.id, {})
            for column, header in enumerate(self._headers, 2):
                text = typed.get(header, row.cells.get(header, ""))
                table.setItem(place, column, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        for column in range(table.columnCount()):
            table.setColumnWidth(column, min(table.columnWidth(column), _WIDEST))
        self._filling = False

    def _type(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() < 2:
            return
        row, header = self._rows[item.row()], self._headers[item.column() - 2]
        self._typed.setdefault(row.id, {})[header] = item.text()
        self._offer()

    def _offer(self) -> None:
        self.again.setEnabled(bool(self._rows))
        self.not_wanted.setEnabled(bool(self._rows) and bool(self.table.selectedItems()))
        self.setVisible(self._run_id is not None and bool(self._rows or self.said.text()))
        for part in (self.title, self._hint, self.keep, self.not_wanted, self.again, self.table):
            part.setVisible(bool(self._rows))

    def _build_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setAccessibleName(self.tr("Refused rows"))
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.itemChanged.connect(self._type)
        table.itemSelectionChanged.connect(self._offer)
        return table

    def _arrange(self) -> None:
        space = self._context.theme.space
        self.title = QLabel(self.tr("Refused rows"))
        self.title.setProperty("class", "heading")
        self._hint = hint = QLabel(self.tr("Type into the cells what is right, then try again."))
        hint.setProperty("class", "muted")
        head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addWidget(self.title)
        head.addWidget(hint, 1)
        for button in (self.keep, self.not_wanted, self.again):
            button.setAutoDefault(False)
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("small"))
        layout.addLayout(head)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        self.said.setSizePolicy(
            self.said.sizePolicy().horizontalPolicy(), self.said.sizePolicy().Policy.Maximum
        )
