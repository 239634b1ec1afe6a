"""Working hours by weekday, and whose holidays are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop import working_days
from crm_desktop.working_time import WorkingTime, working_time
from ui import formats
from ui.calendar_names import countries, in_order, weekday
from ui.context import Context
from ui.page import Page
from ui.widgets.editors import LineEditor
from ui.widgets.moment_editor import read_time

USUAL = (time(9), time(17))
WEEKDAYS = range(7)


class WorkingTab(Page):
    """Each choice is saved at once; a day that is not ticked is free."""

    watches = ("firm_setting",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._found: WorkingTime | None = None
        self.worked = [QCheckBox() for _ in WEEKDAYS]
        self.begins = [LineEditor(formats.clock, read_time) for _ in WEEKDAYS]
        self.ends = [LineEditor(formats.clock, read_time) for _ in WEEKDAYS]
        for day, box in enumerate(self.worked):
            box.clicked.connect(lambda worked, day=day: self._ticked(day, worked))
        for editor in (*self.begins, *self.ends):
            editor.setFixedWidth(104)
            editor.left.connect(self._save_hours)
        self.usual = QPushButton()
        self.usual.setProperty("class", "link")
        self.usual.clicked.connect(self._set_usual)
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("class", "problem")
        self.problem.hide()
        self.country, self.part = QComboBox(), QComboBox()
        for choice in (self.country, self.part):
            choice.setMinimumWidth(220)
            choice.setMaximumWidth(360)
        self.country.activated.connect(self._set_country)
        self.part.activated.connect(self._set_part)
        self.coming = QLabel(wordWrap=True)
        self.coming.setProperty("class", "muted")
        self.coming.setTextFormat(Qt.TextFormat.PlainText)
        self._headings = [QLabel(), QLabel()]
        self._notes = [QLabel(wordWrap=True), QLabel(wordWrap=True)]
        self._labels = [QLabel(), QLabel()]
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(_asked, QLocale().name(), then=self._show)

    def retranslate(self) -> None:
        titles = (self.tr("Working hours"), self.tr("Holidays"))
        notes = (
            self.tr("The clock of complaints counts these hours. Without any, every hour counts."),
            self.tr("Contacts and series are not due on holidays, but on the next working day."),
        )
        for heading, note, title, words in zip(
            self._headings, self._notes, titles, notes, strict=True
        ):
            heading.setText(title)
            note.setText(words)
        self.usual.setText(self.tr("Monday to Friday, 9 to 17"))
        for label, box, words in zip(
            self._labels,
            (self.country, self.part),
            (self.tr("Country"), self.tr("Region")),
            strict=True,
        ):
            label.setText(words)
            box.setAccessibleName(words)
        for day in WEEKDAYS:
            name = weekday(day)
            self.worked[day].setText(name)
            for editor, words in (
                (self.begins[day], self.tr("{day}: from")),
                (self.ends[day], self.tr("{day}: until")),
            ):
                editor.setAccessibleName(words.format(day=name))
                editor.setToolTip(words.format(day=name))
        if self._found is not None:
            self._show(self._found)
            self.refresh()  # the holidays' names come in the language in force

    def _show(self, found: WorkingTime) -> None:
        self._found = found
        for day in WEEKDAYS:
            span = found.hours.get(day)
            self.worked[day].setChecked(span is not None)
            for editor, at in zip((self.begins[day], self.ends[day]), span or (), strict=False):
                editor.set_value(at)
            for editor in (self.begins[day], self.ends[day]):
                editor.setVisible(span is not None)
        self.usual.setVisible(not found.hours)
        self._show_countries(found)

    def _show_countries(self, found: WorkingTime) -> None:
        nobody = (None, self.tr("No holidays"))
        _fill(self.country, [nobody, *countries(found.countries)], found.country)
        parts = in_order(list(found.parts.items()))
        _fill(self.part, [(None, self.tr("Whole country")), *parts], found.subdivision)
        for widget in (self.part, self._labels[1]):
            widget.setVisible(bool(parts))
        days = [f"{formats.short_day(day)}  {name}" for day, name in found.coming]
        heading = formats.titled(self.tr("Next"), "").rstrip()
        self.coming.setText("\n".join((heading, *days)))
        self.coming.setVisible(bool(days))

    def _ticked(self, day: int, worked: bool) -> None:
        if worked:
            held = self._found.hours if self._found else {}
            begins, ends = [USUAL, *held.values()][-1]
            self.begins[day].set_value(begins)
            self.ends[day].set_value(ends)
        self._save_hours()

    def _set_usual(self) -> None:
        hours = dict.fromkeys(range(5), USUAL)
        self.context.tasks.do(working_days.set_hours, asker=self, hours=hours)

    def _save_hours(self) -> None:
        """Save all that is entered; say which day is wrong, and save nothing meanwhile."""
        hours: dict[int, Any] = {}
        for day in WEEKDAYS:
            if not self.worked[day].isChecked():
                continue
            span = (_time_in(self.begins[day]), _time_in(self.ends[day]))
            if span[0] is None or span[1] is None or span[0] >= span[1]:
                words = self.tr("{day}: please enter from when until when, such as 9:00 and 17:30.")
                self.problem.setText(words.format(day=weekday(day)))
                self.problem.show()
                return
            hours[day] = span
        self.problem.hide()
        if self._found is None or hours != dict(self._found.hours):
            self.context.tasks.do(working_days.set_hours, asker=self, hours=hours)

    def _set_country(self, index: int) -> None:
        code = self.country.itemData(index)
        if self._found is None or code != self._found.country:
            self.context.tasks.do(working_days.set_holidays, asker=self, country=code)

    def _set_part(self, index: int) -> None:
        if self._found is not None:
            self.context.tasks.do(
                working_days.set_holidays,
                asker=self,
                country=self._found.country,
                subdivision=self.part.itemData(index),
            )

    def _arrange(self) -> None:
        space = self.context.theme.space
        hours, choices = QWidget(), QWidget()
        days = _grid(hours, space("small"))
        for row in WEEKDAYS:
            days.addWidget(self.worked[row], row, 0)
            days.addWidget(self.begins[row], row, 1)
            days.addWidget(self.ends[row], row, 2)
            days.setRowMinimumHeight(row, 30)
        days.setColumnMinimumWidth(0, 150)
        chosen = _grid(choices, space("small"))
        for row, (label, box) in enumerate(
            zip(self._labels, (self.country, self.part), strict=True)
        ):
            label.setProperty("class", "muted")
            label.setMinimumWidth(150 - space("small"))
            chosen.addWidget(label, row, 0)
            chosen.addWidget(box, row, 1)
        inner = QWidget()
        inner.setProperty("class", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, space("large"), 0, 0)
        column.setSpacing(space("small"))
        parts = (
            self._headings[0], self._notes[0], hours, self.usual, self.problem,
            self._headings[1], self._notes[1], choices, self.coming,
        )  # fmt: skip
        for heading, note in zip(self._headings, self._notes, strict=True):
            heading.setProperty("class", "heading")
            note.setProperty("class", "muted")
        for part in parts:
            if part is self._headings[1]:
                column.addSpacing(space("large"))
            if part in (hours, choices, self.usual):
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _asked(session: Session, language: str) -> WorkingTime:
    return working_time(session, date.today(), language)


def _grid(widget: QWidget, gap: int) -> QGridLayout:
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(gap)
    grid.setVerticalSpacing(4)
    return grid


def _time_in(editor: LineEditor) -> Any:
    try:
        return editor.value()
    except ValueError:
        return None


def _fill(box: QComboBox, choices: Sequence[tuple[str | None, str]], chosen: str | None) -> None:
    box.clear()
    for code, text in choices:
        box.addItem(text, code)
    box.setCurrentIndex(next(i for i, (code, _) in enumerate(choices) if code == chosen))
