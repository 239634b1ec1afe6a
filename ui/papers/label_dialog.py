"""Which sheet of labels is in the printer, and how many of its labels are used already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.papers.labels import Labels, of_contacts, of_customers
from ui.context import Context
from ui.offer import Offer
from ui.paper_preview import PaperPreview
from ui.papers import frame
from ui.papers.labels import SHEETS, LabelPages, LabelSheet, custom

SHEET = "labels.sheet"
CUSTOM = "labels.custom"
NUMBER_WIDTH = 90
MOST_COLUMNS, MOST_ROWS, MOST_MARGIN = 6, 20, 40


class LabelDialog(QDialog):
    """Makes labels of what is selected in a list, or of all that it lists. Call begin()."""

    def __init__(self, context: Context, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Address labels"))
        self._context = context
        self._offer = offer
        self._labels: Labels | None = None
        self._ask = context.tasks.ask(self)
        self.sheet = QComboBox()
        for each in SHEETS:
            words = self.tr("Avery {code}: {columns} × {rows} on {paper}")
            self.sheet.addItem(
                words.format(
                    code=each.code, columns=each.columns, rows=each.rows, paper=each.paper.name
                ),
                each.code,
            )
        self.sheet.addItem(self.tr("Another sheet"), "")
        self.sheet.activated.connect(lambda _place: self._follow())
        self.columns, self.rows = _box(1, MOST_COLUMNS), _box(1, MOST_ROWS)
        self.margin, self.used = _box(0, MOST_MARGIN), _box(0, 0)
        self.margin.setSuffix(self.tr(" mm"))
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted")
        self.show_button = QPushButton(self.tr("Preview"))
        self.show_button.setProperty("class", "primary")
        self.show_button.setDefault(True)
        self.show_button.clicked.connect(self._show)
        for box in (self.columns, self.rows):
            box.valueChanged.connect(lambda _value: self._limit())
        self._arrange()
        self._restore()

    def begin(self) -> None:
        """Ask for the addresses, and show the dialog."""
        ids = list(self._offer.selected if len(self._offer.selected) > 1 else self._offer.listed)
        question = of_contacts if self._offer.kind == "contacts" else of_customers
        self._ask.start(question, ids, then=self._show_found)
        self.open()

    def sheet_chosen(self) -> LabelSheet:
        """The sheet as it is described now."""
        code = self.sheet.currentData()
        found = next((each for each in SHEETS if each.code == code), None)
        if found is not None:
            return found
        paper = frame.paper_of(self._context.settings)
        return custom(paper, self.columns.value(), self.rows.value(), self.margin.value())

    def _arrange(self) -> None:
        self._form = QFormLayout()
        self._form.addRow(self.tr("Sheet"), self.sheet)
        self._form.addRow(self.tr("Across"), self.columns)
        self._form.addRow(self.tr("Down"), self.rows)
        self._form.addRow(self.tr("Margin"), self.margin)
        self._form.addRow(self.tr("Labels used already"), self.used)
        close = QPushButton(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(close)
        foot.addStretch(1)
        foot.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._form)
        layout.addWidget(self.note)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.setMinimumWidth(460)

    def _restore(self) -> None:
        settings = self._context.settings
        usual = "5160" if frame.paper_of(settings) is frame.LETTER else "L7160"
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(settings.get(SHEET, usual))))
        kept = settings.get(CUSTOM)
        values = kept if isinstance(kept, list) and len(kept) == 3 else [3, 8, 8]
        for box, value in zip((self.columns, self.rows, self.margin), values, strict=True):
            box.setValue(value if isinstance(value, int) else 1)
        self.show_button.setEnabled(False)
        self._follow()

    def _follow(self) -> None:
        for box in (self.columns, self.rows, self.margin):
            self._form.setRowVisible(box, self.sheet.currentData() == "")
        self._limit()

    def _limit(self) -> None:
        self.used.setMaximum(self.sheet_chosen().count - 1)

    def _show_found(self, found: Labels) -> None:
        self._labels = found
        self.show_button.setEnabled(bool(found.labels))
        said = [self.tr("%n label(s).", "", len(found.labels))]
        if found.silent:
            said.append(self.tr("%n left out: no contact is wanted.", "", found.silent))
        if found.without_address:
            said.append(self.tr("%n left out: no address is known.", "", found.without_address))
        self.note.setText(" ".join(said))

    def _show(self) -> None:
        if self._labels is None:
            return
        settings = self._context.settings
        settings.set(SHEET, self.sheet.currentData())
        settings.set(CUSTOM, [self.columns.value(), self.rows.value(), self.margin.value()])
        language = self._context.language.code
        pages = LabelPages(self._labels.labels, self.sheet_chosen(), language, self.used.value())
        firm = self._context.store.path.stem
        self.accept()
        PaperPreview(self._context, pages, self.tr("Address labels"), firm, self._window).open()


def _box(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setFixedWidth(NUMBER_WIDTH)
    return box
