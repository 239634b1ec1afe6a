"""What one of the firm's own fields must say: chips, values, a part of a text, or a range."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crm_desktop.listing import OwnField, OwnFilter
from crm_desktop.models.codes import FieldKind
from ui.fields import Editor, Field, make_editor
from ui.theme import Theme
from ui.widgets.own_words import own_choices
from ui.widgets.value_picker import ValuePicker

TYPING_MS = 300


class OwnFilterField(QWidget):
    """Says the filter anew with every choice, and a moment after the last key."""

    wanted = Signal(object)  # OwnFilter
    resized = Signal()

    def __init__(
        self, theme: Theme, field: OwnField, asked: OwnFilter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked = asked
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._typed)
        self._editors: dict[str, Editor] = {}
        self.picker: ValuePicker | None = None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(field.name)
        if field.kind in (FieldKind.CHOICE, FieldKind.YES_NO):
            self.picker = self._values(field)
        elif field.kind == FieldKind.TEXT:
            self._edit("text", "text", self.tr("contains…"), asked.text or None)
        else:
            kind = "day" if field.kind == FieldKind.DATE else "number"
            for end, hint in (("least", self.tr("from")), ("most", self.tr("to"))):
                self._edit(end, kind, hint, _shown(getattr(asked, end), kind))

    def finish(self) -> None:
        """Say at once what was typed last."""
        if self._typing.isActive():
            self._typed()

    def _values(self, field: OwnField) -> ValuePicker:
        picker = ValuePicker(self._theme, self)
        picker.setAccessibleName(field.name)
        offered = [*own_choices(field, for_filters=True), (None, self.tr("Not given"))]
        picker.show_values(offered, self._asked.words)
        picker.picked.connect(lambda words: self._want(words=words))
        picker.picked.connect(lambda _words: self.resized.emit())
        self._layout.addWidget(picker)
        return picker

    def _edit(self, name: str, kind: Any, hint: str, value: Any) -> None:
        editor = make_editor(Field(name, hint, kind, hint=hint), self._theme, self)
        editor.setAccessibleName(f"{self.accessibleName()} {hint}")
        if isinstance(editor, QLineEdit):
            editor.setPlaceholderText(hint)
        editor.set_value(value)
        editor.edited.connect(self._typing.start)
        editor.left.connect(self._typed)
        self._editors[name] = editor
        self._layout.addWidget(editor, 1)

    def _typed(self) -> None:
        self._typing.stop()
        entered = {}
        for name, editor in self._editors.items():
            try:
                value = editor.value()
            except ValueError:
                return  # not a number or a day yet
            value = value.isoformat() if isinstance(value, date) else value
            entered[name] = "" if name == "text" and value is None else value
        self._want(**entered)

    def _want(self, **changes: Any) -> None:
        asked = replace(self._asked, **changes)
        if asked != self._asked:
            self._asked = asked
            self.wanted.emit(asked)


def _shown(end: float | str | None, kind: str) -> Any:
    return date.fromisoformat(end) if kind == "day" and isinstance(end, str) else end
