"""A form in a dialog: for something new, or for a whole record at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.errors import UserError
from ui import phrases
from ui.context import Context
from ui.form import Fields, Form, Verb, say
from ui.widgets.elided_label import ElidedLabel


class Part(Protocol):
    """Something that stands below the fields and brings entries of its own, such as a grid."""

    def values(self) -> dict[str, Any]:
        """Its entries by name; UserError for the first wrong one."""

    def is_edited(self) -> bool:
        """Whether something is entered that is not saved."""


class FormDialog(QDialog):
    """Saves by verb(store, **fixed, **values) and closes when that is on the disk.

    When it is not, the dialog says why and keeps the entry, to be saved again. Call open().
    `remark` stands below the title. `then` gets what the verb returned. `prepare` turns the form's
    values into the verb's.
    """

    def __init__(
        self,
        context: Context,
        title: str,
        fields: Fields,
        verb: Verb,
        parent: QWidget,
        *,
        fixed: Mapping[str, Any] | None = None,
        values: Mapping[str, Any] | None = None,
        then: Callable[[Any], object] | None = None,
        prepare: Callable[[dict[str, Any]], Mapping[str, Any]] | None = None,
        part: Part | None = None,
        remark: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._context = context
        self._verb = verb
        self._fixed = dict(fixed or {})
        self._then = then
        self._prepare = prepare
        self._part = part
        self._saving = False
        self._giving_up = False
        self.form = Form(context, fields, self)
        self.form.set_values(values or {})
        self._build(title, remark)
        self.form.focus_first()

    def name(self, about: str) -> None:
        """Say below the title which record it is about."""
        self.about.say(about)
        self.about.setVisible(bool(about))

    def say_beside(self, hint: QWidget) -> None:
        """Put a hint between the title and the fields; it shows itself when it has something."""
        self._upper.addWidget(hint)

    def save(self) -> None:
        """Check, hand to the writer, and wait."""
        if self._saving:
            return
        try:
            values = self.form.values()
            if self._part is not None:
                values |= self._part.values()
            entry = self._prepare(values) if self._prepare else values
        except UserError as error:
            self._say(phrases.error(error), str(error.facts.get("field", "")))
            return
        self._set_saving(True)
        self._context.tasks.do(
            self._verb,
            asker=self,
            then=self._saved,
            failed=self._failed,
            **self._fixed,
            **entry,
        )

    def reject(self) -> None:
        """Esc: close; with something entered, ask once, here in the dialog."""
        if self._saving:
            return
        edited = self.form.is_edited() or (self._part is not None and self._part.is_edited())
        if edited and not self._giving_up:
            self._giving_up = True
            self._say(self.tr("What you entered is not saved. Press Esc again to give it up."))
            self._cancel.setText(self.tr("Give it up"))
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's close button asks like Esc."""
        self.reject()
        if self.isVisible():
            event.ignore()

    def _saved(self, result: Any) -> None:
        self._set_saving(False)
        if self._then is not None:
            self._then(result)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._set_saving(False)
        field = str(error.facts.get("field", "")) if isinstance(error, UserError) else ""
        self._say(say(error), field)
        self._save.setText(self.tr("Save again"))

    def _say(self, text: str, field: str = "") -> None:
        placed = bool(field) and self.form.point_out(field, text)
        self._note.setText(text)
        self._problem.setVisible(not placed)
        # A note of many lines is read whole: the dialog grows for it.
        needed = self._whole.totalHeightForWidth(self.width())
        if not placed and needed > self.height():
            self.resize(self.width(), needed)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.form.setEnabled(not saving)
        self._save.setEnabled(not saving)
        self._save.setText(self.tr("saving…") if saving else self.tr("Save"))
        if saving:
            self._problem.hide()

    def _build(self, title: str, remark: str) -> None:
        theme = self._context.theme
        title_label = QLabel(title)
        title_label.setProperty("class", "title")
        self.about = ElidedLabel("muted")
        self.about.hide()
        heading = QVBoxLayout()
        heading.setSpacing(theme.space("hair"))
        heading.addWidget(title_label)
        heading.addWidget(self.about)
        self._problem = QFrame()
        self._problem.setProperty("class", "note")
        self._problem.setProperty("tone", "bad")
        self._note = QLabel(wordWrap=True)
        QVBoxLayout(self._problem).addWidget(self._note)
        self._problem.hide()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._save = QPushButton(self.tr("Save"))
        self._save.setProperty("class", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.save)
        for keys in (QKeySequence.StandardKey.Save, "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        layout = self._whole = QVBoxLayout(self)
        margin = theme.space("huge")
        layout.setContentsMargins(margin, margin, margin, theme.space("large"))
        layout.setSpacing(theme.space("large"))
        layout.addLayout(heading)
        self._upper = QVBoxLayout()
        self._upper.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._upper)
        if remark:
            said = QLabel(remark, wordWrap=True)
            said.setProperty("class", "muted")
            layout.addWidget(said)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self.resize(560, min(680, self.form.sizeHint().height() + 190))

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("class", "clear")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, self._context.theme.space("small"), 0)
        inside.addWidget(self.form)
        if isinstance(self._part, QWidget):
            inside.addSpacing(self._context.theme.space("medium"))
            inside.addWidget(self._part)
        inside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll into sight by themselves
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area
