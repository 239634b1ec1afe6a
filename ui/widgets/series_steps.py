"""The steps of a series of activities, each a line to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from crm_desktop.errors import UserError
from crm_desktop.models.codes import ActivityKind
from crm_desktop.series import LONGEST, Step
from ui import phrases
from ui.fields import Field, make_editor
from ui.theme import Theme
from ui.widgets.editors import ChoiceEditor, LineEditor

translate = QCoreApplication.translate


class SeriesSteps(QWidget):
    """Shows steps with their words and gives back those that have some."""

    edited = Signal()

    def __init__(self, theme: Theme, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edited = False
        self.lines: list[StepLine] = []
        self.add_button = QPushButton(self.tr("Add a step"))
        self.add_button.clicked.connect(self._add_one)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("small"))
        self._grid.setVerticalSpacing(theme.space("small"))
        self._grid.setColumnStretch(2, 1)
        heads = (self.tr("After days"), self.tr("Kind"), self.tr("What it is about"))
        for column, text in enumerate(heads):
            head = QLabel(text)
            head.setProperty("class", "small muted")
            self._grid.addWidget(head, 0, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(self._grid)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for step in steps:
            self._add(step)

    def values(self) -> dict[str, Any]:
        """The steps by the name of the verb's argument; UserError for the first wrong one."""
        steps = [line.step() for line in self.lines if not line.is_empty()]
        if not steps:
            raise UserError("series_empty")
        return {"steps": steps}

    def is_edited(self) -> bool:
        """Whether anything was changed."""
        return self._edited

    def _add_one(self) -> None:
        last = self.lines[-1].days_or_none() if self.lines else None
        line = self._add(Step(ActivityKind.CALL, 0 if last is None else min(last + 7, LONGEST)))
        line.text.setFocus()
        self._on_edited()

    def _add(self, step: Step) -> StepLine:
        line = StepLine(self._theme, step, self)
        row = self._grid.rowCount()
        for column, widget in enumerate(line.widgets()):
            self._grid.addWidget(widget, row, column)
        line.remove.clicked.connect(lambda: self._take_away(line))
        for editor in (line.days, line.kind, line.text):
            editor.edited.connect(self._on_edited)
        self.lines.append(line)
        return line

    def _take_away(self, line: StepLine) -> None:
        self.lines.remove(line)
        for widget in line.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        (self.lines[-1].text if self.lines else self.add_button).setFocus()
        self._on_edited()

    def _on_edited(self) -> None:
        self._edited = True
        self.edited.emit()


class StepLine:
    """The editors of one step."""

    def __init__(self, theme: Theme, step: Step, parent: QWidget) -> None:
        days = make_editor(Field("after_days", "", "whole"), theme, parent)
        if not isinstance(days, LineEditor):
            raise TypeError("a whole number is typed in a line")
        self.days = days
        self.kind = ChoiceEditor(optional=False, parent=parent)
        self.text = LineEditor(parent=parent)
        self.remove = QToolButton(parent)
        self.days.setFixedWidth(76)
        self.days.set_value(step.after_days)
        self.kind.offer([pair for pair in phrases.choices("activity_kind") if pair[0] != "note"])
        self.kind.set_value(str(step.kind))
        self.text.set_value(step.text or None)
        self.remove.setIcon(theme.icon("trash"))
        names = {
            self.days: translate("SeriesSteps", "Days after the first step"),
            self.kind: translate("SeriesSteps", "Kind of step"),
            self.text: translate("SeriesSteps", "What the step is about"),
            self.remove: translate("SeriesSteps", "Take this step away"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
            widget.setToolTip(name)

    def widgets(self) -> tuple[QWidget, ...]:
        """The editors from left to right."""
        return (self.days, self.kind, self.text, self.remove)

    def is_empty(self) -> bool:
        """Whether nothing was written: such a line is left out."""
        return not self.text.text().strip()

    def days_or_none(self) -> int | None:
        """The days entered; None when they are no number."""
        try:
            days = self.days.value()
        except ValueError:
            return None
        return days if isinstance(days, int) else None

    def step(self) -> Step:
        """The step; UserError `step_days_wrong` when its days are none."""
        days = self.days_or_none()
        if days is None or not 0 <= days <= LONGEST:
            self.days.setFocus()
            raise UserError("step_days_wrong", days=self.days.text().strip() or "—", limit=LONGEST)
        return Step(ActivityKind(self.kind.value()), days, self.text.text().strip())
