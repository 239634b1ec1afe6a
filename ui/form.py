"""A list of Fields makes a form: saved field by field on leaving, or all at once in a dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Any, Concatenate, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.errors import UserError
from crm_desktop.store import Store
from ui import formats, phrases
from ui.context import Context
from ui.fields import NUMBERS, Editor, Field, make_editor, word_editor
from ui.widgets.editors import ChoiceEditor, problem_with
from ui.widgets.reference_editor import Reference, ReferenceEditor

Fields = Callable[[], Sequence[Field]]
Verb = Callable[Concatenate[Store, ...], object]
State = Literal["clean", "edited", "saving", "not_saved"]


class Form(QWidget):
    """Editors with labels. `fields` is called again when the language is switched.

    form = Form(context, self._fields, self)
    form.autosave(customers.edit, id=customer_id)      # or: values = form.values()
    form.set_values({"name": "Yuhuan", "tier": "core"})
    """

    edited = Signal(str)  # the name of the field the user is changing
    not_saved = Signal(str)  # why an entry that was to be saved is not

    def __init__(
        self,
        context: Context,
        fields: Fields,
        parent: QWidget | None = None,
        *,
        quiet: bool = False,
        narrow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._fields = fields
        self._narrow = narrow
        self._rows: dict[str, _Row] = {}
        self._sections: dict[str, QLabel] = {}
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(context.theme.space("large"))
        tight = quiet or narrow
        self._layout.setVerticalSpacing(context.theme.space("tight" if tight else "small"))
        if narrow:  # no room for labels beside the fields
            self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for field in fields():
            self._add(field, quiet)

    def autosave(self, verb: Verb, **fixed: Any) -> None:
        """Save each changed field on leaving it, by verb(store, **fixed, field=value)."""
        for row in self._rows.values():
            row.save_by(verb, fixed)

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values; what the user is changing or could not save yet stays."""
        for name, row in self._rows.items():
            row.show_value(values.get(name))

    def values(self) -> dict[str, Any]:
        """Every value; UserError `entry_unreadable` or `field_needed` for the first wrong one."""
        return {name: row.checked() for name, row in self._rows.items()}

    def names(self) -> set[str]:
        """The names of the fields."""
        return set(self._rows)

    def is_edited(self) -> bool:
        """Whether something is entered that is not saved."""
        return any(row.state != "clean" for row in self._rows.values())

    def problem(self) -> str | None:
        """Why an entry is not saved; None when all are, or are on their way."""
        wrong = (row.problem() for row in self._rows.values() if row.state == "not_saved")
        return next(wrong, None)

    def reword(self, fields: Fields) -> None:
        """Take over other words, choices or currencies of the same fields."""
        self._fields = fields
        self._word(only_changed=True)

    def revert(self) -> None:
        """Show the saved values again, whatever was typed."""
        for row in self._rows.values():
            row.revert()

    def point_out(self, name: str, text: str) -> bool:
        """Say what is wrong with one field and go there; False when there is no such field."""
        if name not in self._rows:
            return False
        self._rows[name].point_out(text)
        self._rows[name].editor.setFocus()
        return True

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        return self._rows[name].editor

    def follow(self, before: QWidget) -> None:
        """Tab comes here where a widget stands, though this form was made later than others."""
        stops = [stop for row in self._rows.values() for stop in _stops(row.editor)]
        if not stops:
            return
        # Only what takes the focus has a place in the order; `before` passes it on to the first.
        before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        before.setFocusProxy(None)  # type: ignore[arg-type]  # none is what ends it
        for last, stop in pairwise((before, *stops)):
            QWidget.setTabOrder(last, stop)
        before.setFocusProxy(stops[0])

    def set_label_width(self, width: int) -> None:
        """Give the labels at least a width, so that forms one under the other are in line."""
        for row in self._rows.values():
            row.label.setMinimumWidth(width)

    def focus_first(self) -> None:
        """Go to the first field."""
        for row in self._rows.values():
            row.editor.setFocus()
            return

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word(only_changed=False)

    def _word(self, *, only_changed: bool) -> None:
        for field in self._fields():
            row = self._rows.get(field.name)
            if row is None or (only_changed and field == row.field):
                continue
            row.word(field)
            if field.name in self._sections:
                self._sections[field.name].setText(field.section)

    def _add(self, field: Field, quiet: bool) -> None:
        if field.section:
            heading = QLabel(field.section)
            heading.setProperty("class", "section")
            heading.setContentsMargins(0, self._context.theme.space("small"), 0, 2)
            self._sections[field.name] = heading
            self._layout.addRow(heading)
        row = _Row(self._context, field, self, quiet)
        row.edited.connect(partial(self.edited.emit, field.name))
        row.not_saved.connect(self.not_saved)
        if self._narrow:
            row.label.setMinimumHeight(0)
            row.label.setContentsMargins(0, self._context.theme.space("tight"), 0, 0)
        self._rows[field.name] = row
        self._layout.addRow(row.label, row)
        if not self._narrow:  # beside the first line of an editor of several
            row.label.setMaximumHeight(row.label.minimumHeight())
            top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self._layout.setAlignment(row.label, top)


class _Row(QWidget):
    """One field: its editor, and below it what is the matter with it."""

    edited = Signal()
    not_saved = Signal(str)

    def __init__(self, context: Context, field: Field, parent: QWidget, quiet: bool) -> None:
        super().__init__(parent)
        self._context = context
        self.field = field
        self._saved: Any = None
        self._newest: Any = None
        self._save: tuple[Verb, dict[str, Any]] | None = None
        self.state: State = "clean"
        self.label = QLabel()
        self.label.setProperty("class", "muted")
        self.label.setMinimumHeight(30)
        self.editor = make_editor(field, context.theme, self)
        if quiet:
            self.editor.setProperty("class", "quiet")
        self.editor.edited.connect(self._on_edited)
        self.editor.left.connect(self._on_left)
        self.editor.installEventFilter(self)
        if isinstance(self.editor, ReferenceEditor):
            self._ask = context.tasks.ask(self)
            self.editor.searched.connect(self._search)
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("class", "small problem")
        self._retry = QPushButton()
        self._retry.setProperty("class", "link")
        self._retry.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._retry.clicked.connect(self._on_left)
        self._arrange()
        self.word(field)
        self._tell("")

    def word(self, field: Field) -> None:
        """Take over the words of the field in the language in force."""
        self.field = field
        self.label.setText(field.label)
        self.label.setBuddy(self.editor)
        word_editor(self.editor, field)
        self._retry.setText(self.tr("Save again"))

    def save_by(self, verb: Verb, fixed: dict[str, Any]) -> None:
        """Save on leaving. A form with an unsaved entry is for one record only: see FormPlace."""
        self._save = (verb, fixed)

    def show_value(self, value: Any) -> None:
        """Show what is saved, unless the user is at it."""
        self._saved = value
        if self.state == "clean":
            self.editor.set_value(value)
            self._tell("")

    def revert(self) -> None:
        """Show what is saved."""
        self._settle()
        self.editor.set_value(self._saved)

    def checked(self) -> Any:
        """The value; UserError when it is missing or no value."""
        try:
            value = self.editor.value()
        except ValueError as error:
            raise _unreadable(self.field, error) from None
        if value is None and self.field.required:
            raise UserError("field_needed", field=self.field.name)
        return value

    def complain(self, text: str) -> None:
        """Say what is wrong here; the entry stays."""
        self.state = "not_saved"
        self._tell(text)
        self.not_saved.emit(text)

    def point_out(self, text: str) -> None:
        """Say what is wrong here; a field nobody typed into holds no entry to be lost."""
        if self.state == "clean":
            self._tell(text)
        else:
            self.complain(text)

    def problem(self) -> str:
        """What is the matter here."""
        return self._note.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives up the entry; with nothing entered it belongs to the window."""
        if (
            event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.state in ("edited", "not_saved")
            and self._save is not None
        ):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            else:
                self.revert()
            return True
        return False

    def _on_edited(self) -> None:
        self.state = "edited"
        self._tell("")
        self.edited.emit()

    def _on_left(self) -> None:
        if self._save is None or self.state not in ("edited", "not_saved"):
            return
        try:
            value = self.checked()
        except UserError as error:
            self.complain(phrases.error(error))
            return
        if value == _plain(self._saved):
            self.revert()
            return
        self.state = "saving"
        self._newest = value
        self._tell(self.tr("saving…"), calm=True)
        verb, fixed = self._save
        self._context.tasks.do(
            verb,
            asker=self,
            then=lambda _result: self._on_saved(value),
            failed=partial(self._on_failed, value),
            **fixed,
            **{self.field.name: value},
        )

    def _on_saved(self, value: Any) -> None:
        if self.state == "saving" and value == self._newest:
            self._settle()

    def _on_failed(self, value: Any, error: Exception) -> None:
        if value == self._newest and self.state == "saving":
            self.complain(say(error))

    def _settle(self) -> None:
        self.state = "clean"
        self._tell("")

    def _search(self, text: str) -> None:
        if self.field.lookup is not None and text.strip():
            self._ask.start(self.field.lookup, text.strip(), then=self._offer)

    def _offer(self, found: Sequence[Reference]) -> None:
        if isinstance(self.editor, ReferenceEditor):
            self.editor.offer(found)

    def _tell(self, text: str, *, calm: bool = False) -> None:
        wrong = bool(text) and not calm
        self._note.setText(text)
        self._note.setProperty("class", "small muted" if calm else "small problem")
        self._note.setVisible(bool(text))
        self._retry.setVisible(wrong and self._save is not None)
        if self.editor.property("wrong") != wrong:
            self.editor.setProperty("wrong", wrong)
            self.editor.style().polish(self.editor)
        self._note.style().polish(self._note)

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._note, 1)
        below.addWidget(self._retry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        alignment = Qt.AlignmentFlag(0)
        if isinstance(self.editor, ChoiceEditor):
            alignment = Qt.AlignmentFlag.AlignLeft
        layout.addWidget(self.editor, 0, alignment)
        layout.addLayout(below)


def _unreadable(field: Field, error: ValueError) -> UserError:
    """What is wrong with an entry, with an example of what can be read."""
    code = problem_with(error)
    if code == "entry_unreadable" and field.kind == "reference":
        return UserError("name_unknown", field=field.name)
    if code == "entry_unreadable" and field.kind in NUMBERS:
        example = 30 if field.kind == "whole" else 1250.5
        return UserError("number_unreadable", field=field.name, example=formats.number(example))
    if code == "entry_unreadable" and field.kind == "day":
        today = formats.day(date.today())
        return UserError("day_unreadable", field=field.name, example=today)
    return UserError(code, field=field.name)


def _stops(editor: QWidget) -> list[QWidget]:
    """Where Tab stops in an editor: itself, or the parts it is made of."""
    parts = (editor, *editor.findChildren(QWidget))
    takes = Qt.FocusPolicy.TabFocus
    return [
        part
        for part in parts
        if part.focusPolicy() & takes and not part.focusProxy() and part.window() is editor.window()
    ]


def say(error: Exception) -> str:
    """What the user is told about an exception."""
    if isinstance(error, UserError):
        return phrases.error(error, "entry")
    return phrases.error(UserError("bug"), "entry")


def _plain(value: Any) -> Any:
    """A value as an editor returns it: a Reference by its id, nothing for an empty text."""
    if isinstance(value, Reference):
        return value.id
    if isinstance(value, list):
        return tuple(value)
    return None if value in ("", ()) else value
