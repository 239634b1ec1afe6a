"""Second step: what each column means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.exchange.fields import FIELDS, Kind, field_of
from crm_desktop.exchange.headers import guess_mapping, missing_fields
from crm_desktop.exchange.sources import Preview
from ui import formats, phrases_import
from ui.context import Context

_EXAMPLES = 3
_LONGEST = 48


class ColumnsStep(QWidget):
    """One line per column: its header, a few of its values, and what it means."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = Kind.CUSTOMERS
        self._combos: dict[str, QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        self._intro = QLabel(
            self.tr("What each column means. What is left out stays in the file only.")
        )
        self._intro.setProperty("class", "muted")
        self._intro.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout.addWidget(self._intro)
        layout.addWidget(self._area, 1)

    def show_columns(self, kind: Kind, preview: Preview) -> None:
        """The columns of a file, meant as their headers say."""
        self._kind = kind
        guessed = guess_mapping(kind, preview.layout.headers)
        inner = QWidget()
        inner.setProperty("class", "surface")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, self._context.theme.space("medium"), 0)
        grid.setVerticalSpacing(self._context.theme.space("small"))
        grid.setHorizontalSpacing(self._context.theme.space("large"))
        grid.setColumnStretch(1, 1)
        self._combos = {}
        for row, header in enumerate(preview.layout.headers):
            name = QLabel(_short(phrases_import.column(header)))
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setProperty("class", "strong")
            name.setToolTip(phrases_import.column(header))
            values = QLabel(_short(" · ".join(_examples(preview, row)), 2 * _LONGEST))
            values.setTextFormat(Qt.TextFormat.PlainText)
            values.setProperty("class", "muted")
            combo = self._combo(header, guessed.get(header, ""))
            grid.addWidget(name, row, 0)
            grid.addWidget(values, row, 1)
            grid.addWidget(combo, row, 2)
        grid.setRowStretch(len(preview.layout.headers), 1)
        self._area.setWidget(inner)

    def mapping(self) -> dict[str, str]:
        """{column: field}, "" for a column that is left out."""
        return {header: combo.currentData() for header, combo in self._combos.items()}

    def missing(self) -> str:
        """What no column is meant as yet, in words; empty when it suffices."""
        found = {code for code in self.mapping().values() if code}
        groups = missing_fields(self._kind, found)
        return formats.listed(
            " / ".join(phrases_import.field(self._kind.value, code) for code in group.split("/"))
            for group in groups
        )

    def combo_of(self, header: str) -> QComboBox:
        """The editor of a column."""
        return self._combos[header]

    def _combo(self, header: str, code: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(phrases_import.column(header))
        combo.addItem(self.tr("Leave out"), "")
        for field in FIELDS[self._kind]:
            combo.addItem(phrases_import.field(self._kind.value, field.code), field.code)
        combo.setCurrentIndex(max(combo.findData(code), 0))
        combo.currentIndexChanged.connect(lambda: self._chosen(header))
        self._combos[header] = combo
        return combo

    def _chosen(self, header: str) -> None:
        """A field that takes one column moves here from the column that had it."""
        code = self._combos[header].currentData()
        if code and not field_of(self._kind, code).several:
            for other, combo in self._combos.items():
                if other != header and combo.currentData() == code:
                    combo.setCurrentIndex(0)
        self.changed.emit()


def _examples(preview: Preview, column: int) -> list[str]:
    cells = [
        " ".join(record.cells[column].split())
        for record in preview.rows
        if column < len(record.cells) and not record.broken
    ]
    return list(dict.fromkeys(cell for cell in cells if cell))[:_EXAMPLES]


def _short(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
