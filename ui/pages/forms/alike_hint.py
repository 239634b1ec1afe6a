"""The quiet hint below the title of a form: what is typed looks like a record that is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop.duplicates.described import Alike, Described, Subject
from ui.context import Context
from ui.form import Form
from ui.form_place import FormPlace
from ui.phrases_duplicates import DuplicateWords

WAIT_MS = 250  # after the last key, so that nothing is looked up for every letter


class AlikeHint(QFrame):
    """Looks up what a form's fields say, and shows at most three that look like it.

    `firm` are id and name of the customer that a person is entered for.
    """

    opening = Signal(object)  # the Alike that is wanted; before it opens

    def __init__(
        self,
        context: Context,
        form: Form,
        subject: Subject,
        parent: QWidget,
        *,
        firm: tuple[int, str] | None = None,
        record_id: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__(parent)
        self.setProperty("class", "note")
        self._context = context
        self._form = form
        self._subject = subject
        self._firm = firm
        self._record_id = record_id
        self._ask = context.tasks.ask(self)
        self._words = DuplicateWords(self)
        self._found: tuple[Alike, ...] = ()
        self.links: list[QPushButton] = []
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.look)
        self._lines = QVBoxLayout(self)
        self._lines.setSpacing(context.theme.space("tight"))
        self.hide()
        form.edited.connect(self._begin)  # not a lambda: a form may outlive its hint

    @classmethod
    def above(cls, context: Context, place: FormPlace, subject: Subject) -> None:
        """Let every form that comes to stand in a place have the hint above it."""

        def hint(form: Form) -> None:
            for old in place.findChildren(cls):
                old.hide()
                old.deleteLater()
            made = cls(context, form, subject, place, record_id=lambda: place.record_id)
            layout = place.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(0, made)

        place.made.connect(hint)

    def _begin(self, _field: str) -> None:
        self._wait.start()

    def look(self) -> None:
        """Look for records like what stands in the form now."""
        typed = self._described()
        if typed is None:
            self._show(())
            return
        firm_id = self._firm[0] if self._firm else None
        self._ask.start(_alike, typed, firm_id, self._record_id(), then=self._show)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._found)

    def typed(self) -> dict[str, Any]:
        """What stands in the form's fields, as far as it can be read."""
        said = {name: self._said(name) for name in self._form.names()}
        return {name: value for name, value in said.items() if value is not None}

    def _open(self, one: Alike) -> None:
        self.opening.emit(one)
        self._context.desk.open(str(one.subject), one.id)

    def keep_room(self) -> None:
        """Room for one line also while nothing is said, so that no field moves under the hand."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        line = QPushButton("A", self)
        line.setProperty("class", "link")
        line.hide()
        said = QLabel("A", self)
        said.hide()
        for widget in (self, line, said):
            widget.ensurePolished()
        self._lines.activate()
        tall = max(line.sizeHint().height(), said.sizeHint().height())
        self.setMinimumHeight(tall + self._lines.totalMinimumSize().height())
        for widget in (line, said):
            widget.deleteLater()

    def _described(self) -> Described | None:
        name = self._said("name")
        if not isinstance(name, str) or not name.strip():
            return None
        return Described(
            self._subject,
            name,
            self._said("other_name") or self._said("legal_name"),
            company=self._firm[1] if self._firm else None,
            title=self._said("title"),
            phones=tuple(self._said("phones") or ()),
            mails=tuple(self._said("emails") or ()),
            website=self._said("web"),
            tax_number=self._said("tax_number"),
            city=self._said("city"),
            country=self._said("country"),
        )

    def _said(self, name: str) -> Any:
        """What stands in a field; nothing when the form has no such field or it is not readable."""
        if name not in self._form.names():
            return None
        try:
            return self._form.editor(name).value()
        except ValueError:
            return None

    def _show(self, found: tuple[Alike, ...]) -> None:
        self._found = found
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.links = []
        for one in found:
            self._lines.addWidget(self._line(one))
        self.setVisible(bool(found))

    def _line(self, one: Alike) -> QWidget:
        line = QWidget()
        line.setProperty("class", "clear")
        said = QLabel(self._words.hint(one.name, one.place))
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setToolTip(self._words.why(one.reasons))
        link = QPushButton(self.tr("Open"))
        link.setProperty("class", "link")
        link.setAutoDefault(False)
        link.setAccessibleName(self.tr("Open {record}").format(record=one.name))
        link.clicked.connect(lambda: self._open(one))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(said, 1)
        row.addWidget(link)
        self.links.append(link)
        return line


def _alike(
    session: Session, typed: Described, firm_id: int | None, record_id: int
) -> tuple[Alike, ...]:
    from crm_desktop.duplicates import alike  # what it compares with takes time to import

    without = alike.settled_with(session, typed.subject, record_id)
    return alike.alike(session, typed, firm_id=firm_id, without=without)
