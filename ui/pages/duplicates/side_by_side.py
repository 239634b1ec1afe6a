"""Two or more records side by side: which is kept, and field by field whose value."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import merging
from crm_desktop.changes import Change
from crm_desktop.merging import Comparison, Mergeable
from crm_desktop.merging.comparing import ComparedField
from crm_desktop.store import Store
from ui.context import Context
from ui.form import say
from ui.pages.duplicates.words import MergeWords
from ui.pages.forms.deleting import say_undoably
from ui.phrases_fields import table_name
from ui.widgets.elided_label import ElidedLabel

COLUMN = 200  # pixels that a record has
LABEL = 120
SIZE = (880, 660)


def open_side_by_side(
    context: Context, over: QWidget, subject: Mergeable | str, ids: Sequence[int]
) -> MergeDialog:
    """Show records side by side, to be merged; the first is proposed to be kept."""
    dialog = MergeDialog(context, Mergeable(subject), ids, over)
    dialog.open()
    return dialog


class FieldRow(QObject):
    """One field: what each record has, to choose from, and what the merged one will have."""

    changed = Signal()

    def __init__(self, words: MergeWords, subject: str, field: ComparedField, parent: QWidget):
        super().__init__(parent)
        self.field = field
        self._words = words
        name = words.field(subject, field)
        self.name = ElidedLabel("strong" if field.differs else "muted", parent)
        self.name.say(name)
        self.result = ElidedLabel("strong", parent)
        self._group = QButtonGroup(self)
        self.cells = [self._cell(name, place, value) for place, value in enumerate(field.values)]
        self.both: QRadioButton | None = None
        if field.winner is None:
            self.both = QRadioButton(self.tr("Both, one below the other"), parent)
            self._group.addButton(self.both, len(field.values))
            self.both.setChecked(True)
        else:
            self.cells[field.winner].setChecked(True)
        self._group.idToggled.connect(self._on_toggled)
        self._show_result()

    @property
    def chosen(self) -> int | None:
        """The place of the record whose value is kept; None for both."""
        place = self._group.checkedId()
        return place if 0 <= place < len(self.field.values) else None

    @property
    def is_same(self) -> bool:
        """Whether every record says the same, so that there is nothing to choose."""
        return all(value == self.field.values[0] for value in self.field.values)

    def widgets(self) -> list[QWidget]:
        """Everything that is shown or hidden together."""
        return [self.name, *self.cells, self.result, *((self.both,) if self.both else ())]

    def _cell(self, name: str, place: int, value: Any) -> QRadioButton:
        text = self._words.value(self.field, value)
        parent = self.parent()
        button = QRadioButton(parent if isinstance(parent, QWidget) else None)
        line = " ".join(text.split())
        room = COLUMN - 40
        button.setText(button.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room))
        button.setToolTip(text)
        button.setAccessibleName(f"{name}: {text}")
        self._group.addButton(button, place)
        return button

    def _on_toggled(self, _place: int, checked: bool) -> None:
        if checked:
            self._show_result()
            self.changed.emit()

    def _show_result(self) -> None:
        place = self.chosen
        value = self.field.result if place is None else self.field.values[place]
        self.result.say(" ".join(self._words.value(self.field, value).split()))


class MergeDialog(QDialog):
    """Shows what is asked for, and merges; afterwards the window offers Undo."""

    merged = Signal(object)  # the id that is kept

    def __init__(
        self, context: Context, subject: Mergeable, ids: Sequence[int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._subject = subject
        self._words = MergeWords(self)
        self._ask = context.tasks.ask(self)
        self._comparison: Comparison | None = None
        self.rows: list[FieldRow] = []
        self.kept = QButtonGroup(self)
        self._build()
        self.resize(*SIZE)
        self._ask.start(merging.side_by_side, subject, tuple(ids), then=self._show, failed=self._no)

    def choices(self) -> dict[str, int]:
        """What is chosen now, as the verb takes it; what is joined is left to the verb."""
        if self._comparison is None:
            return {}
        records = self._comparison.records
        return {
            row.field.column: records[row.chosen].id for row in self.rows if row.chosen is not None
        }

    def merge(self) -> None:
        """Hand what is chosen to the verb."""
        if self._comparison is None or not self.button.isEnabled():
            return
        ids = [record.id for record in self._comparison.records]
        kept_id = ids[self.kept.checkedId()]
        entry: dict[str, Any] = {
            "subject": self._subject,
            "kept_id": kept_id,
            "gone_ids": [i for i in ids if i != kept_id],
            "choices": self.choices(),
        }

        def write(store: Store) -> Change | None:
            merging.merge(store, **entry)
            return store.last_change

        self.button.setEnabled(False)
        then = partial(self._done, kept_id)
        self._context.tasks.do(write, asker=self, then=then, failed=self._no)

    def _done(self, kept_id: int, change: Change | None) -> None:
        say_undoably(self._context, change)
        self.merged.emit(kept_id)
        self.accept()

    def _no(self, error: Exception) -> None:
        self.note.setText(say(error))
        self._problem.show()
        self.button.setEnabled(self._comparison is not None)

    def _show(self, comparison: Comparison) -> None:
        self._comparison = comparison
        inner = QWidget()
        inner.setProperty("class", "clear")
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(self._context.theme.space("medium"))
        grid.setVerticalSpacing(self._context.theme.space("small"))
        grid.setContentsMargins(0, 0, self._context.theme.space("medium"), 0)
        grid.setColumnMinimumWidth(0, LABEL)
        last = len(comparison.records) + 1
        for column in range(1, last + 1):
            grid.setColumnMinimumWidth(column, COLUMN)
            grid.setColumnStretch(column, 1)
        self._add_head(grid, comparison, last)
        for field in comparison.fields:
            if not field.is_empty:
                self._add_row(grid, FieldRow(self._words, comparison.subject, field, inner), last)
        self._add_lists(grid, comparison, last)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(inner)
        self._show_same(self.same.isChecked())
        self.same.setVisible(any(row.is_same for row in self.rows))
        self.button.setEnabled(True)
        self.kept.buttons()[0].setFocus()

    def _add_head(self, grid: QGridLayout, comparison: Comparison, last: int) -> None:
        grid.addWidget(self._said(self.tr("Keep"), "muted"), 0, 0)
        for place, record in enumerate(comparison.records):
            button = QRadioButton()
            button.setFont(self._context.theme.font("heading"))
            button.setText(
                button.fontMetrics().elidedText(
                    record.name, Qt.TextElideMode.ElideRight, COLUMN - 40
                )
            )
            button.setToolTip(record.name)
            button.setAccessibleName(self.tr("Keep {name}").format(name=record.name))
            button.setChecked(place == 0)
            self.kept.addButton(button, place)
            grid.addWidget(button, 0, place + 1)
            about = QLabel(self._words.record(record), wordWrap=True)
            about.setProperty("class", "muted")
            grid.addWidget(about, 1, place + 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._said(self.tr("Becomes"), "heading"), 0, last)

    def _add_row(self, grid: QGridLayout, row: FieldRow, last: int) -> None:
        at = grid.rowCount()
        grid.addWidget(row.name, at, 0)
        for place, cell in enumerate(row.cells):
            grid.addWidget(cell, at, place + 1)
        if row.both is None:
            grid.addWidget(row.result, at, last)
        else:
            becomes = QVBoxLayout()
            becomes.setSpacing(self._context.theme.space("hair"))
            becomes.addWidget(row.both)
            becomes.addWidget(row.result)
            grid.addLayout(becomes, at, last)
        self.rows.append(row)

    def _add_lists(self, grid: QGridLayout, comparison: Comparison, last: int) -> None:
        for each in comparison.lists:
            if each.result:
                at = grid.rowCount()
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(self._said(table_name(each.table), "muted"), at, 0, top)
                for place, texts in enumerate((*each.values, each.result)):
                    said = self._said("\n".join(texts), "strong" if place + 1 == last else "")
                    grid.addWidget(said, at, place + 1, top)

    def _said(self, text: str, kind: str) -> QLabel:
        label = QLabel(text, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("class", kind)
        return label

    def _show_same(self, shown: bool) -> None:
        for row in self.rows:
            for widget in row.widgets():
                widget.setVisible(shown or not row.is_same)

    def _build(self) -> None:
        theme = self._context.theme
        is_firm = self._subject == Mergeable.CUSTOMER
        title = self.tr("Merge customers") if is_firm else self.tr("Merge people")
        self.setWindowTitle(title)
        remark = self.tr(
            "Choose whose value is kept. All that belongs to them comes along, both histories "
            "stay, and the merge can be taken apart again at any time."
        )
        self.same = QCheckBox(self.tr("Show also what is the same"))
        self.same.toggled.connect(self._show_same)
        self.same.hide()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._problem = QFrame()
        self._problem.setProperty("class", "note")
        self._problem.setProperty("tone", "bad")
        self.note = QLabel(wordWrap=True)
        QVBoxLayout(self._problem).addWidget(self.note)
        self._problem.hide()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        self.button = QPushButton(self.tr("Merge"))
        self.button.setProperty("class", "primary")
        self.button.setDefault(True)
        self.button.setEnabled(False)
        self.button.clicked.connect(self.merge)
        for keys in (QKeySequence.StandardKey.Save, "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.merge)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("small"))
        foot.addWidget(self.same)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("huge"),) * 3, theme.space("large"))
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self._said(title, "title"))
        layout.addWidget(self._said(remark, "muted"))
        layout.addWidget(self._area, 1)
        layout.addWidget(self._problem)
        layout.addLayout(foot)
