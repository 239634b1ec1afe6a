"""What an import would do, or did: counts, remarks, and every refused row with its reason."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange import calendars
from crm_desktop.exchange.results import ImportResult
from ui import formats, phrases_import
from ui.context import Context
from ui.theme import Tone

_SHOWN = 1_000
_REMARKS = 4


class Outcome(QWidget):
    """Shows an ImportResult."""

    save_refused = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._of_calendar = False
        self._counts = phrases_import.Counts(self)
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
        layout.addStretch(0)

    def show_result(self, result: ImportResult) -> None:
        """Everything there is to know about an import."""
        self._of_calendar = result.kind == calendars.KIND
        self._heading.setText(self._headline(result))
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        refused = len(result.refused)
        self._card(self.tr("New"), self._listed(result.created), "good")
        self._card(self.tr("Changed"), self._listed(result.updated), "info")
        self._card(self.tr("Nothing new in"), [self._rows(result.unchanged)], "neutral")
        self._card(self.tr("Refused"), [self._rows(refused)], "bad" if refused else "neutral")
        self._show_remarks(result)
        self._show_refused(result)

    def _headline(self, result: ImportResult) -> str:
        rows = self._rows(result.rows)
        if result.dry_run:
            return self.tr("%1 read. This is what will happen:").replace("%1", rows)
        if result.change_id is None:
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
        self._cards.addWidget(card, 1)

    def _show_remarks(self, result: ImportResult) -> None:
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
        if result.ignored_columns:
            left = self.tr("Left out: %1")
            ignored = [phrases_import.column(name) for name in result.ignored_columns]
            lines.append(left.replace("%1", formats.listed(ignored)))
        self._remarks.setText("\n".join(lines))
        self._remarks.setVisible(bool(lines))

    def _show_refused(self, result: ImportResult) -> None:
        shown = result.refused[:_SHOWN]
        self._refused.setVisible(bool(shown))
        self._table.setRowCount(len(shown))
        several = len(result.files) > 1
        for row, refusal in enumerate(shown):
            line = formats.number(refusal.line)
            why = phrases_import.reason(result.kind, refusal.reason, refusal.facts)
            cells = (f"{refusal.file} {line}" if several else line, why, refusal.text)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, column, item)

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
