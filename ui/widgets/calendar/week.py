"""A week: its days beside each other, the hours from top to bottom, whole days in a strip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import formats
from ui.theme import Theme
from ui.widgets.calendar.dragging import Drag
from ui.widgets.calendar.rows import DAY_MINUTES, QUARTER, CalendarItem, Place
from ui.widgets.calendar.surface import CalendarSurface
from ui.widgets.calendar.walking import HALF, MORNING, place_of, stops_of_hours
from ui.widgets.calendar.week_drawing import draw_over, draw_week
from ui.widgets.calendar.week_places import WeekPlaces

HOUR_ROOM = 9  # pixels above a line for the upper half of its hour
EDGE = 6  # pixels at the foot of an item by which it is made longer
SCROLL_EDGE, SCROLL_STEP = 24, 12


class WeekView(CalendarSurface):
    """Shows seven to twenty o'clock where there is room; the rest is scrolled to."""

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, now, parent)
        self.places = WeekPlaces()
        self.all_day = ""
        self._opened_at = -1  # what the bar stands at until the user scrolls
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.all_day = self.tr("all day")
        self.setAccessibleName(self.tr("Week"))
        self.arrange()

    def arrange(self) -> None:
        pen = self.pen
        words = [self.all_day, *(formats.clock(time(hour)) for hour in (0, 10, 12, 22))]
        gutter = max(pen.width(pen.tiny, word) for word in words) + 14
        size = self.viewport().size()
        bar = self.verticalScrollBar()
        untouched = self._opened_at < 0 or bar.value() == min(self._opened_at, bar.maximum())
        self.places = WeekPlaces(self.days, size.width(), size.height(), gutter)
        bar.setPageStep(self.places.page)
        bar.setSingleStep(self.places.hour // 2)
        bar.setRange(0, max(0, self.places.height - self.places.page))
        if untouched:
            self._opened_at = self._top_at(self._opening())
            bar.setValue(self._opened_at)
        self.places.scrolled = bar.value()
        self.outdate()

    def more_words(self, count: int) -> str:
        """How many entries of the whole day there is no room for."""
        return self.tr("+%n more", "", count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.places.scrolled = self.verticalScrollBar().value()
        self.outdate()

    def item_rect(self, item: CalendarItem) -> QRect:
        return self.places.rects.get(item.key, QRect()).translated(
            0, 0 if item.place.minute is None else -self.places.scrolled
        )

    def place_rect(self, place: Place) -> QRect:
        return self.places.slot(place)

    def item_at(self, at: QPoint) -> CalendarItem | None:
        in_grid = at.y() >= self.places.top
        for item in reversed(self.days.items):
            if (item.place.minute is not None) == in_grid and self.item_rect(item).contains(at):
                return item
        return None

    def more_at(self, at: QPoint) -> date | None:
        return next((day for day, box in self.places.more.items() if box.contains(at)), None)

    def place_at(self, at: QPoint) -> Place | None:
        day = self.places.day_at(at.x())
        if day is None or at.y() < self.places.head:
            return None
        if at.y() < self.places.top:
            return Place(day)
        return Place(day, min(self.places.minute_at(at.y()) // HALF * HALF, DAY_MINUTES - HALF))

    def grip(self, item: CalendarItem, at: QPoint) -> Drag:
        if item.place.minute is None:
            return Drag(item, at, length=item.length)
        foot = self.item_rect(item).bottom() - EDGE
        taken = self.places.minute_at(at.y()) - item.begin
        return Drag(item, at, grip=taken, resizes=at.y() > foot, length=item.length)

    def drag_to(self, drag: Drag, at: QPoint) -> None:
        self._scroll_at_edge(at)
        minute = self.places.minute_at(at.y())
        if drag.resizes:
            length = round((minute - drag.item.begin) / QUARTER) * QUARTER
            drag.length = min(max(length, QUARTER), DAY_MINUTES - drag.item.begin)
            return
        day = self.places.day_at(at.x())
        if day is None:
            drag.target = None
        elif at.y() < self.places.top:
            drag.target = Place(day)
        else:
            begin = round((minute - drag.grip) / QUARTER) * QUARTER
            drag.target = Place(day, min(max(begin, 0), DAY_MINUTES - QUARTER))

    def step(self, item: CalendarItem | None, rows: int) -> tuple[Place, CalendarItem | None]:
        day = self.place.day
        items = [one for one in self.days.items if one.place.day == day]
        stops = stops_of_hours(day, items, self.place)
        at = place_of(stops, item, self.place) + rows
        stop = stops[min(max(at, 0), len(stops) - 1)]
        return (stop.place, stop) if isinstance(stop, CalendarItem) else (stop, None)

    def moved(self, item: CalendarItem, days: int, rows: int) -> Place:
        place = item.place
        day = date.fromordinal(place.day.toordinal() + days)
        if place.minute is None:
            return Place(day)
        return Place(day, min(max(place.minute + rows * QUARTER, 0), DAY_MINUTES - QUARTER))

    def reveal(self, place: Place) -> None:
        if place.minute is None:
            return
        bar, slot = self.verticalScrollBar(), self.places.slot(place)
        top, bottom = slot.top() - self.places.top, slot.bottom() - self.places.top
        if top < 0:
            bar.setValue(bar.value() + top)
        elif bottom > self.places.page:
            bar.setValue(bar.value() + bottom - self.places.page)

    def draw(self, painter: QPainter) -> None:
        draw_week(self, painter)

    def draw_over(self, painter: QPainter) -> None:
        draw_over(self, painter)

    def _top_at(self, minute: int) -> int:
        """What the bar stands at for a minute to be at the top, its hour whole."""
        return max(0, self.places.down(minute) - HOUR_ROOM)

    def _opening(self) -> int:
        """The minute at the top at first: seven, or before the earliest entry."""
        begins = [item.begin for item in self.days.items if item.place.minute is not None]
        return max(0, min([MORNING, *(begin // 60 * 60 for begin in begins)]))

    def _scroll_at_edge(self, at: QPoint) -> None:
        bar = self.verticalScrollBar()
        if at.y() > self.viewport().height() - SCROLL_EDGE:
            bar.setValue(bar.value() + SCROLL_STEP)
        elif self.places.top <= at.y() < self.places.top + SCROLL_EDGE:
            bar.setValue(bar.value() - SCROLL_STEP)
