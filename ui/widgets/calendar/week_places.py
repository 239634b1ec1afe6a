"""Where everything of a week stands, in pixels: for the eye and for the mouse alike."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect

from ui.widgets.calendar.painting import LINE
from ui.widgets.calendar.rows import DAY_MINUTES, CalendarDays, CalendarItem, Key, Place
from ui.widgets.calendar.side_by_side import side_by_side

HEAD = 38
SHOWN_HOURS = 13  # seven to twenty
HOUR_LEAST, HOUR_MOST = 36, 60
STRIP_ROWS = 3
LEAST = 18  # pixels of the shortest entry, whose words are to be read
GAP = 2


class WeekPlaces:
    """Columns of days, the strip of whole days, and the grid of hours below it."""

    def __init__(
        self,
        days: CalendarDays | None = None,
        width: int = 0,
        height: int = 0,
        gutter: int = 0,
    ) -> None:
        self.days = days or CalendarDays(date.min, 0)
        self.width, self.gutter, self.head = width, gutter, HEAD
        self.scrolled = 0
        self.rects: dict[Key, QRect] = {}  # those of the grid as if it were not scrolled
        self.more: dict[date, QRect] = {}
        self.hidden: dict[date, int] = {}
        of_days = self.days.by_day()
        whole = {
            day: [item for item in items if item.place.minute is None]
            for day, items in of_days.items()
        }
        rows = min(max((len(items) for items in whole.values()), default=0), STRIP_ROWS)
        self.top = HEAD + max(rows, 1) * (LINE + GAP) + 6
        self.page = max(1, height - self.top)
        self.hour = min(max(self.page // SHOWN_HOURS, HOUR_LEAST), HOUR_MOST)
        self.height = 24 * self.hour
        for day, items in of_days.items():
            self._place_whole(day, whole[day])
            self._place_timed(day, [item for item in items if item.place.minute is not None])

    def column(self, place: int) -> QRect:
        """The column of the day at a place, from the head to below the last hour."""
        count = max(self.days.count, 1)
        room = self.width - self.gutter
        left = self.gutter + room * place // count
        right = self.gutter + room * (place + 1) // count
        return QRect(left, 0, right - left, self.top + self.height)

    def day_at(self, x: int) -> date | None:
        """The day whose column is there."""
        if x < self.gutter or not self.days.count:
            return None
        for place in range(self.days.count):
            if x <= self.column(place).right():
                return self.days.day(place)
        return self.days.last

    def minute_at(self, y: int) -> int:
        """The minute of the day at a height of the viewport."""
        down = y - self.top + self.scrolled
        return min(max(down * 60 // self.hour, 0), DAY_MINUTES)

    def down(self, minute: int) -> int:
        """How far below midnight a minute stands."""
        return minute * self.hour // 60

    def y_of(self, minute: int) -> int:
        """At which height of the viewport a minute stands."""
        return self.top + self.down(minute) - self.scrolled

    def slot(self, place: Place, length: int = 30) -> QRect:
        """The rectangle of a place in the viewport."""
        at = self.days.place_of(place.day)
        if at is None:
            return QRect()
        column = self.column(at)
        if place.minute is None:
            return QRect(column.left() + GAP, HEAD, column.width() - 2 * GAP, self.top - HEAD - 4)
        top = self.y_of(place.minute)
        height = self.down(place.minute + length) - self.down(place.minute)
        return QRect(column.left() + GAP, top, column.width() - 2 * GAP, height)

    def _place_whole(self, day: date, items: list[CalendarItem]) -> None:
        at = self.days.place_of(day)
        if at is None:
            return
        column = self.column(at)
        shown = len(items) if len(items) <= STRIP_ROWS else STRIP_ROWS - 1
        box = QRect(column.left() + GAP, HEAD, column.width() - 2 * GAP - 1, LINE)
        for item in items[:shown]:
            self.rects[item.key] = QRect(box)
            box.translate(0, LINE + GAP)
        if shown < len(items):
            self.more[day] = QRect(box)
            self.hidden[day] = len(items) - shown

    def _place_timed(self, day: date, items: list[CalendarItem]) -> None:
        at = self.days.place_of(day)
        if at is None:
            return
        column = self.column(at)
        room = column.width() - 2 * GAP - 5
        least = -(-LEAST * 60 // self.hour)
        spans = [(item.begin, max(item.end, item.begin + least)) for item in items]
        columns = side_by_side(spans)
        for item, (begin, end), (place, count) in zip(items, spans, columns, strict=True):
            left = column.left() + GAP + room * place // count
            right = column.left() + GAP + room * (place + 1) // count
            top, bottom = self.top + self.down(begin), self.top + self.down(end)
            self.rects[item.key] = QRect(left, top, right - left - 1, bottom - top - 1)
