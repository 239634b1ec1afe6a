"""The Today page: its head, and below it the view that was chosen, or the planner."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import snoozing
from crm_desktop.agenda.day import Day
from ui import formats
from ui.context import Context
from ui.daybreak import Daybreak, local_now
from ui.page import Page
from ui.pages.forms.deleting import undoably
from ui.pages.privacy.due_link import DueLink
from ui.pages.today.briefing import Briefing
from ui.pages.today.day_view import DayView
from ui.pages.today.views import VIEWS, AgendaView, Now
from ui.widgets.agenda.put_off import PutOffPopup
from ui.widgets.chip import ChipButton
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from ui.pages.today.planner_view import PlannerView

MINE = "today.mine"
VIEW = "today.view"


class TodayPage(Page):
    """Remembers the view and whose lines are shown; each view loads what it shows by itself."""

    def __init__(
        self,
        context: Context,
        now: Now = local_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._now = now
        self._day: Day | None = None
        self._views: dict[str, AgendaView] = {}
        self._told: dict[str, tuple[str, str]] = {}
        self._me: int | None = None
        self._view = ""
        self.planner: PlannerView | None = None
        self._title = QLabel()
        self._title.setProperty("class", "title")
        self._summary = ElidedLabel("muted")
        self.put_off = QPushButton()
        self.put_off.setProperty("class", "link")
        self.put_off.clicked.connect(self.show_put_off)
        self.put_off.hide()
        self.due = DueLink(context, now)
        self.plan, self.print = QPushButton(), QPushButton()
        self.plan.clicked.connect(self.show_planner)
        self.whose = {True: ChipButton(), False: ChipButton()}
        self._group(self.whose.values())
        self.switch = {entry.name: ChipButton() for entry in VIEWS}
        self._group(self.switch.values())
        self._place = QStackedWidget()
        self._arrange()
        self.briefing = Briefing(context, self, now)
        self.print.clicked.connect(lambda: self.briefing.print_day(self._owner()))
        self._connect()
        self._mine = context.settings.get(MINE, True) is not False
        self.whose[self._mine].setChecked(True)
        self.daybreak = Daybreak(self, now)
        self.daybreak.came.connect(self._renew)
        self.retranslate()
        kept = context.settings.get(VIEW)
        self.show_view(kept if kept in self.switch else VIEWS[0].name)

    def show_view(self, name: str) -> AgendaView:
        """Show a view by its name, making it when it is shown for the first time."""
        view = self._views.get(name)
        if view is None:
            entry = next(entry for entry in VIEWS if entry.name == name)
            view = entry.make(self.context)
            view.now = self._now
            self._views[name] = view
            self._place.addWidget(view)
            view.show_mine(self._mine)
            view.told.connect(partial(self._tell, name))
            view.me_known.connect(self._show_whose)
            tools = view.tools()
            if tools is not None:
                self._tools.addWidget(tools)
            if isinstance(view, DayView):
                self._follow(view)
        self._view = name
        self.context.settings.set(VIEW, name)
        self.switch[name].setChecked(True)
        self._show_head(whole=True)
        self._place.setCurrentWidget(view)
        self.setFocusProxy(view)
        self._tell(name, *self._told.get(name, ("", "")))
        return view

    def show_mine(self, mine: bool) -> None:
        """Show what is the user's and nobody's, or everybody's."""
        self._mine = mine
        self.context.settings.set(MINE, mine)
        self.whose[mine].setChecked(True)
        for view in self._views.values():
            view.show_mine(mine)
        if self.planner is not None and self.planner.isVisible():
            self.planner.begin(self._owner(), self._tomorrow())

    def show_planner(self) -> None:
        """Show the planner in the place of the view."""
        if self.planner is None:
            from ui.pages.today.planner_view import PlannerView

            self.planner = PlannerView(self.context, self._now)
            self.planner.left.connect(self._back)
            self._place.addWidget(self.planner)
        self._place.setCurrentWidget(self.planner)
        self._show_head(whole=False)
        self.planner.begin(self._owner(), self._tomorrow())
        self.planner.setFocus()
        self.briefing.close()

    def show_put_off(self) -> None:
        """Show what is put off, to be woken."""
        if self._day is None:
            return
        words = self.day_view.words
        popup = PutOffPopup(self.context.theme, self._day.put_off, words, self._day.today.day, self)
        popup.woken.connect(lambda one: undoably(self.context, snoozing.wake, self, ids=[one]))
        popup.show_at(self.put_off.mapToGlobal(QPoint(self.put_off.width(), self.put_off.height())))

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self.whose[True].setText(self.tr("Mine"))
        self.whose[False].setText(self.tr("Everybody"))
        self.plan.setText(self.tr("Plan…"))
        self.plan.setToolTip(self.tr("Visits proposed for the week, or a tour by region"))
        self.print.setText(self.tr("Day sheet…"))
        self.print.setToolTip(self.tr("The day's visits with what to know, to be printed"))
        for entry in VIEWS:
            words = QCoreApplication.translate("TodayPage", str(entry.text))
            self.switch[entry.name].setText(words)
        self.briefing.retranslate()
        if self.planner is not None:
            self.planner.retranslate()
        if self._day is not None:
            self._show_day(self._day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The brief keeps its place."""
        super().resizeEvent(event)
        self.briefing.place()

    @property
    def day_view(self) -> DayView:
        """The lines of the day."""
        view = self._views.get("day") or self.show_view("day")
        assert isinstance(view, DayView)
        return view

    def own_papers(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The sheet of the day, and the brief that stands open."""
        papers: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Day sheet"), lambda: self.briefing.print_day(self._owner()))
        ]
        if self.briefing.panel is not None and self.briefing.isVisible():
            papers.append((self.tr("Visit brief"), self.briefing.print_brief))
        return papers

    def _owner(self) -> int | None:
        return self._me if self._mine else None

    def _tomorrow(self) -> date:
        return self._now().date() if self._day is None else self._day.tomorrow

    def _renew(self) -> None:
        for view in self._views.values():
            view.refresh()
        self.due.refresh()

    def _back(self) -> None:
        self._show_head(whole=True)
        self._place.setCurrentWidget(self._views[self._view])
        self._views[self._view].setFocus()

    def _show_head(self, *, whole: bool) -> None:
        """All there is above a view; above the planner only the day."""
        for button in (self.plan, self.print, *(self.switch.values() if len(VIEWS) > 1 else ())):
            button.setVisible(whole)
        is_day = self._view == "day"
        self.print.setVisible(whole and is_day)
        self.put_off.setVisible(is_day and self._day is not None and bool(self._day.put_off))
        for name, view in self._views.items():
            tools = view.tools()
            if tools is not None:
                tools.setVisible(whole and name == self._view)

    def _follow(self, view: DayView) -> None:
        view.loaded.connect(self._show_day)
        view.brief_wanted.connect(self.briefing.show_line)
        view.first_step.connect(self._first_step)

    def _first_step(self, code: str) -> None:
        if code == "plan":
            self.show_planner()
        elif (action := self.context.actions.find(code)) is not None:
            action.trigger()

    def _tell(self, name: str, title: str, said: str) -> None:
        self._told[name] = (title, said)
        if name == self._view:
            self._title.setText(title)
            self._summary.say(said)

    def _show_whose(self, me: int | None) -> None:
        self._me = me
        for chip in self.whose.values():
            chip.setVisible(me is not None)

    def _show_day(self, day: Day) -> None:
        self._day = day
        self._show_whose(day.me)
        count = len(day.put_off)
        self.put_off.setText(self.tr("%n put off", "", count))
        self.put_off.setToolTip(formats.listed(dict.fromkeys(x.customer for x in day.put_off)))
        self.put_off.setVisible(bool(count) and self._view == "day")
        if self.day_view.isVisible():  # else it may be older than the latest Change
            self.context.desk.counted.emit("today", day.today.urgent)

    def _connect(self) -> None:
        for mine, chip in self.whose.items():
            chip.clicked.connect(lambda _=False, mine=mine: self.show_mine(mine))
        for name, chip in self.switch.items():
            chip.clicked.connect(lambda _=False, name=name: self.show_view(name).setFocus())

    def _group(self, chips: Iterable[ChipButton]) -> None:
        group = QButtonGroup(self)
        for chip in chips:
            group.addButton(chip)

    def _arrange(self) -> None:
        space = self.context.theme.space
        self._tools = QHBoxLayout()
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._title)
        told.addWidget(self._summary)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addLayout(self._tools)
        head.addLayout(told, 1)
        head.addWidget(self.due)
        head.addWidget(self.put_off)
        for chip in self.whose.values():
            head.addWidget(chip)
        head.addSpacing(space("tight"))
        for chip in self.switch.values():
            chip.setVisible(len(VIEWS) > 1)
            head.addWidget(chip)
        for button in (self.put_off, self.plan, self.print):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(self.plan)
        head.addWidget(self.print)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(space("medium"))
        layout.addLayout(head)
        layout.addWidget(self._place, 1)
