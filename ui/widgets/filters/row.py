"""One condition: a field, how it is compared, with what; and a button that takes it away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from crm_desktop.listing.filters import Condition, Value
from ui.theme import Theme
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.filters.shown import ShownField
from ui.widgets.filters.value import FilterValue

FIELD_WIDTH = 170
OPERATOR_WIDTH = 176
SHOWN_FIELDS = 18


class FilterRow(QWidget):
    """Says `changed` with every choice; a field that is gone stands here until it is removed."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        fields: Sequence[ShownField],
        condition: Condition | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields: Mapping[str, ShownField] = {field.code: field for field in fields}
        self._kept: Condition | None = None  # of a field that is gone
        self.field, self.operator = ElidedCombo(), ElidedCombo()
        self.value = FilterValue(theme)
        self._gone = QLabel(wordWrap=True)
        self._gone.setProperty("class", "muted")
        self._gone.hide()
        self.remove = QToolButton()
        self.remove.setIcon(theme.icon("close"))
        self.remove.setIconSize(QSize(14, 14))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.field)
        layout.addWidget(self.operator)
        layout.addWidget(self.value, 1)
        layout.addWidget(self._gone, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self._name()
        self._offer_fields(fields, condition)
        self.field.activated.connect(lambda _index: self._field_chosen())
        self.operator.activated.connect(lambda _index: self._operator_chosen())
        self.value.changed.connect(self.changed)
        self.remove.clicked.connect(self.removed)
        self._show(condition)

    def condition(self) -> Condition | None:
        """What is asked for; None while it is not complete."""
        if self._kept is not None:
            return self._kept
        field = self._fields.get(self.field.currentData())
        operator = self.operator.currentData()
        shape = field.shape_of(operator) if field is not None else None
        if field is None or shape is None:
            return None
        asked = Condition(field.code, operator, self.value.values())
        return asked if asked.is_complete else None

    def focus_first(self) -> None:
        """Choose the field next."""
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Delete takes the condition away, wherever the cursor is in it."""
        if event.key() == Qt.Key.Key_Delete and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        self.field.setAccessibleName(self.tr("Field"))
        self.operator.setAccessibleName(self.tr("Comparison"))
        self.remove.setToolTip(self.tr("Take this condition away (Ctrl+Delete)"))
        self.remove.setAccessibleName(self.tr("Take this condition away"))
        self._gone.setText(self.tr("This field is no longer there; the condition is not heeded."))

    def _offer_fields(self, fields: Sequence[ShownField], kept: Condition | None) -> None:
        self.field.setFixedWidth(FIELD_WIDTH)
        self.operator.setFixedWidth(OPERATOR_WIDTH)
        self.field.setMaxVisibleItems(SHOWN_FIELDS)
        for field in fields:
            if not field.is_retired or (kept is not None and kept.field == field.code):
                self.field.addItem(field.title, field.code)
        self.field.widen_list()

    def _show(self, condition: Condition | None) -> None:
        if condition is None:
            self._field_chosen(say=False)
            return
        field = self._fields.get(condition.field)
        shape = field.shape_of(condition.operator) if field is not None else None
        if field is None or shape is None:
            self._kept = condition
            for widget in (self.field, self.operator, self.value):
                widget.hide()
            self._gone.show()
            return
        self.field.setCurrentIndex(self.field.findData(field.code))
        self._offer_operators(field)
        self.operator.setCurrentIndex(self.operator.findData(condition.operator))
        self.value.ask(field, shape, condition.values)

    def _offer_operators(self, field: ShownField) -> None:
        self.operator.clear()
        for code, word, _shape in field.operators:
            self.operator.addItem(word, code)
        self.operator.widen_list()

    def _field_chosen(self, *, say: bool = True) -> None:
        field = self._fields.get(self.field.currentData())
        if field is not None:
            self._offer_operators(field)
            self._ask(field, ())
        if say:
            self.changed.emit()

    def _operator_chosen(self) -> None:
        field = self._fields.get(self.field.currentData())
        if field is not None:
            self._ask(field, self.value.values())
        self.changed.emit()

    def _ask(self, field: ShownField, values: tuple[Value, ...]) -> None:
        shape = field.shape_of(self.operator.currentData())
        if shape is None:
            return
        # What was entered stays where the new comparison takes the same.
        fits = shape == self.value.shape and field.code == self.value.field_code
        self.value.ask(field, shape, values if fits else ())
