"""The visits proposed for a week, day by day, to be ticked and planned at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.agenda import planner
from crm_desktop.agenda.planner import Chosen, DayPlan
from ui.context import Context
from ui.page import Page
from ui.phrases_agenda import AgendaWords
from ui.phrases_planner import PlannerWords
from ui.widgets.agenda.stop_list import StopList, StopRow

COLUMNS = 2
BESIDE = 760


@dataclass(frozen=True, slots=True)
class _Week:
    plans: tuple[DayPlan, ...]
    currency: str


def days_of_week(today: date, weeks_on: int) -> tuple[date, date]:
    """From today until Sunday, or all of a later week; at the weekend the next one is this one."""
    if today.weekday() >= 5:
        weeks_on += 1
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks_on)
    return max(today, monday), monday + timedelta(days=6)


class WeekPlan(Page):
    """Says what is chosen; what the user unticked stays so when it loads anew."""

    watches = ("customer", "activity", "address", "firm_setting", "snooze")
    changed = Signal()

    def __init__(self, context: Context, now: Callable[[], datetime]) -> None:
        super().__init__(context)
        self._now = now
        self._week: _Week | None = None
        self._weeks_on = 0
        self._owner: int | None = None
        self._words, self._agenda = PlannerWords(self), AgendaWords(self)
        self._ask = context.tasks.ask(self)
        self._none = QLabel(wordWrap=True)
        self._none.setProperty("class", "muted")
        self.days: dict[date, StopList] = {}
        self._cards: list[QWidget] = []
        self._unticked: set[int] = set()
        self._grid = QGridLayout()
        self._grid.setSpacing(context.theme.space("medium"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._none)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self.retranslate()

    def show_week(self, weeks_on: int, owner_id: int | None) -> None:
        """Propose visits for this week or a later one."""
        self._weeks_on, self._owner = weeks_on, owner_id
        self.refresh()

    def load(self) -> None:
        today = self._now().date()
        first, last = days_of_week(today, self._weeks_on)
        self._ask.start(_week, first, last, self._owner, today, then=self._show)

    def chosen(self) -> list[Chosen]:
        """The visits that are ticked."""
        subject = self._agenda.touch()
        return [
            Chosen(customer, day, subject)
            for day, stops in self.days.items()
            for customer in stops.ticked()
        ]

    def retranslate(self) -> None:
        self._none.setText(
            self.tr(
                "No visits are proposed: nobody is overdue who has nothing planned yet. "
                "Customers are proposed here when their cadence is due."
            )
        )
        if self._week is not None:
            self._show(self._week)

    def _show(self, week: _Week) -> None:
        self._week = week
        for card in self._cards:
            card.hide()
            card.deleteLater()
        for stops in self.days.values():
            self._unticked |= set(stops.boxes)
            self._unticked -= set(stops.ticked())
        self._cards, self.days = [], {}
        plans = [plan for plan in week.plans if plan.proposals]
        for place, plan in enumerate(plans):
            card = self._card(plan, week.currency)
            self._cards.append(card)
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._none.setVisible(not plans)
        self.changed.emit()

    def _card(self, plan: DayPlan, currency: str) -> QWidget:
        theme = self.context.theme
        stops = StopList(theme)
        rows = [
            StopRow(one.stop.customer_id, one.stop.name, self._words.reasons(one, currency))
            for one in plan.proposals
        ]
        stops.show_rows(rows, lambda row: row.customer_id not in self._unticked)
        stops.changed.connect(self.changed)
        self.days[plan.day] = stops
        heading = QLabel(self._words.heading(plan, self._now().date()))
        heading.setProperty("class", "heading")
        planned = QLabel(self._words.planned(plan))
        planned.setProperty("class", "small muted")
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(planned)
        card = QFrame()
        card.setProperty("class", "card")
        layout = QVBoxLayout(card)
        edge = theme.space("large")
        layout.setContentsMargins(edge, theme.space("medium"), edge, theme.space("medium"))
        layout.setSpacing(theme.space("small"))
        layout.addLayout(head)
        layout.addWidget(stops)
        layout.addStretch(1)
        return card


def _week(session: Session, first: date, last: date, owner_id: int | None, today: date) -> _Week:
    return _Week(
        planner.proposals(session, first, last, owner_id=owner_id, today=today),
        firm.base_currency(session),
    )
