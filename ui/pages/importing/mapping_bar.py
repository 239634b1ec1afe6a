"""Above the columns: which table, whose export it is, mappings that were kept, and keeping one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from crm_desktop.exchange import mappings
from crm_desktop.exchange.import_settings import ImportSettings
from crm_desktop.exchange.mappings import SavedMapping
from ui import phrases_import
from ui.context import Context
from ui.pages.importing.table_choice import TableChoice
from ui.widgets.elided_label import ElidedLabel

_NAME_WIDTH = 210
_WIDEST = 280


class MappingBar(QWidget):
    """Says what was recognised; a saved mapping is taken or kept by its name."""

    table_picked = Signal(int)
    mapping_taken = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tables: Sequence[TableChoice] = ()
        self._current: TableChoice | None = None
        self._known: tuple[SavedMapping, ...] = ()
        self._ask = context.tasks.ask(self)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Table"))
        self.which.activated.connect(self.table_picked)
        self.recognised = ElidedLabel("muted")
        self.saved = QComboBox()
        self.saved.setAccessibleName(self.tr("Saved mapping"))
        for combo in (self.which, self.saved):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMaximumWidth(_WIDEST)
        self.saved.activated.connect(self._take)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the mapping"))
        self.name.setPlaceholderText(self.tr("Keep this mapping as…"))
        self.name.setFixedWidth(_NAME_WIDTH)
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setAutoDefault(False)
        self.keep.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.space("small"))
        row.addWidget(self.which)
        row.addWidget(self.recognised)
        row.addStretch(1)
        for widget in (self.saved, self.name, self.keep):
            row.addWidget(widget)

    def show_tables(self, tables: Sequence[TableChoice], current: int) -> None:
        """The tables that one can go to."""
        self._tables = tables
        self.which.clear()
        for table in tables:
            self.which.addItem(phrases_import.source(table.name))
        self.which.setCurrentIndex(current)
        self.which.setVisible(len(tables) > 1)
        self.show_state()

    def show_current(self, table: TableChoice) -> None:
        """What is known about a table's columns."""
        self._current = table
        self.recognised.say(self._said(table))
        self._ask.start(mappings.everything, then=self._offer)
        self.show_state()

    def show_state(self) -> None:
        """Mark the tables that still lack a column."""
        for place, table in enumerate(self._tables):
            name = phrases_import.source(table.name)
            lacking = self.tr("{table} (a column is needed)")
            self.which.setItemText(place, lacking.format(table=name) if table.missing() else name)

    def _said(self, table: TableChoice) -> str:
        kind = phrases_import.kind(table.kind.value)
        if table.fitting and table.fitting[0].share == 1:
            name = table.fitting[0].saved.name
            return self.tr("Recognised: “{mapping}”, {kind}").format(mapping=name, kind=kind)
        if table.recognised is not None and table.recognised.kind is table.kind:
            program = table.recognised.name
            return self.tr("Recognised: {program}, {kind}").format(program=program, kind=kind)
        return self.tr("Read as: {kind}").format(kind=kind)

    def _offer(self, known: tuple[SavedMapping, ...]) -> None:
        table = self._current
        if table is None:
            return
        self._known = tuple(saved for saved in known if saved.kind == table.kind.value)
        self.saved.clear()
        self.saved.addItem(self.tr("Use a saved mapping…"))
        for saved in self._known:
            self.saved.addItem(saved.name)
        self.saved.setVisible(bool(self._known))

    def _take(self, place: int) -> None:
        table = self._current
        if place == 0 or table is None or table.preview is None:
            return
        saved = self._known[place - 1]
        table.take_settings(mappings.settings_for(saved, table.preview.layout.headers))
        self.name.setText(saved.name)
        self.mapping_taken.emit()

    def _keep(self) -> None:
        table = self._current
        if table is None or table.preview is None or not self.name.text().strip():
            return
        name = self.name.text().strip()
        self._context.tasks.do(
            mappings.save_mapping,
            asker=self,
            then=lambda _id: self._kept(name),
            name=name,
            kind=table.kind.value,
            headers=table.preview.layout.headers,
            settings=ImportSettings.of(table.plan()),
        )

    def _kept(self, name: str) -> None:
        self.recognised.say(self.tr("Kept as “{mapping}”").format(mapping=name))
        self.name.clear()
        self._ask.start(mappings.everything, then=self._offer)
