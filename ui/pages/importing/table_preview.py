"""The first rows of a table, and how it is read: what it is about, its writing, its header line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange.encoding import ENCODINGS
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.heads import HEAD_ROWS
from crm_desktop.exchange.tables import DELIMITERS
from ui import formats, phrases_import
from ui.context import Context
from ui.pages.importing.table_choice import TableChoice

_CELL = 120
_WIDEST = 260


class TablePreview(QWidget):
    """Shows one table; emits what the user says about reading it."""

    reread = Signal()  # encoding, delimiter or header line was changed
    kind_changed = Signal(object)  # Kind

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = self._combo(self.tr("What the file is about"))
        for kind in Kind:
            self._kind.addItem(phrases_import.kind(kind.value), kind.value)
        self._encoding = self._combo(self.tr("Encoding"))
        for name in ENCODINGS:
            self._encoding.addItem(name.upper() if name[:3] == "utf" else name, name)
        self._delimiter = self._combo(self.tr("Columns are separated by"))
        for mark, text in self._delimiter_words():
            self._delimiter.addItem(text, mark)
        self._line = self._combo(self.tr("The line with the headers"))
        self._kind.activated.connect(lambda: self.kind_changed.emit(self.kind()))
        self._encoding.activated.connect(self.reread)
        self._delimiter.activated.connect(self.reread)
        self._line.activated.connect(self.reread)
        self._build(context)

    def kind(self) -> Kind:
        """What the table is about."""
        return Kind(self._kind.currentData())

    def encoding(self) -> str | None:
        """The encoding in force; None when there is none to choose."""
        return self._encoding.currentData() if self._encoding.isVisibleTo(self) else None

    def delimiter(self) -> str | None:
        """The delimiter in force; None when there is none to choose."""
        return self._delimiter.currentData() if self._delimiter.isVisibleTo(self) else None

    def header_line(self) -> int | None:
        """The line of the headers, 0 for none; None when there is none to choose."""
        return self._line.currentData() if self._line.isVisibleTo(self) else None

    def editors(self) -> dict[str, QComboBox]:
        """The editors of how the table is read, by what they say."""
        return {
            "kind": self._kind,
            "encoding": self._encoding,
            "delimiter": self._delimiter,
            "header_line": self._line,
        }

    def show_table(self, table: TableChoice) -> None:
        """The first rows of a table as it is understood."""
        self.setVisible(table.preview is not None)
        if table.preview is None:
            return
        layout = table.preview.layout
        self._kind.setCurrentIndex(self._kind.findData(table.kind.value))
        is_file = layout.form != "excel" and table.source.name != phrases_import.CLIPBOARD
        for label, editor, shown in (
            (self._encoding_label, self._encoding, is_file),
            (self._delimiter_label, self._delimiter, layout.form == "text"),
            (self._line_label, self._line, layout.form != "vcard"),
        ):
            label.setVisible(shown)
            editor.setVisible(shown)
        for combo, value in (
            (self._encoding, layout.encoding),
            (self._delimiter, layout.delimiter),
        ):
            if value and combo.findData(value) < 0:
                combo.addItem(value, value)
            combo.setCurrentIndex(combo.findData(value))
        self._offer_lines(max(HEAD_ROWS, layout.header_line))
        self._line.setCurrentIndex(layout.header_line)
        self._fill(table)

    def _fill(self, table: TableChoice) -> None:
        assert table.preview is not None
        headers, rows = table.preview.layout.headers, table.preview.rows
        self.table.clear()
        self.table.setColumnCount(len(headers))
        self.table.setRowCount(len(rows))
        cards = table.kind.value if table.preview.layout.form == "vcard" else ""
        called = [phrases_import.column(name, cards) for name in headers]
        self.table.setHorizontalHeaderLabels(called)
        self.table.setVerticalHeaderLabels([str(record.line) for record in rows])
        for row, record in enumerate(rows):
            for column, cell in enumerate(record.cells[: len(headers)]):
                item = QTableWidgetItem(" ".join(cell.split())[:_CELL])
                item.setToolTip(cell[:1000])
                if record.broken:
                    item.setForeground(self._theme.color("faint"))
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        for column in range(len(headers)):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), _WIDEST))

    def _begin_at(self, row: int) -> None:
        """The user points at the line that holds the headers."""
        item = self.table.verticalHeaderItem(row)
        if item is not None and self._line.isVisibleTo(self):
            line = int(item.text())
            self._offer_lines(max(self._line.count() - 1, line))
            self._line.setCurrentIndex(line)
            self.reread.emit()

    def _offer_lines(self, most: int) -> None:
        """The lines that may hold the headers; 0 when there are none."""
        for line in range(self._line.count(), most + 1):
            self._line.addItem(formats.number(line) if line else self.tr("none"), line)

    def _delimiter_words(self) -> list[tuple[str, str]]:
        words = {
            ",": self.tr("Comma"),
            ";": self.tr("Semicolon"),
            "\t": self.tr("Tab"),
            "|": self.tr("Bar"),
            "blanks": self.tr("Blanks"),
        }
        return [(mark, words[mark]) for mark in DELIMITERS]

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        return combo

    def _build(self, context: Context) -> None:
        self._theme = context.theme
        space = context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("small"))
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        self._encoding_label = QLabel(self.tr("Encoding"))
        self._delimiter_label = QLabel(self.tr("Separated by"))
        self._line_label = QLabel(self.tr("Headers on line"))
        for label, editor in (
            (QLabel(self.tr("About")), self._kind),
            (self._line_label, self._line),
            (self._encoding_label, self._encoding),
            (self._delimiter_label, self._delimiter),
        ):
            label.setProperty("class", "muted")
            label.setBuddy(editor)
            row.addWidget(label)
            row.addWidget(editor)
            row.addSpacing(space("small"))
        row.addStretch(1)
        self.table = self._build_table()
        layout.addLayout(row)
        layout.addWidget(self.table, 1)

    def _build_table(self) -> QTableWidget:
        table = QTableWidget()
        table.setAccessibleName(self.tr("First rows of the file"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.verticalHeader().setToolTip(self.tr("Press a number when its line holds the headers"))
        table.verticalHeader().sectionClicked.connect(self._begin_at)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        return table
