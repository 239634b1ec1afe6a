"""A tour by region: the customers of a place with what is due there, to be added to a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.agenda import planner
from crm_desktop.agenda.planner import Chosen, Region, Stop
from ui import formats
from ui.context import Context
from ui.page import Page
from ui.phrases_agenda import AgendaWords, joined
from ui.phrases_planner import PlannerWords
from ui.widgets.agenda.stop_list import StopList, StopRow
from ui.widgets.editors import DayEditor
from ui.widgets.record_list import Line, RecordList

PLACES_WIDTH = 270
DAY_WIDTH = 150
Place = tuple[str, str]  # country, region


class TourPlan(Page):
    """The places at the left, most customers first; the stops of the chosen one at the right."""

    watches = ("customer", "activity", "address", "firm_setting")
    changed = Signal()

    def __init__(self, context: Context, now: Callable[[], datetime]) -> None:
        super().__init__(context)
        self._now = now
        self._owner: int | None = None
        self._place: Place | None = None
        self._found: tuple[Region, ...] = ()
        self._stops: tuple[Stop, ...] = ()
        self._words, self._agenda = PlannerWords(self), AgendaWords(self)
        self._ask_places, self._ask_stops = context.tasks.ask(self), context.tasks.ask(self)
        self.places = RecordList(context.theme)
        self.places.taking_away = lambda _key: ""
        self.places.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.stops = StopList(context.theme)
        self.stops.changed.connect(self.changed)
        self._title = QLabel()
        self._title.setProperty("class", "heading")
        self._none = QLabel(wordWrap=True)
        self._none.setProperty("class", "muted")
        self._on = QLabel()
        self.day = DayEditor(context.theme, meant="coming")
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.edited.connect(self.changed)
        self._arrange()
        self.retranslate()

    def show_owner(self, owner_id: int | None, day: date) -> None:
        """Show the places of one salesperson's customers; `day` is proposed for the tour."""
        self._owner = owner_id
        if not self.day.text():
            self.day.set_value(day)
        self.refresh()

    def load(self) -> None:
        question = partial(planner.regions, today=self._now().date(), owner_id=self._owner)
        self._ask_places.start(question, then=self._show_places)
        self._load_stops()

    def chosen_day(self) -> date | None:
        """The day of the tour, None when it is no day."""
        try:
            day = self.day.value()
        except ValueError:
            return None
        return day if isinstance(day, date) else None

    def chosen(self) -> list[Chosen]:
        """The visits that are ticked, on the day of the tour."""
        day, subject = self.chosen_day(), self._agenda.touch()
        return [] if day is None else [Chosen(one, day, subject) for one in self.stops.ticked()]

    def retranslate(self) -> None:
        self.places.setAccessibleName(self.tr("Places"))
        self._on.setText(self.tr("Day of the tour"))
        self.day.setAccessibleName(self._on.text())
        self._none.setText(
            self.tr(
                "Customers with an address stand here by region, so that one trip serves several."
            )
        )
        self._show_places(self._found)
        self._show_stops(self._stops)

    def _show_places(self, found: tuple[Region, ...]) -> None:
        self._found = found
        self.places.show_lines(
            [
                Line(
                    key=(one.country, one.region),
                    title=one.region,
                    detail=joined([one.country, self.tr("%n customer(s)", "", one.customers)]),
                    end=self.tr("%n due", "", one.overdue) if one.overdue else "",
                )
                for one in found
            ]
        )
        self._none.setVisible(not found)
        if self._place is None and found:
            self.places.choose((found[0].country, found[0].region))

    def _choose(self) -> None:
        key = self.places.current()
        if key is not None and key != self._place:
            self._place = key
            self._load_stops()

    def _load_stops(self) -> None:
        if self._place is None:
            return
        country, region = self._place
        question = partial(
            planner.tour,
            today=self._now().date(),
            region=region,
            country=country,
            owner_id=self._owner,
        )
        self._ask_stops.start(question, then=self._show_stops)

    def _show_stops(self, stops: tuple[Stop, ...]) -> None:
        self._stops = stops
        today = self._now().date()
        rows = [StopRow(one.customer_id, one.name, self._words.stop(one, today)) for one in stops]
        due = {one.customer_id for one in stops if one.overdue_days and one.planned_on is None}
        self.stops.show_rows(rows, lambda row: row.customer_id in due)
        place = "" if self._place is None else self._place[1]
        count = self.tr("%n customer(s)", "", len(stops)) if stops else ""
        self._title.setText(formats.titled(place, count) if place and count else place)
        self.changed.emit()

    def _arrange(self) -> None:
        space = self.context.theme.space
        left = _card(self.places, space("small"))
        left.setFixedWidth(PLACES_WIDTH)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._on)
        head.addWidget(self.day)
        right = QFrame()
        right.setProperty("class", "card")
        inside = QVBoxLayout(right)
        edge = space("large")
        inside.setContentsMargins(edge, space("medium"), space("small"), space("small"))
        inside.setSpacing(space("medium"))
        inside.addLayout(head)
        inside.addWidget(self._none)
        inside.addWidget(_scrolled(self.stops), 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("medium"))
        layout.addWidget(left)
        layout.addWidget(right, 1)


def _card(content: QWidget, edge: int) -> QFrame:
    card = QFrame()
    card.setProperty("class", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(edge, edge, 2, edge)
    layout.addWidget(_scrolled(content))
    return card


def _scrolled(content: QWidget) -> QScrollArea:
    inner = QWidget()
    inner.setProperty("class", "clear")
    inside = QVBoxLayout(inner)
    inside.setContentsMargins(0, 0, 6, 0)
    inside.addWidget(content)
    inside.addStretch(1)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
