"""First step: which file, what it is about, and how it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange.encoding import ENCODINGS
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.sources import Preview
from crm_desktop.exchange.tables import DELIMITERS
from ui import formats, phrases_import, saving
from ui.context import Context

_CELL = 120
_WIDEST = 260


class FileStep(QWidget):
    """Shows the first rows of the chosen file; emits what the user chooses."""

    chosen = Signal(object)  # list[Path]
    reread = Signal()  # encoding or delimiter was changed
    kind_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAcceptDrops(True)
        self._kind = self._combo(self.tr("What the file is about"))
        for kind in Kind:
            self._kind.addItem(phrases_import.kind(kind.value), kind.value)
        self._encoding = self._combo(self.tr("Encoding"))
        for name in ENCODINGS:
            self._encoding.addItem(name.upper() if name[:3] == "utf" else name, name)
        self._delimiter = self._combo(self.tr("Columns are separated by"))
        for mark, text in self._delimiter_words():
            self._delimiter.addItem(text, mark)
        self._kind.activated.connect(self.kind_changed)
        self._encoding.activated.connect(self.reread)
        self._delimiter.activated.connect(self.reread)
        self._build()
        self.show_nothing()

    def kind(self) -> Kind:
        """What the file is about."""
        return Kind(self._kind.currentData())

    def set_kind(self, kind: Kind) -> None:
        """Propose what the file is about."""
        self._kind.setCurrentIndex(self._kind.findData(kind.value))

    def encoding(self) -> str | None:
        """The encoding in force; None when the file has none to choose."""
        return self._encoding.currentData() if self._encoding.isVisibleTo(self) else None

    def delimiter(self) -> str | None:
        """The delimiter in force; None when the file has none to choose."""
        return self._delimiter.currentData() if self._delimiter.isVisibleTo(self) else None

    def show_nothing(self) -> None:
        """Before a file is chosen."""
        self._details.hide()
        self._table.hide()
        self._empty.show()

    def show_preview(self, preview: Preview, names: list[str]) -> None:
        """The first rows of a file as it is understood."""
        layout = preview.layout
        self._name.setText(formats.listed(names))
        self._name.setToolTip(str(preview.path))
        for label, combo, shown, value in (
            (self._encoding_label, self._encoding, layout.form != "excel", layout.encoding),
            (self._delimiter_label, self._delimiter, layout.form == "text", layout.delimiter),
        ):
            label.setVisible(shown)
            combo.setVisible(shown)
            if shown:
                if combo.findData(value) < 0:
                    combo.addItem(value, value)
                combo.setCurrentIndex(combo.findData(value))
        self._fill(preview)
        self._empty.hide()
        self._details.show()
        self._table.show()

    def choose(self) -> None:
        """Ask for files."""
        endings = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard *.ics *.ical"
        kinds = self.tr("Tables, address cards and calendars")
        names = saving.ask_which(
            self._context.settings, self, self.tr("Choose a file"), f"{kinds} ({endings});;(*)"
        )
        if names:
            self.chosen.emit([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take dropped files."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)

    def _fill(self, preview: Preview) -> None:
        headers = preview.layout.headers
        self._table.clear()
        self._table.setColumnCount(len(headers))
        self._table.setRowCount(len(preview.rows))
        self._table.setHorizontalHeaderLabels([phrases_import.column(name) for name in headers])
        for row, record in enumerate(preview.rows):
            for column, cell in enumerate(record.cells[: len(headers)]):
                item = QTableWidgetItem(" ".join(cell.split())[:_CELL])
                item.setToolTip(cell[:1000])
                self._table.setItem(row, column, item)
        self._table.resizeColumnsToContents()
        for column in range(len(headers)):
            self._table.setColumnWidth(column, min(self._table.columnWidth(column), _WIDEST))

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

    def _build(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("medium"))
        self._empty = self._build_empty()
        self._details = QWidget()
        row = QHBoxLayout(self._details)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("small"))
        self._name = QLabel()
        self._name.setProperty("class", "strong")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setMinimumWidth(_CELL)
        other = QPushButton(self.tr("Another file…"))
        other.clicked.connect(self.choose)
        self._encoding_label = QLabel(self.tr("Encoding"))
        self._delimiter_label = QLabel(self.tr("Separated by"))
        kind_label = QLabel(self.tr("About"))
        row.addWidget(self._name, 1)
        row.addWidget(other)
        row.addSpacing(theme.space("small"))
        for label, combo in (
            (kind_label, self._kind),
            (self._encoding_label, self._encoding),
            (self._delimiter_label, self._delimiter),
        ):
            label.setProperty("class", "muted")
            label.setBuddy(combo)
            row.addWidget(label)
            row.addWidget(combo)
        self._table = self._build_table()
        layout.addWidget(self._details)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._empty, 1)

    def _build_table(self) -> QTableWidget:
        table = QTableWidget()
        table.setAccessibleName(self.tr("First rows of the file"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        return table

    def _build_empty(self) -> QFrame:
        theme = self._context.theme
        card = QFrame()
        card.setProperty("class", "card")
        layout = QVBoxLayout(card)
        layout.setSpacing(theme.space("small"))
        layout.addStretch(1)
        picture = QLabel()
        picture.setPixmap(theme.pixmap("import", "faint", 32, self.devicePixelRatioF()))
        text = QLabel(self.tr("Drop a file here, or choose one"))
        text.setProperty("class", "heading")
        hint = QLabel(
            self.tr(
                "CSV, Excel, vCard or calendar, from any address book, spreadsheet or other program"
            )
        )
        hint.setProperty("class", "muted")
        choose = QPushButton(self.tr("Choose a file…"))
        choose.clicked.connect(self.choose)
        for widget in (picture, text, hint, choose):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.first = choose
        return card
