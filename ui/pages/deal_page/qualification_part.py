"""The checklist: is this deal worth our effort? Each question yes, no or unknown, with a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import qualification
from crm_desktop.qualification import Sheet, SheetLine
from ui import formats, phrases, phrases_reasons
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.theme import Theme
from ui.widgets.chip import Chip, ChipButton
from ui.widgets.editors import LineEditor

ANSWERS: tuple[str | None, ...] = ("yes", "no", None)


class QuestionLine(QWidget):
    """One question: three buttons of which one is on, and a note once it is answered."""

    answered = Signal(str, object)  # the question's code, the answer's or None
    noted = Signal(str, str)

    def __init__(self, theme: Theme, code: str) -> None:
        super().__init__()
        self.code = code
        self._line: SheetLine | None = None
        self._mark = Chip()
        self._mark.setFixedWidth(24)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QLabel(wordWrap=True)
        self.buttons = {answer: ChipButton() for answer in ANSWERS}
        group = QButtonGroup(self)
        self.note = LineEditor()
        self.note.setProperty("class", "quiet")
        self.note.left.connect(self._leave_note)
        top = QHBoxLayout()
        top.setSpacing(theme.space("tight"))
        top.addWidget(self._mark)
        top.addWidget(self._words, 1)
        for answer, button in self.buttons.items():
            group.addButton(button)
            button.clicked.connect(lambda _=False, answer=answer: self._answer(answer))
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(0)
        layout.addLayout(top)
        below = QHBoxLayout()
        below.setContentsMargins(17, 0, 0, 0)  # its words stand below those of the question
        below.addWidget(self.note)
        layout.addLayout(below)

    def show_line(self, line: SheetLine) -> None:
        """Show what we know."""
        self._line = line
        question = phrases_reasons.question(self.code)
        self._words.setText(question)
        mark, tone = "", "neutral"
        if line.speaks_for_us is not None:
            mark, tone = ("+", "good") if line.speaks_for_us else ("−", "bad")
        self._mark.show_word(
            mark or "·", "good" if tone == "good" else "bad" if mark else "neutral"
        )
        self._mark.setToolTip(self._meaning(line))
        for answer, button in self.buttons.items():
            word = phrases.code("answer", answer) if answer else self.tr("Unknown")
            button.setText(word)
            button.setAccessibleName(formats.titled(question, word))
            button.setChecked(answer == line.answer)
        self.note.setVisible(line.answer is not None)
        self.note.setPlaceholderText(self.tr("How do we know?"))
        self.note.setAccessibleName(formats.titled(question, self.tr("Note")))
        if not self.note.hasFocus():
            self.note.set_value(line.note or None)

    def _meaning(self, line: SheetLine) -> str:
        if line.speaks_for_us is None:
            return self.tr("Not answered yet")
        said = self.tr("speaks for us") if line.speaks_for_us else self.tr("speaks against us")
        day = formats.day(line.answered_on) if line.answered_on else ""
        return formats.aside(said, day) if day else said

    def _answer(self, answer: str | None) -> None:
        if self._line is None or answer != self._line.answer:
            self.answered.emit(self.code, answer)

    def _leave_note(self) -> None:
        text = self.note.text().strip()
        if self._line is not None and self._line.answer is not None and text != self._line.note:
            self.noted.emit(self.code, text)


class QualificationPart(Part):
    """Keeps a line for each question that is asked."""

    def __init__(self, context: Context) -> None:
        self.lines: dict[str, QuestionLine] = {}
        self._sentence = QLabel(wordWrap=True)
        self._sentence.setProperty("class", "muted")
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(context.theme.space("hair"))
        self._layout.addWidget(self._sentence)
        super().__init__(context, "qualification", content)

    def show_it(self, shown: Shown) -> None:
        sheet = shown.judgement.sheet
        self.section.say(self.tr("Is it worth our effort?"))
        remark = self.tr("{answered} of {all}")
        self.section.show_filled(True, remark.format(answered=sheet.answered, all=len(sheet.lines)))
        self._sentence.setText(self._summary(sheet))
        asked = [line.question for line in sheet.lines]
        if list(self.lines) != asked:
            self._ask(asked)
        for line in sheet.lines:
            self.lines[line.question].show_line(line)

    def _summary(self, sheet: Sheet) -> str:
        if not sheet.answered:
            return self.tr("Answer what you know; what nobody knows stays unknown.")
        pros = self.tr("%n speak(s) for us", "", sheet.speaking_for_us)
        cons = self.tr("%n against us", "", sheet.speaking_against_us)
        return self.tr("Of the answers {pros}, {cons}.").format(pros=pros, cons=cons)

    def _ask(self, codes: list[str]) -> None:
        for line in self.lines.values():
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {}
        for code in codes:
            line = QuestionLine(self.context.theme, code)
            line.answered.connect(self._answer)
            line.noted.connect(self._note)
            self.lines[code] = line
            self._layout.addWidget(line)

    def _answer(self, question: str, answer: str | None) -> None:
        if self.shown is not None:
            self.context.tasks.do(
                qualification.answer,
                asker=self,
                deal_id=self.shown.id,
                question=question,
                answer=answer,
            )

    def _note(self, question: str, note: str) -> None:
        if self.shown is None:
            return
        held = next(
            line.answer for line in self.shown.judgement.sheet.lines if line.question == question
        )
        self.context.tasks.do(
            qualification.answer,
            asker=self,
            deal_id=self.shown.id,
            question=question,
            answer=held,
            note=note,
        )
