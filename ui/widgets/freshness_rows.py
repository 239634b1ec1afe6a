"""How fresh each group of what is known is, and one click that says it is still true."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop.freshness import Age
from crm_desktop.models.codes import FieldGroup
from ui import formats, phrases
from ui.phrases_care import Care
from ui.theme import Theme, Tone


class FreshnessRows(QWidget):
    """A row for each group: sign, name, age in words, *Still true*; then what to ask."""

    confirmed = Signal(str)  # the FieldGroup

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ages: tuple[Age, ...] = ()
        self._to_ask: tuple[Age, ...] = ()
        self._signs = {group: QLabel() for group in FieldGroup}
        self._names = {group: QLabel() for group in FieldGroup}
        self._words = {group: QLabel(wordWrap=True) for group in FieldGroup}
        self.buttons = {group: QPushButton() for group in FieldGroup}
        self._ask = QLabel(wordWrap=True)
        self._ask.setProperty("class", "muted")
        self._ask.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space("small"))
        grid.setVerticalSpacing(theme.space("small"))
        grid.setColumnStretch(1, 1)
        for row, group in enumerate(FieldGroup):
            button = self.buttons[group]
            button.setProperty("class", "link")
            button.clicked.connect(partial(self.confirmed.emit, str(group)))
            texts = QVBoxLayout()
            texts.setSpacing(0)
            texts.addWidget(self._names[group])
            texts.addWidget(self._words[group])
            grid.addWidget(self._signs[group], row, 0)
            grid.addLayout(texts, row, 1)
            grid.addWidget(button, row, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(grid)
        layout.addWidget(self._ask)
        theme.changed.connect(self._restyle)

    def show_ages(self, ages: Sequence[Age], to_ask: Sequence[Age]) -> None:
        """Show how old each group is and what to ask at the next visit."""
        self._ages, self._to_ask = tuple(ages), tuple(to_ask)
        said = Care()
        for age in self._ages:
            group, name = age.group, phrases.code("field_group", age.group)
            words = said.age(age)
            if age.is_stale:
                words = " · ".join((words, self.tr("ask again")))
            self._names[group].setText(name)
            self._words[group].setText(words)
            button = self.buttons[group]
            button.setText(self.tr("Still true"))
            button.setAccessibleName(self.tr("{group}: still true").format(group=name))
            button.setToolTip(self.tr("Say that this was checked today and is right"))
            button.setEnabled(age.days != 0)
        questions = [f"•  {said.question(age)}" for age in self._to_ask]
        if questions:
            questions.insert(0, formats.titled(self.tr("To ask at the next visit"), "").rstrip())
        self._ask.setText("\n".join(questions))
        self._ask.setVisible(bool(questions))
        self._restyle()

    def words(self, group: FieldGroup) -> str:
        """What is said of a group's age."""
        return self._words[group].text()

    @property
    def questions(self) -> str:
        """What is to be asked, a line each."""
        return self._ask.text()

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        for age in self._ages:
            icon, tone = sign(age)
            color = f"{tone}_mark"
            self._signs[age.group].setPixmap(self._theme.pixmap(icon, color, 16, ratio))
            label = self._words[age.group]
            wanted = "small muted" if tone != "warn" else "small warn"
            if label.property("class") != wanted:
                label.setProperty("class", wanted)
                label.style().unpolish(label)
                label.style().polish(label)


def sign(age: Age) -> tuple[str, Tone]:
    """Fresh, old or unknown: a sign for each, so that colour never speaks alone."""
    if age.known_on is None:
        return "help", "neutral"
    return ("clock", "warn") if age.is_stale else ("check", "good")
