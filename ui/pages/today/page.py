"""The Today page: its head, and below it the view that was chosen, or the planner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.agenda.day import Day
from ui.context import Context
from ui.daybreak import Daybreak, local_now
from ui.page import Page
from ui.pages.today.day_view import DayView
from ui.pages.today.views import VIEWS, AgendaView
from ui.widgets.chip import ChipButton
from ui.widgets.elided_label import ElidedLabel

MINE = "today.mine"
VIEW = "today.view"


class TodayPage(Page):
    """Remembers the view and whose lines are shown; each view loads what it shows by itself."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(context, parent)
        self._now = now
        self._day: Day | None = None
        self._views: dict[str, AgendaView] = {}
        self._told: dict[str, tuple[str, str]] = {}
        self._view = ""
        self._title = QLabel()
        self._title.setProperty("class", "title")
        self._summary = ElidedLabel("muted")
        self.put_off = QPushButton()
        self.put_off.setProperty("class", "link")
        self.put_off.hide()
        self.whose = {True: ChipButton(), False: ChipButton()}
        self._group(self.whose.values())
        self.switch = {entry.name: ChipButton() for entry in VIEWS}
        self._group(self.switch.values())
        self._place = QStackedWidget()
        self._arrange()
        self._connect()
        mine = context.settings.get(MINE, True) is not False
        self._mine = mine
        self.whose[mine].setChecked(True)
        self.daybreak = Daybreak(self, now)
        self.daybreak.came.connect(self._renew)
        self.retranslate()
        kept = context.settings.get(VIEW)
        self.show_view(kept if kept in self.switch else VIEWS[0].name)
        self.setFocusProxy(self._place)

    def show_view(self, name: str) -> AgendaView:
        """Show a view by its name, making it when it is shown for the first time."""
        view = self._views.get(name)
        if view is None:
            entry = next(entry for entry in VIEWS if entry.name == name)
            view = entry.make(self.context)
            self._views[name] = view
            self._place.addWidget(view)
            view.show_mine(self._mine)
            view.told.connect(lambda title, said, name=name: self._tell(name, title, said))
            if isinstance(view, DayView):
                view.loaded.connect(self._show_day)
        self._view = name
        self.context.settings.set(VIEW, name)
        self.switch[name].setChecked(True)
        self._place.setCurrentWidget(view)
        self._tell(name, *self._told.get(name, ("", "")))
        return view

    def show_mine(self, mine: bool) -> None:
        """Show what is the user's and nobody's, or everybody's."""
        self._mine = mine
        self.context.settings.set(MINE, mine)
        self.whose[mine].setChecked(True)
        for view in self._views.values():
            view.show_mine(mine)

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self.whose[True].setText(self.tr("Mine"))
        self.whose[False].setText(self.tr("Everybody"))
        for entry in VIEWS:
            words = QCoreApplication.translate("TodayPage", str(entry.text))
            self.switch[entry.name].setText(words)
        if self._day is not None:
            self._show_day(self._day)

    @property
    def day_view(self) -> DayView:
        """The lines of the day."""
        view = self._views.get("day") or self.show_view("day")
        assert isinstance(view, DayView)
        return view

    def _renew(self) -> None:
        for view in self._views.values():
            view.refresh()

    def _tell(self, name: str, title: str, said: str) -> None:
        self._told[name] = (title, said)
        if name == self._view:
            self._title.setText(title)
            self._summary.say(said)

    def _show_day(self, day: Day) -> None:
        self._day = day
        for chip in self.whose.values():
            chip.setVisible(day.me is not None)
        count = len(day.put_off)
        self.put_off.setText(self.tr("%n put off", "", count))
        self.put_off.setVisible(bool(count))
        self.context.desk.counted.emit("today", day.today.urgent)

    def _connect(self) -> None:
        for mine, chip in self.whose.items():
            chip.clicked.connect(lambda _=False, mine=mine: self.show_mine(mine))
        for name, chip in self.switch.items():
            chip.clicked.connect(lambda _=False, name=name: self.show_view(name))

    def _group(self, chips: Iterable[ChipButton]) -> None:
        group = QButtonGroup(self)
        for chip in chips:
            group.addButton(chip)

    def _arrange(self) -> None:
        space = self.context.theme.space
        head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        head.addStretch(1)
        head.addWidget(self.put_off)
        for chip in self.whose.values():
            head.addWidget(chip)
        for chip in self.switch.values():
            chip.setVisible(len(VIEWS) > 1)
            head.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 12, 12)
        layout.setSpacing(space("medium"))
        layout.addLayout(head)
        layout.addWidget(self._place, 1)
