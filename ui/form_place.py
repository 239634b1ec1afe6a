"""Where the form of the record on show stands; one with an unsaved entry waits for its record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.form import Fields, Form, Verb


class FormPlace(QWidget):
    """One form for many records, shown one after the other.

    place.show_record(fields, customers.edit, values, id=customer_id)

    The record is named by what is `fixed` for its verb. When another one is shown while something
    typed is not saved (a full disk, a value that cannot be read), the form is set aside with all
    that is in it, says so, and comes back with its record. `lead_back` takes the user there.
    A narrow one has its labels above the fields.
    """

    made = Signal(object)  # the Form that now stands here

    def __init__(
        self,
        context: Context,
        lead_back: Callable[[Mapping[str, Any]], object] | None = None,
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._lead_back = lead_back
        self._narrow = narrow
        self._fixed: Mapping[str, Any] = {}
        self._waiting: list[tuple[Mapping[str, Any], Form]] = []
        self.form: Form | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_record(
        self, fields: Fields, verb: Verb, values: Mapping[str, Any], **fixed: Any
    ) -> Form:
        """Show the values of a record; what the user is changing or could not save stays."""
        if fixed != self._fixed:
            self._set_aside()
            self._bring_back(fixed)
        names = {field.name for field in fields()}
        if self.form is None or (self.form.names() != names and not self.form.is_edited()):
            self._make(fields)
        assert self.form is not None
        self._fixed = fixed
        self.form.reword(fields)
        self.form.autosave(verb, **fixed)
        self.form.set_values(values)
        return self.form

    @property
    def record_id(self) -> int:
        """The id of the record on show; 0 for none."""
        return int(self._fixed.get("id", 0))

    def is_edited(self) -> bool:
        """Whether something is entered that is not saved, here or in a form that waits."""
        shown = self.form is not None and self.form.is_edited()
        return shown or any(form.is_edited() for _fixed, form in self._waiting)

    def _set_aside(self) -> None:
        form = self.form
        if form is None or not form.is_edited():
            return
        self._layout.removeWidget(form)
        form.hide()  # leaving the field saves it, if it can be saved
        self._waiting.append((self._fixed, form))
        self.form = None
        fixed = self._fixed
        form.not_saved.connect(lambda text: self._tell(fixed, form, text))
        if (text := form.problem()) is not None:
            self._tell(fixed, form, text)

    def _bring_back(self, fixed: Mapping[str, Any]) -> None:
        for entry in list(self._waiting):
            if entry[0] == fixed:
                self._waiting.remove(entry)
                self._use(entry[1])
            elif not entry[1].is_edited():
                self._waiting.remove(entry)
                entry[1].deleteLater()

    def _make(self, fields: Fields) -> None:
        self._use(Form(self._context, fields, self, quiet=not self._narrow, narrow=self._narrow))

    def _use(self, form: Form) -> None:
        if self.form is not None:
            self._layout.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        self._layout.addWidget(form)
        form.show()
        form.follow(self)
        self.made.emit(form)

    def _tell(self, fixed: Mapping[str, Any], form: Form, text: str) -> None:
        if form is self.form:
            return  # it is seen there
        said = QCoreApplication.translate(
            "Forms", "Not saved yet: {problem} What you typed waits in its field."
        ).format(problem=text)
        back = QCoreApplication.translate("Forms", "Go back to it")
        if self._lead_back is None:
            self._context.desk.say(said)
        else:
            self._context.desk.say(said, back, partial(self._lead_back, fixed))
