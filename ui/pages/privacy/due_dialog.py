"""The people who are due for a decision: to keep what is known of them, or to anonymise them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop.privacy import retention
from crm_desktop.privacy.retention import KEPT_FOR, Due, DuePerson, months_from
from ui import formats
from ui.context import Context
from ui.page import Page
from ui.pages.duplicates.merge_table import MergeTable
from ui.pages.forms.deleting import undoably
from ui.pages.privacy.opening import anonymise

SIZE = (760, 480)


class DueWindow(QDialog):
    """Holds the list over the window; undo works in it as there."""

    def __init__(self, context: Context, parent: QWidget, today: date) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = DuePage(context, today, self)
        self.page.closing.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        for name in ("undo", "redo"):
            action = context.actions.find(name)
            if action is not None:
                self.addAction(action)
        self.resize(*SIZE)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title anew."""
        self.setWindowTitle(self.tr("Due for a decision"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class DuePage(Page):
    """Lists who is due, the longest silent first; one is decided about at a time."""

    watches = ("contact", "firm_setting")

    def __init__(self, context: Context, today: date, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._today = today
        self.due: Due | None = None
        self._title, self._about = QLabel(), QLabel(wordWrap=True)
        self.empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.table = MergeTable(3)
        self.keeping, self.taking = QPushButton(), QPushButton()
        self.opening, self.closing = QPushButton(), QPushButton()
        self.keeping.clicked.connect(self.keep)
        self.taking.clicked.connect(self.take)
        self.opening.clicked.connect(self.show_person)
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(retention.due, self._today, then=self._show)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Due for a decision"))
        self.empty.setText(self.tr("Nobody is due for a decision."))
        self.keeping.setText(self.tr("Keep for %n month(s)", "", KEPT_FOR))
        self.taking.setText(self.tr("Anonymise…"))
        self.opening.setText(self.tr("Open"))
        self.closing.setText(self.tr("Close"))
        self.table.setAccessibleName(self.tr("Due for a decision"))
        heads = (self.tr("Person"), self.tr("Customer"), self.tr("Last contact"))
        self.table.setHorizontalHeaderLabels(heads)
        if self.due is not None:
            self._show(self.due)

    def keep(self) -> None:
        """Keep the chosen person, with a way back."""
        chosen = self._chosen()
        if chosen is not None:
            self.table.setFocus()
            until = months_from(self._today, KEPT_FOR)
            undoably(self.context, retention.keep_person, self, id=chosen.id, until=until)

    def take(self) -> None:
        """Anonymise the chosen person, once that is confirmed."""
        chosen = self._chosen()
        if chosen is not None:
            anonymise(self.context, self, chosen.id)

    def show_person(self) -> None:
        """Show the chosen person in the window."""
        chosen = self._chosen()
        if chosen is not None:
            self.window().close()
            self.context.desk.open("contact", chosen.id)

    def _show(self, due: Due) -> None:
        self.due = due
        self.table.show_lines([self._line(one) for one in due.people])
        about = self.tr(
            "No contact, order, open deal or promise for %n month(s).", "", due.months or 0
        )
        if due.count > len(due.people):
            shown = self.tr("The first %Ln are shown.", "", len(due.people))
            about = f"{about} {shown}"
        self._about.setText(about)
        self._about.setVisible(bool(due.people))
        self.table.setVisible(bool(due.people))
        self.empty.setVisible(not due.people)
        for button in (self.keeping, self.taking, self.opening):
            button.setEnabled(bool(due.people))

    def _line(self, one: DuePerson) -> tuple[str, str, str]:
        last = self.tr("never") if one.last_on is None else formats.day(one.last_on)
        return one.name, one.customer or "", last

    def _chosen(self) -> DuePerson | None:
        row = self.table.currentRow()
        people = () if self.due is None else self.due.people
        return people[row] if 0 <= row < len(people) else None

    def _arrange(self) -> None:
        space = self.context.theme.space
        for label, kind in (
            (self._title, "title"), (self._about, "muted"), (self.empty, "muted"),
        ):  # fmt: skip
            label.setProperty("class", kind)
        for part in (self.table, self.empty, self._about):
            part.hide()
        self.keeping.setProperty("class", "primary")
        foot = QHBoxLayout()
        foot.setSpacing(space("small"))
        for button in (self.keeping, self.taking, self.opening):
            button.setEnabled(False)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        for button in (self.keeping, self.taking, self.opening, self.closing):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(space("huge"),) * 4)
        layout.setSpacing(space("medium"))
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(foot)
