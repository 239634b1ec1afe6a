"""First step: which files, sheets and pasted tables come in, and how each is read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.pasted import Pasted, Source
from ui import phrases_import, saving
from ui.context import Context
from ui.pages.importing.file_list import FileList
from ui.pages.importing.table_choice import TableChoice
from ui.pages.importing.table_preview import TablePreview
from ui.pages.importing.template_button import TemplateButton
from ui.pages.importing.unfinished_note import UnfinishedNote


class FileStep(QWidget):
    """Shows the tables; emits what the user chooses."""

    chosen = Signal(object)  # list[Source], on top of what is there
    reread = Signal()  # encoding, delimiter or header line of the table shown was changed
    changed = Signal()  # what comes in, or what it is about
    past_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tables: list[TableChoice] = []
        self.setAcceptDrops(True)
        self.list = FileList(context.theme)
        self.preview = TablePreview(context)
        self.unfinished = UnfinishedNote(context)
        self.list.picked.connect(self._look_at)
        self.list.ticked.connect(self._tick)
        self.list.dropped.connect(self.drop)
        self.preview.reread.connect(self.reread)
        self.preview.kind_changed.connect(self.set_kind)
        self._build()

    def tables(self) -> list[TableChoice]:
        """Everything that is listed."""
        return list(self._tables)

    def current(self) -> int:
        """Which table is looked at; -1 when there is none."""
        return self.list.currentRow() if self._tables else -1

    def kind(self) -> Kind:
        """What the table is about that is looked at."""
        return self._tables[self.current()].kind

    def set_kind(self, kind: Kind) -> None:
        """Say what the table is about that is looked at."""
        table = self._tables[self.current()]
        if table.preview is not None and table.kind is not kind:
            table.set_kind(kind)
            table.kind_chosen = True
        self._show(self.current())
        self.changed.emit()

    def add(self, tables: Sequence[TableChoice]) -> None:
        """List more tables; the first of them that can be read is looked at."""
        before = len(self._tables)
        self._tables += tables
        readable = (before + n for n, table in enumerate(tables) if table.preview is not None)
        self._show(next(readable, max(len(self._tables) - 1, 0)))
        self.changed.emit()

    def replace(self, place: int, table: TableChoice) -> None:
        """Show a table as it was read again."""
        self._tables[place] = table
        self._show(place)
        self.changed.emit()

    def drop(self, place: int) -> None:
        """Take a table off the list."""
        del self._tables[place]
        self._show(min(place, len(self._tables) - 1))
        self.changed.emit()

    def choose(self) -> None:
        """Ask for files."""
        endings = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard *.ics *.ical"
        kinds = self.tr("Tables, address cards and calendars")
        names = saving.ask_which(
            self._context.settings, self, self.tr("Choose a file"), f"{kinds} ({endings});;(*)"
        )
        if names:
            self.chosen.emit([Path(name) for name in names])

    def paste(self) -> None:
        """Take what was copied: a table from a spreadsheet, or files from a folder."""
        data = QGuiApplication.clipboard().mimeData()
        paths: list[Source] = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
        if paths:
            self.chosen.emit(paths)
        elif data.hasText() and data.text().strip():
            self.chosen.emit([Pasted(data.text(), phrases_import.CLIPBOARD)])

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

    def _look_at(self, place: int) -> None:
        self.preview.show_table(self._tables[place])
        self._remove.setEnabled(True)

    def _tick(self, place: int, on: bool) -> None:
        self._tables[place].taken = on
        self._show(place)
        self.changed.emit()

    def _show(self, place: int) -> None:
        self._pile.setCurrentIndex(1 if self._tables else 0)
        self.list.show_tables(self._tables, max(place, 0))
        if self._tables:
            self._look_at(max(place, 0))

    def _build(self) -> None:
        space = self._context.theme.space
        full = QWidget()
        layout = QVBoxLayout(full)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("medium"))
        layout.addWidget(self.list)
        layout.addLayout(self._build_buttons())
        layout.addWidget(self.preview, 1)
        layout.addStretch(0)
        self._pile = QStackedLayout(self)
        self._pile.addWidget(self._build_empty())
        self._pile.addWidget(full)

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._context.theme.space("small"))
        more = QPushButton(self.tr("Add files…"))
        more.clicked.connect(self.choose)
        paste = QPushButton(self.tr("Paste a table"))
        paste.clicked.connect(self.paste)
        self._remove = QPushButton(self.tr("Take off the list"))
        self._remove.clicked.connect(lambda: self.drop(self.current()))
        for button in (more, paste, self._remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _build_empty(self) -> QWidget:
        theme = self._context.theme
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space("medium"))
        outer.addWidget(self.unfinished)
        card = QFrame()
        card.setProperty("class", "card")
        outer.addWidget(card, 1)
        layout = QVBoxLayout(card)
        layout.setSpacing(theme.space("small"))
        layout.addStretch(1)
        picture = QLabel()
        picture.setPixmap(theme.pixmap("import", "faint", 32, self.devicePixelRatioF()))
        text = QLabel(self.tr("Drop files here, choose them, or paste a table"))
        text.setProperty("class", "heading")
        hint = QLabel(
            self.tr(
                "CSV, Excel, vCard or calendar, from any address book, spreadsheet or other program"
            )
        )
        hint.setProperty("class", "muted")
        for widget in (picture, text, hint):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.space("small"))
        layout.addLayout(self._build_first())
        layout.addStretch(1)
        return whole

    def _build_first(self) -> QVBoxLayout:
        self.first = QPushButton(self.tr("Choose files…"))
        self.first.clicked.connect(self.choose)
        paste = QPushButton(self.tr("Paste a table"))
        paste.clicked.connect(self.paste)
        self.template = TemplateButton(self._context)
        past = QPushButton(self.tr("Past imports…"))
        past.clicked.connect(self.past_wanted)
        rows = QVBoxLayout()
        rows.setSpacing(self._context.theme.space("small"))
        for pair in ((self.first, paste), (self.template, past)):
            row = QHBoxLayout()
            row.setSpacing(self._context.theme.space("small"))
            row.addStretch(1)
            for button in pair:
                button.setAutoDefault(False)
                row.addWidget(button)
            row.addStretch(1)
            rows.addLayout(row)
        for button in (self.template, past):
            button.setProperty("class", "link")
        return rows
