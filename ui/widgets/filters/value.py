"""What stands behind a comparison: nothing, a text, values to choose, numbers, days, or a span."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crm_desktop.listing.filters import Value
from ui.fields import Editor, Field, Kind, make_editor
from ui.theme import Theme
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.filters.shown import Shape, ShownField
from ui.widgets.filters.words import periods, units
from ui.widgets.value_picker import ValuePicker

TYPING_MS = 250
FIRST_SPAN = 30


class FilterValue(QWidget):
    """One of several editors; says `changed` a moment after the last key."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shape: Shape = "none"
        self.field_code = ""
        self._editors: list[Editor] = []
        self.picker: ValuePicker | None = None
        self.unit: ElidedCombo | None = None
        self.period: ElidedCombo | None = None
        self._kind: Kind = "text"
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space("small"))

    def ask(self, field: ShownField, shape: Shape, values: Sequence[Value]) -> None:
        """Show the editor for this shape of value, with what it holds."""
        self._clear()
        self.shape, self.field_code = shape, field.code
        if shape == "values":
            self._ask_values(field, values)
        elif shape == "span":
            self._ask_span(values)
        elif shape == "period":
            self._ask_period(values)
        elif shape in ("one", "two"):
            self._kind = field.editor
            for place, value in enumerate([*values, None, None][: 2 if shape == "two" else 1]):
                self._ask_one(field.title, field.currency, value, place)
        self._layout.addStretch(0 if self._editors or self.picker else 1)

    def values(self) -> tuple[Value, ...]:
        """What was entered, as a filter keeps it; nothing while it is not complete."""
        if self.picker is not None:
            return tuple(self.picker.chosen)
        if self.period is not None:
            return (str(self.period.currentData()),)
        entered = [self._read(editor) for editor in self._editors]
        if self.unit is not None:
            entered.append(str(self.unit.currentData()))
        return tuple(value for value in entered if value is not None) if None not in entered else ()

    def focus_first(self) -> None:
        """Go into the first editor."""
        picked = None if self.picker is None else self.picker.add
        every = (*self._editors, picked, self.period)
        first = next((each for each in every if each is not None), None)
        if first is not None:
            first.setFocus()

    def _ask_values(self, field: ShownField, values: Sequence[Value]) -> None:
        picker = ValuePicker(self._theme, self)
        picker.setAccessibleName(field.title)
        picker.show_values(field.offered, values)
        picker.picked.connect(lambda _chosen: self.changed.emit())
        self.picker = picker
        self._layout.addWidget(picker, 1)

    def _ask_span(self, values: Sequence[Value]) -> None:
        count, unit = values if len(values) == 2 else (FIRST_SPAN, "days")
        self._kind = "whole"
        self._ask_one(self.tr("How many"), None, count, 0)
        self.unit = self._choice(units(), unit, self.tr("Days, weeks or months"))
        self._layout.addWidget(self.unit, 1)

    def _ask_period(self, values: Sequence[Value]) -> None:
        first = values[0] if values else "this_month"
        self.period = self._choice(periods(), first, self.tr("Period"))
        self._layout.addWidget(self.period)

    def _choice(self, offered: Sequence[tuple[str, str]], chosen: Value, name: str) -> ElidedCombo:
        choice = ElidedCombo(self)
        choice.setAccessibleName(name)
        for code, word in offered:
            choice.addItem(word, code)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.widen_list()
        choice.activated.connect(lambda _index: self.changed.emit())
        return choice

    def _ask_one(self, title: str, currency: str | None, value: Any, place: int) -> None:
        if place:
            self._layout.addWidget(QLabel(self.tr("and")))
        kind = self._kind
        plain = Field("value", title, kind, currency=currency)
        editor = make_editor(plain, self._theme, self)
        editor.setAccessibleName(title)
        if kind == "day" and isinstance(value, str):
            value = date.fromisoformat(value)
        editor.set_value(value)
        editor.edited.connect(self._typing.start)
        self._editors.append(editor)
        self._layout.addWidget(editor, 1)

    def _read(self, editor: Editor) -> Any:
        try:
            value = editor.value()
        except ValueError:
            return None
        return value.isoformat() if isinstance(value, date) else value

    def _clear(self) -> None:
        self._typing.stop()
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._editors, self.picker = [], None
        self.unit = self.period = None
