"""The editors of the activity form and how they stand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from crm_desktop.timeline.records import Choices
from ui import formats
from ui.fields import Field, make_editor
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.editors import ChoiceEditor, DayEditor, LineEditor, TextEditor
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.moment_editor import read_time
from ui.widgets.people_picker import PeoplePicker
from ui.widgets.reminder_choice import ReminderChoice
from ui.widgets.repeat_editor import RepeatEditor
from ui.widgets.signals_picker import SignalsPicker

translate = QCoreApplication.translate

BESIDE_DAY = 52  # the edges of a field and the sign of its calendar


class FormParts:
    """Every editor by its name, its label, and the lines they stand in."""

    def __init__(self, theme: Theme, form: QWidget) -> None:
        self.kind = ChoiceEditor(optional=False)
        self.done, self.planned = ChipButton(), ChipButton()
        self.text = TextEditor()
        self.text.set_lines(2, 6)
        self.people = PeoplePicker()
        self.colleagues = PeoplePicker()
        self.direction, self.deal, self.mood = ChoiceEditor(), ChoiceEditor(), ChoiceEditor()
        self.next_kind = ChoiceEditor(optional=False)
        self.all_day = ChipButton()
        self.repeat = RepeatEditor(theme)
        self.reminder = ReminderChoice()
        self.signals = SignalsPicker()
        self._minutes = QLabel()
        self._minutes.setProperty("class", "muted")
        self.following, self.once = ChipButton(), ChipButton()
        self.follows, self.zone = QLabel(wordWrap=True), QLabel()
        self.more = ChipButton()
        self.save, self.cancel = QPushButton(), QPushButton()
        self.save.setProperty("class", "primary")
        self.editors: dict[str, LineEditor | TextEditor | ChoiceEditor] = {
            "kind": self.kind,
            "text": self.text,
            "day": DayEditor(theme),
            "time": LineEditor(formats.clock, read_time),
            "direction": self.direction,
            "minutes": _whole(theme, form),
            "deal": self.deal,
            "mood": self.mood,
            "outcome": LineEditor(),
            "place": LineEditor(),
            "promise": LineEditor(),
            "promise_day": DayEditor(theme, meant="coming"),
            "next_kind": self.next_kind,
            "next_text": LineEditor(),
            "next_day": DayEditor(theme, meant="coming"),
        }
        self._labels: dict[str, QLabel] = {}
        self._note = QLabel(wordWrap=True)
        self._lines: dict[str, list[QWidget]] = {}
        self._groups = (QButtonGroup(form), QButtonGroup(form))
        for group, chips in zip(
            self._groups, ((self.done, self.planned), (self.following, self.once)), strict=True
        ):
            for chip in chips:
                group.addButton(chip)
        self.following.setChecked(True)
        for label in (self.follows, self.zone):
            label.setProperty("class", "small muted")
        self._arrange(theme, form)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        said = {
            "people": translate("ActivityForm", "With"),
            "colleagues": translate("ActivityForm", "From us"),
            "when": translate("ActivityForm", "When"),
            "repeat": translate("ActivityForm", "Repeat"),
            "place": translate("ActivityForm", "Place"),
            "deal": translate("ActivityForm", "Deal"),
            "outcome": translate("ActivityForm", "Result"),
            "signals": translate("ActivityForm", "Interest"),
            "promise": translate("ActivityForm", "We promise"),
            "next": translate("ActivityForm", "Next step"),
            "scope": translate("ActivityForm", "Change"),
        }
        for name, text in said.items():
            self._labels[name].setText(text)
        self.done.setText(translate("ActivityForm", "Done"))
        self.planned.setText(translate("ActivityForm", "Planned"))
        self.all_day.setText(translate("ActivityForm", "All day"))
        self.following.setText(translate("ActivityForm", "This and all following"))
        self.once.setText(translate("ActivityForm", "Only this time"))
        self.more.setText(translate("ActivityForm", "More details"))
        self.save.setText(translate("ActivityForm", "Save"))
        self.save.setToolTip(translate("ActivityForm", "Save (Ctrl+Enter)"))
        self.cancel.setText(translate("ActivityForm", "Cancel"))
        self.cancel.setToolTip(translate("ActivityForm", "Give this up (Esc)"))
        self._hint("text", translate("ActivityForm", "What is it about?"))
        self._hint("time", translate("ActivityForm", "all day"))
        self._minutes.setText(translate("ActivityForm", "Minutes"))
        self._hint("outcome", translate("ActivityForm", "What came of it"))
        self._hint("place", translate("ActivityForm", "Where"))
        self._hint("promise", translate("ActivityForm", "What we said we would do"))
        self._hint("promise_day", translate("ActivityForm", "by when"))
        self._hint("next_text", translate("ActivityForm", "What comes next"))
        self._name_editors()
        # No wider than a day in this language, so that it stands beside a kind in a small window.
        longest = self.text.fontMetrics().horizontalAdvance(formats.day(date(2026, 11, 28)))
        for name in ("day", "promise_day", "next_day"):
            self.editors[name].setFixedWidth(longest + BESIDE_DAY)

    def _name_editors(self) -> None:
        names = {
            "kind": translate("ActivityForm", "Kind"),
            "text": translate("ActivityForm", "What is it about?"),
            "day": translate("ActivityForm", "Day"),
            "time": translate("ActivityForm", "Time of day"),
            "direction": translate("ActivityForm", "Who began it"),
            "minutes": translate("ActivityForm", "Minutes"),
            "deal": translate("ActivityForm", "Deal"),
            "mood": translate("ActivityForm", "Mood"),
            "outcome": translate("ActivityForm", "Result"),
            "place": translate("ActivityForm", "Place"),
            "promise": translate("ActivityForm", "We promise"),
            "promise_day": translate("ActivityForm", "Promised by when"),
            "next_kind": translate("ActivityForm", "Kind of next step"),
            "next_text": translate("ActivityForm", "Next step"),
            "next_day": translate("ActivityForm", "Next step: due"),
        }
        for name, text in names.items():
            self.editors[name].setAccessibleName(text)
            self.editors[name].setToolTip(text)
        self.people.setAccessibleName(translate("ActivityForm", "With"))
        self.colleagues.setAccessibleName(translate("ActivityForm", "Who of ours takes part"))
        self.colleagues.setToolTip(translate("ActivityForm", "Who of ours takes part"))
        self.reminder.retranslate()
        self.reminder.setAccessibleName(translate("ActivityForm", "Reminder"))
        self.reminder.setToolTip(translate("ActivityForm", "Reminder"))
        self.signals.retranslate()
        self.signals.setAccessibleName(translate("ActivityForm", "Signs of interest"))

    def tell(self, text: str, *, is_problem: bool) -> None:
        """Say something beside the buttons."""
        self._note.setText(text)
        self._note.setProperty("class", "small problem" if is_problem else "small muted")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)

    def told(self) -> str:
        """What is said beside the buttons."""
        return self._note.text()

    def caution(self, choices: Choices) -> None:
        """Say quietly when this reaches out to somebody who does not want to be contacted."""
        reaches = self.kind.value() != "note" and self.direction.value() != "in"
        refusing = choices.refusing.intersection(self.people.value())
        names = [name for contact_id, name in choices.people if contact_id in refusing]
        if reaches and names:
            words = translate("ActivityForm", "{name} does not want to be contacted.")
            self.tell(words.format(name=formats.listed(names)), is_problem=False)
        elif reaches and choices.customer_refuses:
            words = translate("ActivityForm", "This customer does not want to be contacted.")
            self.tell(words, is_problem=False)
        else:
            self.tell("", is_problem=False)

    def mark(self, field: str) -> None:
        """Mark the editor that holds something wrong, and go there; "" marks none."""
        for name, editor in self.editors.items():
            wrong = name == field
            if bool(editor.property("wrong")) != wrong:
                editor.setProperty("wrong", wrong)
                editor.style().unpolish(editor)
                editor.style().polish(editor)
            if wrong:
                editor.setFocus()

    def show_lines(
        self,
        *,
        details: bool,
        result: bool,
        follow_up: bool,
        direction: bool,
        colleagues: bool,
        signals: bool,
        scope: bool,
    ) -> None:
        """Show the lines that are called for."""
        shown = {
            "colleagues": details and colleagues,
            "place": details,
            "repeat": details and not result and not (scope and self.once.isChecked()),
            "deal": details,
            "outcome": details and result,
            "signals": result and (details or signals),
            "scope": scope,
        }
        shown |= {"promise": follow_up, "next": follow_up}
        for line, visible in shown.items():
            for widget in self._lines[line]:
                widget.setVisible(visible)
        self.direction.setVisible(details and direction)
        self.mood.setVisible(details and result)
        self.all_day.setVisible(details)
        self.reminder.setVisible(details and not result)
        self.follows.setVisible(bool(self.follows.text()))
        self.zone.setVisible(bool(self.zone.text()))

    def _hint(self, name: str, text: str) -> None:
        editor = self.editors[name]
        if isinstance(editor, LineEditor | TextEditor):
            editor.setPlaceholderText(text)

    def _arrange(self, theme: Theme, form: QWidget) -> None:
        grid = QGridLayout(form)
        margin = theme.space("medium")
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.setHorizontalSpacing(margin)
        grid.setVerticalSpacing(theme.space("small"))
        grid.setColumnStretch(1, 1)
        editors = self.editors
        editors["time"].setFixedWidth(92)
        editors["minutes"].setMaximumWidth(72)
        self._minutes.setBuddy(editors["minutes"])
        minutes = QWidget()
        inside = _beside(theme, self._minutes, editors["minutes"])
        inside.setContentsMargins(0, 0, 0, 0)
        minutes.setLayout(inside)
        grid.addLayout(_beside(theme, self.kind, self.done, self.planned, None), 0, 0, 1, 2)
        grid.addWidget(self.follows, 1, 0, 1, 2)
        grid.addWidget(self.text, 2, 0, 1, 2)
        self._line(grid, theme, "people", self.people)
        self._line(grid, theme, "colleagues", self.colleagues)
        self._line(grid, theme, "when", editors["day"], editors["time"], self.all_day, self.zone)
        self._line(grid, theme, "repeat", self.repeat)
        self._line(grid, theme, "place", editors["place"], self.reminder)
        self._line(grid, theme, "deal", self.deal, self.direction, minutes)
        self._line(grid, theme, "outcome", editors["outcome"], self.mood)
        self._line(grid, theme, "signals", self.signals)
        self._line(grid, theme, "promise", editors["promise"], editors["promise_day"])
        self._line(grid, theme, "next", self.next_kind, editors["next_day"], editors["next_text"])
        self._line(grid, theme, "scope", self.following, self.once)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("small"))
        foot.addWidget(self.more)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.addLayout(foot, grid.rowCount() + 1, 0, 1, 2)

    def _line(self, grid: QGridLayout, theme: Theme, name: str, *widgets: QWidget) -> None:
        row = grid.rowCount()
        label = QLabel()
        label.setProperty("class", "muted")
        label.setBuddy(widgets[0])
        self._labels[name] = label
        self._lines[name] = [label, *widgets]
        label.setMinimumHeight(28)
        # Chips may take several lines; their label stands beside the first.
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        breaks = name in ("when", "deal", "next", "scope")
        tall = breaks or name in ("people", "colleagues", "repeat", "signals")
        grid.addWidget(label, row, 0, top if tall else middle)
        if len(widgets) == 1:
            grid.addWidget(widgets[0], row, 1)
            return
        if breaks:
            flow = FlowLayout(spacing=theme.space("small"))
            for widget in widgets:
                flow.addWidget(widget)
            grid.addLayout(flow, row, 1)
            return
        grid.addLayout(_beside(theme, *widgets), row, 1)


def _beside(theme: Theme, *widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None takes what room is left."""
    layout = QHBoxLayout()
    layout.setSpacing(theme.space("small"))
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return layout


def _whole(theme: Theme, form: QWidget) -> LineEditor:
    editor = make_editor(Field("minutes", "", "whole"), theme, form)
    if not isinstance(editor, LineEditor):
        raise TypeError("a whole number is typed in a line")
    editor.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return editor
