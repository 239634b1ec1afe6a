"""Second step: what each column means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange.fields import FIELDS, field_of
from crm_desktop.exchange.sources import Preview
from ui import formats, phrases_import
from ui.context import Context
from ui.pages.importing.mapping_bar import MappingBar
from ui.pages.importing.table_choice import TableChoice
from ui.widgets.elided_label import ElidedLabel

_EXAMPLES = 3
_LONGEST = 48


class ColumnsStep(QWidget):
    """One line per column: its header, a few of its values, and what it means."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tables: list[TableChoice] = []
        self._current: TableChoice | None = None
        self._combos: dict[str, QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        self._intro = QLabel(
            self.tr("What each column means. What is left out stays in the file only.")
        )
        self._intro.setProperty("class", "muted")
        self._intro.setWordWrap(True)
        self.bar = MappingBar(context)
        self.bar.table_picked.connect(self._look_at)
        self.bar.mapping_taken.connect(self._show_columns)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout.addWidget(self._intro)
        layout.addWidget(self.bar)
        layout.addWidget(self._area, 1)

    def show_tables(self, tables: Sequence[TableChoice]) -> None:
        """The columns of the tables that come in; the first that lacks one is looked at."""
        self._tables = list(tables)
        lacking = (place for place, table in enumerate(tables) if table.missing())
        first = next(lacking, 0)
        self.bar.show_tables(self._tables, first)
        self._look_at(first)

    def mapping(self) -> dict[str, str]:
        """{column: field} of the table looked at, "" for a column that is left out."""
        return dict(self._current.mapping) if self._current else {}

    def missing(self) -> str:
        """What no column is meant as yet, in words; empty when it suffices."""
        return formats.listed(text for table in self._tables if (text := self._missing_of(table)))

    def combo_of(self, header: str) -> QComboBox:
        """The editor of a column."""
        return self._combos[header]

    def _missing_of(self, table: TableChoice) -> str:
        kind = table.kind.value
        text = formats.listed(
            " / ".join(phrases_import.field(kind, code) for code in group.split("/"))
            for group in table.missing()
        )
        if not text or len(self._tables) < 2:
            return text
        return formats.titled(phrases_import.source(table.name), text)

    def _look_at(self, place: int) -> None:
        self._current = self._tables[place]
        self._show_columns()

    def _show_columns(self) -> None:
        table = self._current
        assert table is not None and table.preview is not None, "only what was read has columns"
        self.bar.show_current(table)
        inner = QWidget()
        inner.setProperty("class", "surface")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, self._context.theme.space("medium"), 0)
        grid.setVerticalSpacing(self._context.theme.space("small"))
        grid.setHorizontalSpacing(self._context.theme.space("large"))
        grid.setColumnStretch(1, 1)
        self._combos = {}
        is_card = table.preview.layout.form == "vcard"
        for row, header in enumerate(table.preview.layout.headers):
            examples = _examples(table.preview, row)
            if is_card and not examples:
                continue  # cards have every column, and use a few
            called = phrases_import.column(header, table.kind.value if is_card else "")
            name = QLabel(_short(called))
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setProperty("class", "strong")
            name.setToolTip(called)
            values = ElidedLabel("muted")
            values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            values.say(_short(" · ".join(examples), 2 * _LONGEST))
            grid.addWidget(name, row, 0)
            grid.addWidget(values, row, 1)
            grid.addWidget(self._combo(table, header, called), row, 2)
        grid.setRowStretch(len(table.preview.layout.headers), 1)
        self._area.setWidget(inner)
        self.changed.emit()

    def _combo(self, table: TableChoice, header: str, called: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(called)
        combo.addItem(self.tr("Leave out"), "")
        for field in FIELDS[table.kind]:
            combo.addItem(phrases_import.field(table.kind.value, field.code), field.code)
        for own in table.own.get(table.kind, ()):
            combo.addItem(self.tr("{field} (own field)").format(field=own.name), own.code)
        combo.setCurrentIndex(max(combo.findData(table.mapping.get(header, "")), 0))
        combo.currentIndexChanged.connect(lambda: self._chosen(header))
        self._combos[header] = combo
        return combo

    def _chosen(self, header: str) -> None:
        """A field that takes one column moves here from the column that had it."""
        table = self._current
        assert table is not None, "only a table that is shown has columns"
        code = self._combos[header].currentData()
        table.mapping[header] = code
        if code and not _takes_several(table, code):
            for other, combo in self._combos.items():
                if other != header and combo.currentData() == code:
                    combo.setCurrentIndex(0)
        self.bar.show_state()
        self.changed.emit()


def _takes_several(table: TableChoice, code: str) -> bool:
    return not code.startswith("own:") and field_of(table.kind, code).several


def _examples(preview: Preview, column: int) -> list[str]:
    cells = [
        " ".join(record.cells[column].split())
        for record in preview.rows
        if column < len(record.cells) and not record.broken
    ]
    return list(dict.fromkeys(cell for cell in cells if cell))[:_EXAMPLES]


def _short(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
