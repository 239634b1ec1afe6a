"""The planner in the place of the day: the proposals of a week, or a tour by region."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.agenda import planner
from ui.context import Context
from ui.pages.forms.deleting import undoably
from ui.pages.today.tour_plan import TourPlan
from ui.pages.today.week_plan import WeekPlan
from ui.widgets.chip import ChipButton


class PlannerView(QWidget):
    """Plans what is ticked as one Change; Esc goes back to the day."""

    left = Signal()

    def __init__(self, context: Context, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._context = context
        self._owner: int | None = None
        self._back = QPushButton()
        self._back.setProperty("class", "link")
        self._back.clicked.connect(self.left)
        self.ways = {"this": ChipButton(), "next": ChipButton(), "tour": ChipButton()}
        group = QButtonGroup(self)
        for name, chip in self.ways.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, name=name: self.show_way(name))
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("class", "muted")
        self.week, self.tour = WeekPlan(context, now), TourPlan(context, now)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.week)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.tour)
        self.plan = QPushButton()
        self.plan.setProperty("class", "primary")
        self.plan.clicked.connect(self.press_plan)
        for part in (self.week, self.tour):
            part.changed.connect(self._count)
        self._way = "this"
        self.ways["this"].setChecked(True)
        self._arrange()
        self.retranslate()

    def begin(self, owner_id: int | None, tomorrow: date) -> None:
        """Show the proposals for the customers of one salesperson, or of all."""
        self._owner = owner_id
        self.tour.show_owner(owner_id, tomorrow)
        self.show_way(self._way)

    def show_way(self, way: str) -> None:
        """This week, next week, or a tour by region."""
        self._way = way
        self.ways[way].setChecked(True)
        self._stack.setCurrentIndex(1 if way == "tour" else 0)
        if way != "tour":
            self.week.show_week(1 if way == "next" else 0, self._owner)
        self.retranslate()

    def press_plan(self) -> None:
        """Plan the visits that are ticked."""
        chosen = self._part().chosen()
        if chosen:
            undoably(self._context, planner.plan, self, chosen=chosen, owner_id=self._owner)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._back.setText(self.tr("‹ Back to the day"))
        self.ways["this"].setText(self.tr("This week"))
        self.ways["next"].setText(self.tr("Next week"))
        self.ways["tour"].setText(self.tr("By region"))
        if self._way == "tour":
            hint = self.tr("Choose a place, tick whom you will visit there, and name the day.")
        else:
            hint = self.tr(
                "Proposed by how much a customer is worth, how long they have waited, and where "
                "you are going anyway."
            )
        self._hint.setText(hint)
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _part(self) -> WeekPlan | TourPlan:
        return self.tour if self._way == "tour" else self.week

    def _count(self) -> None:
        count = len(self._part().chosen())
        words = self.tr("Plan %n visit(s)", "", count) if count else self.tr("Plan visits")
        self.plan.setText(words)
        self.plan.setEnabled(bool(count))

    def _arrange(self) -> None:
        space = self._context.theme.space
        head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addWidget(self._back)
        head.addSpacing(space("small"))
        for chip in self.ways.values():
            head.addWidget(chip)
        head.addStretch(1)
        head.addWidget(self.plan)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(space("medium"))
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(self._stack, 1)
