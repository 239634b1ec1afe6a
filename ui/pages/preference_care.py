"""Contact by plan and the target times of complaints, by the customer's tier."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import cadences, care_settings, complaint_clock
from crm_desktop.complaint_clock import Waits
from crm_desktop.insights.cadence import DAYS
from crm_desktop.models.codes import Tier
from ui import phrases
from ui.context import Context
from ui.page import Page
from ui.pages.forms.deleting import undoably
from ui.widgets.number_box import NumberBox

Targets = tuple[dict[Tier, int], dict[Waits, dict[Tier, int]]]


class CareTab(Page):
    """A row for each tier: days between contacts, hours to a first reply and to a solution."""

    watches = ("firm_setting",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._found: Targets | None = None
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted")
        self.days = {tier: NumberBox(context.theme, cadences.LONGEST) for tier in Tier}
        self.hours = {
            (waits, tier): NumberBox(context.theme, complaint_clock.LONGEST)
            for waits in Waits
            for tier in Tier
        }
        for tier, box in self.days.items():
            box.changed.connect(partial(self._set_days, tier))
        for (waits, tier), box in self.hours.items():
            box.changed.connect(partial(self._set_hours, waits, tier))
        self.reset = QPushButton()
        self.reset.clicked.connect(lambda: undoably(context, care_settings.reset, self))
        self._headings = [QLabel() for _ in range(3)]
        self._tiers = {tier: QLabel() for tier in Tier}
        self._foot = QLabel(wordWrap=True)
        self._foot.setProperty("class", "small muted")
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(_targets, then=self._show)

    def retranslate(self) -> None:
        self.note.setText(
            self.tr(
                "How often customers are contacted, and how soon complaints are answered and "
                "solved, by the customer's tier."
            )
        )
        words = (self.tr("Contact every"), self.tr("First reply within"), self.tr("Solved within"))
        days, hours = self.tr("days", "after a number"), self.tr("hours", "after a number")
        units = (days, hours, hours)
        for heading, text in zip(self._headings, words, strict=True):
            heading.setText(text)
        for tier, label in self._tiers.items():
            name = phrases.code("tier", tier)
            label.setText(name)
            boxes = (self.days[tier], *(self.hours[(waits, tier)] for waits in Waits))
            for box, text, unit in zip(boxes, words, units, strict=True):
                box.say(self.tr("{tier}: {what}").format(tier=name, what=text), unit)
        self._foot.setText(
            self.tr(
                "Days of a customer's own come first; whom we court with an open deal is contacted "
                "twice as often. Hours are working hours once these are set."
            )
        )
        self.reset.setText(self.tr("Back to what was shipped"))
        if self._found is not None:
            self._show(self._found)

    def _show(self, found: Targets) -> None:
        self._found = found
        days, hours = found
        for tier, box in self.days.items():
            box.show_number(days[tier])
        for (waits, tier), box in self.hours.items():
            box.show_number(hours[waits][tier])
        self.reset.setEnabled(days != dict(DAYS) or hours != complaint_clock.SHIPPED)

    def _set_days(self, tier: Tier, days: int) -> None:
        self.context.tasks.do(cadences.set_default, asker=self, tier=tier, days=days)

    def _set_hours(self, waits: Waits, tier: Tier, hours: int) -> None:
        self.context.tasks.do(
            complaint_clock.set_target, asker=self, waits=waits, tier=tier, hours=hours
        )

    def _arrange(self) -> None:
        space = self.context.theme.space
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("huge"))
        grid.setVerticalSpacing(space("small"))
        for column, heading in enumerate(self._headings, start=1):
            heading.setProperty("class", "strong")
            grid.addWidget(heading, 0, column)
        for row, tier in enumerate(Tier, start=1):
            grid.addWidget(self._tiers[tier], row, 0)
            boxes = (self.days[tier], *(self.hours[(waits, tier)] for waits in Waits))
            for column, box in enumerate(boxes, start=1):
                grid.addWidget(box, row, column)
        beside, foot = QHBoxLayout(), QHBoxLayout()
        beside.addWidget(table)
        beside.addStretch(1)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space("large"), 0, 0)
        layout.setSpacing(space("medium"))
        layout.addWidget(self.note)
        layout.addLayout(beside)
        layout.addWidget(self._foot)
        layout.addLayout(foot)
        layout.addStretch(1)


def _targets(session: Session) -> Targets:
    return cadences.defaults(session), complaint_clock.targets(session)
