"""A week or a month of the agenda: what is planned, was done, was promised, is to be greeted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from crm_desktop.agenda import calendar
from crm_desktop.agenda.calendar import CalendarEntry, CalendarPeriod, EntryKind
from ui.calendar_files import save_entries
from ui.context import Context
from ui.form import say
from ui.pages.forms.deriving import find_customers
from ui.pages.today import periods
from ui.pages.today.calendar_doing import CalendarDoing, can_be_deleted, can_be_done, line_of
from ui.pages.today.calendar_menus import CalendarMenu, DayMenu
from ui.pages.today.calendar_words import CalendarWords
from ui.pages.today.doing import Doing, Likely
from ui.pages.today.periods import Span
from ui.pages.today.views import AgendaView
from ui.phrases_agenda import AgendaWords
from ui.widgets.agenda.finishing import FinishPanel
from ui.widgets.calendar import CalendarDays, CalendarSurface, Key, MonthView, Place, WeekView
from ui.widgets.calendar.planning import PlanPanel


class CalendarView(AgendaView):
    """Loads the period that is shown and passes what the user wants on to the verbs."""

    watches: ClassVar[tuple[str, ...]] = (
        "activity", "activity_colleague", "skipped_day", "promise", "contact", "special_day",
        "deal", "customer", "user", "firm_setting",
    )  # fmt: skip
    loaded = Signal(object)  # CalendarPeriod

    def __init__(self, context: Context, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._span: Span = span
        self._mine = True
        self._chosen_day: date | None = None  # None is that of the clock
        self._period: CalendarPeriod | None = None
        self._entries: dict[Key, CalendarEntry] = {}
        self._ask = context.tasks.ask(self)
        self._find = context.tasks.ask(self)
        self._words = CalendarWords(self)
        make: type[CalendarSurface] = WeekView if span == "week" else MonthView
        self.surface = make(context.theme, lambda: self.now(), self)
        self.plan_panel = PlanPanel(context.theme, self)
        self.finish_panel = FinishPanel(context.theme, self)
        self.finishing = Doing(context, self.finish_panel, AgendaWords(self))
        self.doing = CalendarDoing(context, self)
        self.before, self.today, self.after = QToolButton(), QPushButton(), QToolButton()
        self._tools = self._head()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.addWidget(self.surface)
        self.setFocusProxy(self.surface)
        self._connect()
        self.retranslate()
        self.restyle()

    # What is shown

    def load(self) -> None:
        """Ask for the period that the day in question lies in."""
        first, count = periods.shown(self._span, self._day)
        last = first + timedelta(days=count - 1)
        question = partial(calendar.period, first=first, last=last, now=self.now(), mine=self._mine)
        self._ask.start(question, then=self._show)

    @property
    def _day(self) -> date:
        """A day of the period that is shown."""
        return self._chosen_day or self.now().date()

    def show_mine(self, mine: bool) -> None:
        """Show what is the user's and nobody's, or everybody's."""
        self._mine = mine
        self.refresh()

    def show_day(self, day: date) -> None:
        """Show the week or month that a day lies in, with the keys on that day."""
        self._chosen_day = day
        self.surface.place = Place(day, self.surface.place.minute)
        self.load()

    def turn(self, steps: int) -> None:
        """Show the week or month so many on."""
        self.show_day(periods.turned(self._span, self._day, steps))

    def show_today(self) -> None:
        """Show the week or month that it is now."""
        self.show_day(self.now().date())

    def tools(self) -> QWidget:
        """Back, today, and on."""
        return self._tools

    def retranslate(self) -> None:
        """Word everything anew."""
        week = self._span == "week"
        self.today.setText(self.tr("Today"))
        self.today.setToolTip(self.tr("Go to today (T)"))
        for button, words in (
            (self.before, self.tr("Week before") if week else self.tr("Month before")),
            (self.after, self.tr("Week after") if week else self.tr("Month after")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        if isinstance(self.surface, WeekView | MonthView):
            self.surface.retranslate()
        self.plan_panel.retranslate()
        self.finishing.retranslate()
        if self._period is not None:
            self.load()

    def restyle(self) -> None:
        """Fetch the icons anew."""
        self.before.setIcon(self.context.theme.icon("chevron-left"))
        self.after.setIcon(self.context.theme.icon("chevron-right"))

    def entry(self, key: Key) -> CalendarEntry | None:
        """An entry that is shown."""
        return self._entries.get(key)

    def _show(self, period: CalendarPeriod) -> None:
        self._period = period
        now = self.now()
        self._entries = {entry.key: entry for entry in period.entries}
        self.finishing.likely = Likely(period.tomorrow, period.in_a_week)
        self.surface.show_days(
            CalendarDays(
                first=period.first,
                count=(period.last - period.first).days + 1,
                items=tuple(self._words.item(entry, now) for entry in period.entries),
                free=period.free,
                month=self._day if self._span == "month" else None,
            )
        )
        title = periods.named(self._span, self._day)
        self.told.emit(title, self._words.summary(period.entries, now))
        self.me_known.emit(period.me)
        self.loaded.emit(period)

    # What is done

    def _connect(self) -> None:
        surface = self.surface
        surface.turned.connect(self.turn)
        surface.today_wanted.connect(self.show_today)
        surface.left.connect(self.show_day)
        surface.opened.connect(self._with(self.doing.open))
        surface.delete_wanted.connect(self._with(self._delete))
        surface.done_wanted.connect(self._with(self._finish))
        surface.menu_wanted.connect(self._menu)
        surface.more_wanted.connect(self._more)
        surface.move_wanted.connect(self._move)
        surface.plan_wanted.connect(self._plan)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.today.clicked.connect(self.show_today)
        self.after.clicked.connect(lambda: self.turn(1))
        self.plan_panel.searched.connect(self._search)
        self.plan_panel.answered.connect(self._planned)
        self.plan_panel.given_up.connect(lambda: self._put_away(self.plan_panel))
        self.finishing.asked.connect(lambda place: self._stand(self.finish_panel, place))
        self.finishing.over.connect(lambda: self._put_away(self.finish_panel))

    def _with(self, act: Callable[[CalendarEntry], object]) -> Callable[[Key], None]:
        def run(key: Key) -> None:
            entry = self._entries.get(key)
            if entry is not None:
                act(entry)

        return run

    def _move(self, key: Key, place: Place, minutes: int) -> None:
        entry = self._entries.get(key)
        if entry is not None:
            self.doing.move(entry, place, minutes, partial(self.surface.choose, key))

    def _delete(self, entry: CalendarEntry) -> None:
        if can_be_deleted(entry):
            self.doing.delete(entry)

    def _finish(self, entry: CalendarEntry) -> None:
        """A repeated one is done at once; another asks how it went and what comes next."""
        if not can_be_done(entry):
            return
        if entry.is_repeated:
            self.doing.finish_once(entry)
        else:
            self._put_away(self.plan_panel)
            self.finishing.act(line_of(entry), self._place_of(self.surface.rect_of(entry.key)))

    def _plan(self, place: Place, typed: str) -> None:
        if self.plan_panel.is_edited():
            self.plan_panel.begin()  # what is begun is ended first
            return
        self.surface.go_to(place)
        self.plan_panel.ask(place, typed)
        self._stand(self.plan_panel, self._place_of(self.surface.place_rect(place)))
        self.plan_panel.begin()

    def _planned(self, place: Place, entry: dict[str, Any]) -> None:
        me = None if self._period is None else self._period.me
        self.doing.plan(
            place,
            entry,
            me,
            then=lambda: self._put_away(self.plan_panel),
            failed=lambda error: self.plan_panel.say_problem(say(error)),
        )

    def _search(self, text: str) -> None:
        if text.strip():
            self._find.start(find_customers, text.strip(), then=self.plan_panel.offer)

    def _menu(self, key: Key, at: QPoint) -> None:
        entry = self._entries.get(key)
        if entry is None:
            return
        wishes: dict[str, Callable[[], object]] = {
            "done": partial(self._finish, entry),
            "skip": partial(self.doing.skip, entry),
            "open": partial(self.doing.open, entry),
            "delete": partial(self._delete, entry),
        }
        if entry.kind is EntryKind.ACTIVITY:
            save = partial(save_entries, self.context, self, [entry.record_id], entry.title)
            wishes["save"] = save
        if entry.customer is not None:
            customer = entry.customer.id
            wishes["customer"] = lambda: self.context.desk.open("customer", customer)
        move_to = partial(self._move_to, entry)
        CalendarMenu(self, entry, self.now().date(), wishes, move_to).popup(at)

    def _move_to(self, entry: CalendarEntry, day: date) -> None:
        item = self.surface.item(entry.key)
        minute = None if item is None else item.place.minute
        self.doing.move(entry, Place(day, minute), 0)

    def _more(self, day: date, at: QPoint) -> None:
        items = self.surface.days.by_day().get(day, [])
        open_ = self._with(self.doing.open)
        DayMenu(self, self.context.theme, day, items, open_).popup(at)

    # Where things stand

    def _place_of(self, rect: QRect) -> QRect:
        """A rectangle of the calendar in this page."""
        viewport = self.surface.viewport()
        return QRect(viewport.mapTo(self, rect.topLeft()), rect.size())

    def _stand(self, panel: QWidget, place: QRect) -> None:
        """Below a place, or beside it where there is no room, and inside the page."""
        panel.show()
        panel.adjustSize()
        left = min(max(place.left(), 4), self.width() - panel.width() - 4)
        top = place.bottom() + 4
        if top + panel.height() > self.height():
            top = max(4, min(place.top(), self.height()) - panel.height() - 4)
        panel.move(max(4, left), top)
        panel.raise_()
        if isinstance(panel, FinishPanel):
            panel.focus_first()

    def _put_away(self, panel: QWidget) -> None:
        if panel.isVisible():
            panel.hide()
            self.surface.setFocus()

    def _head(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.context.theme.space("hair"))
        for button in (self.before, self.today, self.after):
            row.addWidget(button)
        return tools
