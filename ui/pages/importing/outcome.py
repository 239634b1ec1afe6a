"""What an import would do, or did: counts, remarks, and every refused row with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange import calendars
from crm_desktop.exchange.results import ImportOutcome, ImportResult
from ui import formats, phrases_import
from ui.context import Context
from ui.pages.importing.refused_editor import RefusedEditor
from ui.theme import Tone

_SHOWN = 1_000
_REMARKS = 4
_LINES = 8


class Outcome(QWidget):
    """Shows an ImportResult."""

    save_refused = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._of_calendar = False
        self._counts = phrases_import.Counts(self)
        self._results: list[ImportResult] = []
        self._refused_now = 0
        space = context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("medium"))
        self._heading = QLabel()
        self._heading.setProperty("class", "heading")
        self._cards = QHBoxLayout()
        self._cards.setSpacing(space("medium"))
        self._remarks = QLabel()
        self._remarks.setTextFormat(Qt.TextFormat.PlainText)
        self._remarks.setProperty("class", "muted")
        self._remarks.setWordWrap(True)
        layout.addWidget(self._heading)
        layout.addLayout(self._cards)
        layout.addWidget(self._remarks)
        layout.addWidget(self._build_refused(), 1)
        self.editor = RefusedEditor(context)
        self.editor.follows = True
        self.editor.tried.connect(self._add)
        self.editor.hide()
        layout.addWidget(self.editor, 1)
        layout.addStretch(0)

    def show_result(self, result: ImportResult) -> None:
        """Everything there is to know about an import of one kind."""
        self.show_results((result,), result.change_id)

    def show_results(
        self,
        results: Sequence[ImportResult],
        change_id: int | None = None,
        run_id: int | None = None,
    ) -> None:
        """Everything there is to know about an import; refused rows of a run can be mended."""
        self._of_calendar = results[0].kind == calendars.KIND
        self._heading.setText(self._headline(results, change_id))
        self._results = list(results)
        self._refused_now = refused = sum(len(result.refused) for result in results)
        self._show_cards()
        self._show_remarks(results)
        mends = run_id is not None and refused > 0
        self.editor.show_run(run_id if mends else None)
        self._show_refused(() if mends else results)

    def refused_card(self) -> str:
        """How many rows are refused, as the card says it."""
        return self._rows(self._refused_now)

    def _add(self, outcome: ImportOutcome) -> None:
        """Rows that were refused at first and tried again count where they came to."""
        self._results += outcome.results
        tried = sum(result.rows for result in outcome.results)
        self._refused_now -= tried - sum(len(result.refused) for result in outcome.results)
        self._show_cards()

    def _show_cards(self) -> None:
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        created: Counter[str] = Counter()
        updated: Counter[str] = Counter()
        for result in self._results:
            created.update(result.created)
            updated.update(result.updated)
        unchanged = sum(result.unchanged for result in self._results)
        same = [self._rows(unchanged)]
        joined = sum(map(_joined, self._results))
        if joined:
            same.append(self.tr("%Ln row(s) joined with others", "", joined))
        tone: Tone = "bad" if self._refused_now else "neutral"
        self._card(self.tr("New"), self._listed(created), "good")
        self._card(self.tr("Changed"), self._listed(updated), "info")
        self._card(self.tr("Nothing new in"), same, "neutral")
        self._card(self.tr("Refused"), [self.refused_card()], tone)

    def _headline(self, results: Sequence[ImportResult], change_id: int | None) -> str:
        rows = self._rows(sum(result.rows for result in results))
        if results[0].dry_run:
            return self.tr("%1 read. This is what will happen:").replace("%1", rows)
        if change_id is None:
            return self.tr("%1 read. Nothing was new, so nothing was changed.").replace("%1", rows)
        return self.tr("%1 read. This is what came in:").replace("%1", rows)

    def _rows(self, count: int) -> str:
        if self._of_calendar:
            return self.tr("%Ln entry(ies)", "", count)
        return self.tr("%Ln row(s)", "", count)

    def _listed(self, counts: Mapping[str, int]) -> list[str]:
        return [self._counts.noun(noun, n) for noun, n in counts.items()] or ["–"]

    def _card(self, title: str, lines: list[str], tone: Tone) -> None:
        card = QFrame()
        card.setProperty("class", "note")
        card.setProperty("tone", tone)
        layout = QVBoxLayout(card)
        layout.setSpacing(self._context.theme.space("tight"))
        name = QLabel(title)
        name.setProperty("class", "section")
        layout.addWidget(name)
        for line in lines:
            text = QLabel(line)
            text.setProperty("class", "strong")
            layout.addWidget(text)
        layout.addStretch(1)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Maximum)
        self._cards.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)

    def _show_remarks(self, results: Sequence[ImportResult]) -> None:
        lines = [line for result in results for line in self._remarks_of(result)]
        more = len(lines) - _LINES
        if more > 0:
            lines = [*lines[:_LINES], self.tr("and %Ln more", "", more)]
        self._remarks.setText("\n".join(lines))
        self._remarks.setVisible(bool(lines))

    def _remarks_of(self, result: ImportResult) -> list[str]:
        lines = [
            phrases_import.reason(result.kind, remark.code, remark.facts)
            + (f" ({formats.number(remark.count)})" if remark.count > 1 else "")
            for remark in result.remarks[:_REMARKS]
        ]
        if len(result.remarks) > _REMARKS:
            lines.append(self.tr("and %Ln more", "", len(result.remarks) - _REMARKS))
        for word in result.unknown_words[:_REMARKS]:
            field = phrases_import.field(result.kind, word.field)
            rows = self._rows(word.count)
            start = self.tr("they start at the first stage") if word.field == "stage" else ""
            quoted = formats.titled(field, self.tr("“{word}”").format(word=word.word))
            lines.append(" · ".join(part for part in (quoted, rows, start) if part))
        if result.created.get("customers") and result.kind != "customers":
            lines += self._new_customers(result)
        if result.ignored_columns:
            left = self.tr("Left out: %1")
            ignored = [phrases_import.column(name) for name in result.ignored_columns]
            lines.append(left.replace("%1", formats.listed(ignored)))
        return lines

    def _new_customers(self, result: ImportResult) -> list[str]:
        """Who becomes a customer only because rows name them, and whom they are nearly called."""
        named = [
            self.tr("{name} (like {near})").format(name=each.name, near=each.near[0][1])
            if each.near
            else each.name
            for each in sorted(result.unknown_customers, key=lambda each: not each.near)
        ]
        if not named:
            return []
        more = len(named) - _REMARKS
        text = formats.titled(
            self.tr("Named by rows and new as customers"), formats.listed(named[:_REMARKS])
        )
        return [text + (" · " + self.tr("and %Ln more", "", more) if more > 0 else "")]

    def _show_refused(self, results: Sequence[ImportResult]) -> None:
        refused = [(result.kind, row) for result in results for row in result.refused]
        shown = refused[:_SHOWN]
        self._refused.setVisible(bool(shown))
        self._table.setRowCount(len(shown))
        files = {row.file for _kind, row in refused}
        kinds = {kind for kind, _row in refused}
        for place, (kind, refusal) in enumerate(shown):
            parts = [formats.number(refusal.line)]
            if len(kinds) > 1:
                parts.insert(0, phrases_import.kind(kind))
            if len(files) > 1:
                parts.insert(0, phrases_import.source(refusal.file))
            why = phrases_import.reason(kind, refusal.reason, refusal.facts)
            cells = (" ".join(parts), why, refusal.text)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(place, column, item)

    def _build_refused(self) -> QWidget:
        self._refused = QWidget()
        layout = QVBoxLayout(self._refused)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._context.theme.space("small"))
        head = QHBoxLayout()
        title = QLabel(self.tr("Refused rows"))
        title.setProperty("class", "heading")
        save = QPushButton(self.tr("Save refused rows…"))
        save.clicked.connect(self.save_refused)
        head.addWidget(title, 1)
        head.addWidget(save)
        self._table = QTableWidget(0, 3)
        self._table.setAccessibleName(self.tr("Refused rows"))
        self._table.setHorizontalHeaderLabels([self.tr("Line"), self.tr("Reason"), self.tr("Row")])
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)
        return self._refused


def _joined(result: ImportResult) -> int:
    """Rows that were put together with another row of the same import, where one is one record."""
    if result.kind not in ("customers", "contacts", "products"):
        return 0
    came = result.created.get(result.kind, 0) + result.updated.get(result.kind, 0)
    return max(result.rows - came - result.unchanged - len(result.refused), 0)
