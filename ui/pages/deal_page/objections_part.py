"""What customers like this one object, and what to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop.playbooks import Line
from ui import phrases_playbooks
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown


class ObjectionsPart(Part):
    """Pressing an objection shows its answer, pressing it again hides it."""

    def __init__(self, context: Context) -> None:
        self.objections: dict[str, QPushButton] = {}
        self.answers: dict[str, QLabel] = {}
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        super().__init__(context, "objections", content, folded=True)

    def show_it(self, shown: Shown) -> None:
        found = shown.judgement.objections
        self.section.say(
            self.tr("When they object"),
            empty=self.tr("The playbook answers no objection of this customer's yet."),
        )
        if list(self.objections) != [line.key for line in found]:
            self._build(found)
        for line in found:
            self.objections[line.key].setText(phrases_playbooks.line(line).replace("&", "&&"))
            self.answers[line.key].setText(phrases_playbooks.answer(line))
        self.section.show_count(len(found))

    def _build(self, found: tuple[Line, ...]) -> None:
        for widget in (*self.objections.values(), *self.answers.values()):
            widget.hide()
            widget.deleteLater()
        self.objections, self.answers = {}, {}
        for line in found:
            objection = QPushButton()
            objection.setProperty("class", "link flush")
            answer = QLabel(wordWrap=True)
            answer.setTextFormat(Qt.TextFormat.PlainText)
            answer.hide()
            answer.setContentsMargins(12, 0, 0, 6)
            objection.clicked.connect(
                lambda _=False, answer=answer: answer.setVisible(answer.isHidden())
            )
            self.objections[line.key], self.answers[line.key] = objection, answer
            self._layout.addWidget(objection)
            self._layout.addWidget(answer)
