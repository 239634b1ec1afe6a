"""One field that many records are given: which, what is done with it, and the new value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from crm_desktop.bulk_editing import Edit
from crm_desktop.listing import FilterField, FilterKind, Subject
from ui.fields import Editor, Field, Kind, make_editor, word_editor
from ui.theme import Theme
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.filters.offered import field_title, word_of
from ui.widgets.value_picker import Offered

TYPING_MS = 300
FIELD_WIDTH = 190
ACTION_WIDTH = 150
CHOSEN = (
    FilterKind.CODE, FilterKind.OWNER, FilterKind.RECORD, FilterKind.FLAG, FilterKind.ANSWER
)  # fmt: skip
KINDS: Mapping[FilterKind, Kind] = {
    FilterKind.NUMBER: "number",
    FilterKind.MONEY: "money",
    FilterKind.DAY: "day",
    FilterKind.ANNIVERSARY: "day",
}
WHOLE = ("cadence_days",)
Action = Literal["set", "add", "remove"]


class BulkRow(QWidget):
    """Says `changed` with every choice and a moment after the last key."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, theme: Theme, fields: Sequence[FilterField], subject: Subject, currency: str
    ) -> None:
        super().__init__()
        self._theme = theme
        self._subject = subject
        self._currency = currency
        self._fields = {field.code: field for field in fields}
        self.editor: Editor | ElidedCombo | None = None
        self.field, self.action = ElidedCombo(), ElidedCombo()
        self.field.setAccessibleName(self.tr("Field"))
        self.field.setFixedWidth(FIELD_WIDTH)
        self.action.setAccessibleName(self.tr("What is done with it"))
        self.action.setFixedWidth(ACTION_WIDTH)
        self.remove = QToolButton()
        self.remove.setIcon(theme.icon("close"))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setToolTip(self.tr("Leave this field as it is"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.remove.clicked.connect(self.removed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space("small"))
        for widget in (self.field, self.action, self.remove):
            self._layout.addWidget(widget)
        for field in fields:
            self.field.addItem(field_title(field.code, subject, field.name), field.code)
        self.field.widen_list()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.field.activated.connect(lambda _index: self._field_chosen())
        self.action.activated.connect(lambda _index: self._action_chosen())
        self._field_chosen()

    def edit(self) -> Edit | None:
        """What is wanted; None while it is not complete."""
        field, action = self._fields.get(self.field.currentData()), self.action.currentData()
        if field is None:
            return None
        if action == "empty":
            return Edit(field.code, None)
        value = self._value()
        return None if value is None else Edit(field.code, value, action)

    def choose(self, code: str) -> None:
        """Ask for this field."""
        self.field.setCurrentIndex(max(0, self.field.findData(code)))
        self._field_chosen()

    def _value(self) -> Any:
        if isinstance(self.editor, ElidedCombo):
            return self.editor.currentData()
        if self.editor is None:
            return None
        try:
            value = self.editor.value()
        except ValueError:
            return None
        field = self._fields[self.field.currentData()]
        is_own_day = isinstance(value, date) and field.code.startswith("own:")
        return value if is_own_day or value != "" else None

    def _field_chosen(self) -> None:
        field = self._fields.get(self.field.currentData())
        if field is None:
            return
        self.action.clear()
        for code, word in self._actions(field):
            self.action.addItem(word, code)
        self.action.widen_list()
        self._ask(field)
        self.changed.emit()

    def _action_chosen(self) -> None:
        if self.editor is not None:
            self.editor.setVisible(self.action.currentData() != "empty")
        self.changed.emit()

    def _actions(self, field: FilterField) -> list[tuple[str, str]]:
        if field.kind == FilterKind.TAG or field.code == "interest":
            return [("add", self.tr("Add")), ("remove", self.tr("Take away"))]
        actions = [("set", self.tr("Set to"))]
        if field.kind != FilterKind.FLAG:
            actions.append(("empty", self.tr("Empty it")))
        return actions

    def _ask(self, field: FilterField) -> None:
        if self.editor is not None:
            self._layout.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
        offered = self._offered(field)
        is_choice = field.kind in CHOSEN or bool(field.code.startswith("own:") and offered)
        self.editor = self._choice(offered) if is_choice else self._typed(field, offered)
        self.editor.setAccessibleName(self.tr("New value"))
        self._layout.insertWidget(2, self.editor, 1)

    def _choice(self, offered: Offered) -> ElidedCombo:
        choice = ElidedCombo(self)
        choice.addItem(self.tr("Choose…"), None)
        for value, word in offered:
            choice.addItem(word, value)
        choice.widen_list()
        choice.activated.connect(lambda _index: self.changed.emit())
        return choice

    def _typed(self, field: FilterField, offered: Offered) -> Editor:
        kind: Kind = "whole" if field.code in WHOLE else KINDS.get(field.kind, "text")
        suggestions = [(str(value), word) for value, word in offered]
        plain = Field("value", "", kind, choices=suggestions, currency=self._currency)
        editor = make_editor(plain, self._theme, self)
        word_editor(editor, plain)
        editor.edited.connect(self._typing.start)
        return editor

    def _offered(self, field: FilterField) -> Offered:
        if field.kind in (FilterKind.FLAG, FilterKind.ANSWER):
            return [(True, self.tr("Yes")), (False, self.tr("No"))]
        return [(word.value, word.name or word_of(field, word.value)) for word in field.words]
