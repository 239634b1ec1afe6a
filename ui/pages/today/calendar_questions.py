"""Of a repeated activity: is this time meant, or all of them?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from crm_desktop.agenda.calendar import CalendarEntry
from ui import phrases_repeat

Answer = Callable[[], object]


class RepeatedQuestion(QMessageBox):
    """Says how it repeats and asks; each answer is a button, the first one the default."""

    def __init__(
        self,
        asker: QWidget,
        entry: CalendarEntry,
        title: str,
        question: str,
        answers: Sequence[tuple[str, Answer]],
    ) -> None:
        super().__init__(asker)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(title)
        words = phrases_repeat.repeated(entry.rule, entry.of or entry.day)
        self.setText(self.tr("This activity repeats: {rule}.").format(rule=words))
        self.setInformativeText(question)
        cancel = QCoreApplication.translate("FormDialog", "Cancel")
        self.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
        self.buttons_of: dict[str, QPushButton] = {}
        for text, press in answers:
            button = QPushButton(text)
            self.addButton(button, QMessageBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda _checked=False, press=press: press())
            self.buttons_of[text] = button
        self.setDefaultButton(next(iter(self.buttons_of.values())))
