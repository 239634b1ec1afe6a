"""How often a planned activity repeats: the usual choices, and a rule of one's own in a few fields.

A rule that has no fields here is shown as such and given back untouched.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crm_desktop.insights.recurrence_patterns import Every, Pattern, pattern_of, rule_of, suggested
from ui import phrases_repeat
from ui.fields import Field, make_editor
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.editors import ChoiceEditor, DayEditor, LineEditor
from ui.widgets.flow_layout import FlowLayout

NEVER, OWN, OTHER = "never", "own", "other"
WORKDAYS = (0, 1, 2, 3, 4)
MOST_INTERVAL, MOST_TIMES = 1000, 1000


class RepeatEditor(QWidget):
    """Shows a rule that begins on `start`; `value()` is the rule chosen, None for none."""

    edited = Signal()
    fitted = Signal()  # it needs more or less room now

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = date.today()
        self._rule: str | None = None
        self.choice = ChoiceEditor(optional=False)
        self.interval = _number(theme, self)
        self.unit = ChoiceEditor(optional=False)
        self.weekdays = [ChipButton() for _ in range(7)]
        self.ends = ChoiceEditor(optional=False)
        self.until = DayEditor(theme, meant="coming")
        self.times = _number(theme, self)
        self._times_word = QLabel()
        self._own, self._days, self._end = QWidget(), QWidget(), QWidget()
        self._arrange(theme)
        self._connect()
        self._retranslate()
        self.set_value(None, self._start)

    # What is entered

    def value(self) -> str | None:
        """The rule; ValueError when a number or day in it is none."""
        if self.choice.value() == NEVER:
            return None
        if self.choice.value() == OTHER:
            return self._rule
        return rule_of(self._pattern())

    def set_value(self, rule: str | None, start: date) -> None:
        """Show a rule that begins on a day."""
        self._start, self._rule = start, rule
        pattern = None if rule is None else pattern_of(rule, start)
        if rule is None:
            self._offer(NEVER)
        elif pattern is None:
            self._offer(OTHER)
        else:
            self._show_pattern(pattern)
        self._fit()

    def set_start(self, start: date) -> None:
        """The first day is another one: "weekly on Monday" becomes "weekly on Tuesday"."""
        if start == self._start:
            return
        if self._chosen_days() == (self._start.weekday(),):
            self._choose_days((start.weekday(),))
        self._start = start
        self._offer(self.choice.value())

    def _pattern(self) -> Pattern:
        presets = self._presets()
        code = self.choice.value()
        pattern = presets[code] if code in presets else self._own_pattern()
        ends = self.ends.value()
        if ends == "until":
            return replace(pattern, until=_day(self.until))
        if ends == "count":
            return replace(pattern, count=_whole(self.times, MOST_TIMES))
        return pattern

    def _own_pattern(self) -> Pattern:
        pattern = suggested(Every(self.unit.value()), self._start)
        if pattern.every is Every.WEEK:
            pattern = replace(pattern, weekdays=self._chosen_days() or pattern.weekdays)
        return replace(pattern, interval=_whole(self.interval, MOST_INTERVAL))

    def _presets(self) -> dict[str, Pattern]:
        """The usual ones, by the code of their choice."""
        of = {every: suggested(every, self._start) for every in Every}
        return {
            "day": of[Every.DAY],
            "workdays": replace(of[Every.WEEK], weekdays=WORKDAYS),
            "week": of[Every.WEEK],
            "two_weeks": replace(of[Every.WEEK], interval=2),
            "month_day": of[Every.MONTH_DAY],
            "month_weekday": of[Every.MONTH_WEEKDAY],
            "year": of[Every.YEAR],
        }

    # What is shown

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_pattern(self, pattern: Pattern) -> None:
        plain = replace(pattern, until=None, count=None)
        known = [code for code, preset in self._presets().items() if preset == plain]
        own = plain.every in (Every.DAY, Every.WEEK, Every.YEAR) or plain == replace(
            suggested(plain.every, self._start), interval=plain.interval
        )
        # "On the last day" of a month that begins on another one: no field says it.
        self._offer(known[0] if known else OWN if own else OTHER)
        self.interval.set_value(pattern.interval)
        self.unit.set_value(str(pattern.every))
        self._choose_days(pattern.weekdays or (self._start.weekday(),))
        ends = "until" if pattern.until else "count" if pattern.count else NEVER
        self.ends.set_value(ends)
        self.until.set_value(pattern.until)
        self.times.set_value(pattern.count)

    def _offer(self, chosen: str) -> None:
        """Offer the choices as the first day words them."""
        words = [(NEVER, self.tr("Does not repeat"))]
        for code, pattern in self._presets().items():
            text = phrases_repeat.pattern_words(pattern)
            words.append((code, text[:1].upper() + text[1:]))
        words.append((OWN, self.tr("A rule of your own…")))
        if chosen == OTHER:
            words.append((OTHER, self.tr("Another rule, kept as it is")))
        self.choice.offer(words)
        self.choice.set_value(chosen)
        units = {
            Every.DAY: self.tr("days"),
            Every.WEEK: self.tr("weeks"),
            Every.MONTH_DAY: self.tr("months, on day {day}").format(day=self._start.day),
            Every.MONTH_WEEKDAY: self.tr("months, on the {nth} {weekday}").format(
                nth=phrases_repeat.nth(suggested(Every.MONTH_WEEKDAY, self._start).nth),
                weekday=phrases_repeat.weekday(self._start.weekday()),
            ),
            Every.YEAR: self.tr("years"),
        }
        self.unit.offer([(str(every), word) for every, word in units.items()])

    def _retranslate(self) -> None:
        for index, chip in enumerate(self.weekdays):
            chip.setText(phrases_repeat.weekday(index, short=True))
            chip.setAccessibleName(phrases_repeat.weekday(index))
        self.ends.offer(
            [
                (NEVER, self.tr("without end")),
                ("until", self.tr("until a day")),
                ("count", self.tr("a number of times")),
            ]
        )
        if self.ends.value() is None:
            self.ends.set_value(NEVER)
        self._offer(self.choice.value() or NEVER)
        self._every.setText(self.tr("Every"))
        self._times_word.setText(self.tr("times"))
        names = {
            self.choice: self.tr("Repeat"),
            self.interval: self.tr("Repeat every how many"),
            self.unit: self.tr("Days, weeks, months or years"),
            self.ends: self.tr("How the repetition ends"),
            self.until: self.tr("Repeat until"),
            self.times: self.tr("How many times"),
        }
        for editor, name in names.items():
            editor.setAccessibleName(name)
            editor.setToolTip(name)

    def _chosen_days(self) -> tuple[int, ...]:
        return tuple(index for index, chip in enumerate(self.weekdays) if chip.isChecked())

    def _choose_days(self, days: tuple[int, ...]) -> None:
        for index, chip in enumerate(self.weekdays):
            chip.setChecked(index in days)

    # How it is made

    def _arrange(self, theme: Theme) -> None:
        small = theme.space("small")
        self._every = QLabel()
        self.interval.setFixedWidth(56)
        self.times.setFixedWidth(64)
        self.until.setFixedWidth(160)
        self.unit.setMaximumWidth(190)
        for row, widgets in (
            (self._own, (self._every, self.interval, self.unit)),
            (self._days, tuple(self.weekdays)),
            (self._end, (self.ends, self.until, self.times, self._times_word)),
        ):
            flow = FlowLayout(row, spacing=small)
            for widget in widgets:
                flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(small)
        for part in (self.choice, self._own, self._days, self._end):
            layout.addWidget(part)
        self.setFocusProxy(self.choice)

    def _connect(self) -> None:
        self.choice.edited.connect(self._on_chosen)
        for editor in (self.interval, self.unit, self.ends, self.until, self.times):
            editor.edited.connect(self.edited)
        for chip in self.weekdays:
            chip.clicked.connect(self.edited)
        self.unit.edited.connect(self._fit)
        self.ends.edited.connect(self._fit)

    def _on_chosen(self) -> None:
        """What is chosen is where a rule of one's own begins."""
        preset = self._presets().get(self.choice.value())
        if preset is not None:
            self.interval.set_value(preset.interval)
            self.unit.set_value(str(preset.every))
            self._choose_days(preset.weekdays or (self._start.weekday(),))
        elif self.unit.value() is None or self.interval.text() == "":
            self.interval.set_value(1)
            self.unit.set_value(str(Every.WEEK))
            self._choose_days((self._start.weekday(),))
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        code = self.choice.value()
        own = code == OWN
        self._own.setVisible(own)
        self._days.setVisible(own and self.unit.value() == Every.WEEK)
        self._end.setVisible(code not in (NEVER, OTHER))
        self.until.setVisible(self.ends.value() == "until")
        self.times.setVisible(self.ends.value() == "count")
        self._times_word.setVisible(self.ends.value() == "count")
        self.updateGeometry()
        self.fitted.emit()


def _number(theme: Theme, parent: QWidget) -> LineEditor:
    editor = make_editor(Field("number", "", "whole"), theme, parent)
    if not isinstance(editor, LineEditor):
        raise TypeError("a whole number is typed in a line")
    return editor


def _day(editor: DayEditor) -> date:
    day = editor.value()
    if not isinstance(day, date):
        raise ValueError("day")
    return day


def _whole(editor: LineEditor, largest: int) -> int:
    number = editor.value()
    if not isinstance(number, int) or not 1 <= number <= largest:
        raise ValueError("number")
    return number
