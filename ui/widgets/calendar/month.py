"""A month: weeks below each other, each day with as many of its entries as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import formats, formats_days
from ui.theme import Theme
from ui.widgets.calendar.dragging import Drag
from ui.widgets.calendar.painting import LINE
from ui.widgets.calendar.rows import CalendarItem, Key, Place
from ui.widgets.calendar.surface import CalendarSurface

WEEK = 7
HEAD = 28
NUMBER = 22
EDGE = 3


class MonthView(CalendarSurface):
    """What has no room on its day is behind "+n more"."""

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, now, parent)
        self._rects: dict[Key, QRect] = {}
        self._more: dict[date, tuple[QRect, int]] = {}
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Month"))
        self.arrange()

    def arrange(self) -> None:
        self._rects, self._more = {}, {}
        for day, items in self.days.by_day().items():
            cell = self.cell(day)
            room = max(0, (cell.height() - NUMBER - EDGE - 2) // LINE)
            shown = len(items) if len(items) <= room else max(0, room - 1)
            box = QRect(cell.left() + EDGE, cell.top() + NUMBER + EDGE, cell.width() - 2 * EDGE,
                        LINE)  # fmt: skip
            for item in items[:shown]:
                self._rects[item.key] = QRect(box)
                box.translate(0, LINE)
            if shown < len(items):
                self._more[day] = (QRect(box), len(items) - shown)
        self.outdate()

    def cell(self, day: date) -> QRect:
        """The field of a day; empty when it is not shown."""
        at = self.days.place_of(day)
        if at is None:
            return QRect()
        weeks = max(1, self.days.count // WEEK)
        size = self.viewport().size()
        width, height = size.width(), size.height() - HEAD
        row, column = divmod(at, WEEK)
        left, top = width * column // WEEK, HEAD + height * row // weeks
        right, bottom = width * (column + 1) // WEEK, HEAD + height * (row + 1) // weeks
        return QRect(left, top, right - left, bottom - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def item_rect(self, item: CalendarItem) -> QRect:
        return self._rects.get(item.key, QRect())

    def place_rect(self, place: Place) -> QRect:
        return self.cell(place.day)

    def item_at(self, at: QPoint) -> CalendarItem | None:
        key = next((key for key, rect in self._rects.items() if rect.contains(at)), None)
        return self.item(key)

    def more_at(self, at: QPoint) -> date | None:
        return next((day for day, (box, _) in self._more.items() if box.contains(at)), None)

    def place_at(self, at: QPoint) -> Place | None:
        size = self.viewport().size()
        weeks = self.days.count // WEEK
        if not weeks or at.y() < HEAD or not self.viewport().rect().contains(at):
            return None
        row = (at.y() - HEAD) * weeks // max(1, size.height() - HEAD)
        column = at.x() * WEEK // max(1, size.width())
        return Place(self.days.day(min(row, weeks - 1) * WEEK + column))

    def drag_to(self, drag: Drag, at: QPoint) -> None:
        place = self.place_at(at)
        drag.target = None if place is None else Place(place.day, drag.item.place.minute)

    def step(self, item: CalendarItem | None, rows: int) -> tuple[Place, CalendarItem | None]:
        """Through the entries of the day, then to the week above or below."""
        here = [one for one in self.days.items if one.place.day == self.place.day]
        at = here.index(item) + rows if item is not None and item in here else -1
        if item is None and rows > 0 and here:
            at = 0
        if 0 <= at < len(here):
            return here[at].place, here[at]
        day = self.place.day + timedelta(days=WEEK * rows)
        there = [one for one in self.days.items if one.place.day == day]
        if there:
            found = there[0 if rows > 0 else -1]
            return found.place, found
        return Place(day), None

    def moved(self, item: CalendarItem, days: int, rows: int) -> Place:
        place = item.place
        return Place(place.day + timedelta(days=days + WEEK * rows), place.minute)

    # Drawing

    def draw(self, painter: QPainter) -> None:
        theme, pen = self.theme, self.pen
        for at in range(self.days.count):
            day = self.days.day(at)
            cell = self.cell(day)
            if day in self.days.free:
                painter.fillRect(cell, theme.color("ground"))
            if at < WEEK:
                head = QRect(cell.left() + 8, 0, cell.width() - 10, HEAD)
                painter.setPen(theme.color("muted"))
                pen.write(painter, head, pen.small, formats_days.weekday(day))
            self._draw_number(painter, cell, day)
        painter.setPen(QPen(theme.color("line")))
        right = self.viewport().width()
        for at in range(0, self.days.count, WEEK):
            top = self.cell(self.days.day(at)).top()
            painter.drawLine(0, top, right, top)
        for at in range(1, min(WEEK, self.days.count)):
            left = self.cell(self.days.day(at)).left()
            painter.drawLine(left, HEAD, left, self.viewport().height())
        self._draw_items(painter, self.days.items)
        for day in self._more:
            self._draw_more(painter, day, over=False)

    def draw_over(self, painter: QPainter) -> None:
        drag = self.drag if self.drag is not None and self.drag.begun else None
        aim = drag.target.day if drag is not None and drag.target is not None else None
        marked = aim or (self.place.day if self.marks_place() else None)
        if marked is not None:
            self._draw_marked(painter, marked)
        for item in (self.item_over(), self.chosen()):
            if item is not None and not self.item_rect(item).isEmpty():
                self.pen.line(painter, self.item_rect(item), item, chosen=self.is_chosen(item),
                              over=True)  # fmt: skip
        for day in self.days_of_more():
            if day in self._more:
                self._draw_more(painter, day, over=True)
        if drag is None:
            return
        self.pen.fade(painter, self.item_rect(drag.item))
        if aim is not None:
            cell = self.cell(aim).adjusted(EDGE, NUMBER + EDGE, -EDGE, 0)
            cell.setHeight(LINE)
            self.pen.item(painter, cell, drag.item, chosen=True, ghost=True)

    def _draw_items(self, painter: QPainter, items: Iterable[CalendarItem]) -> None:
        for item in items:
            rect = self._rects.get(item.key)
            if rect is not None:
                self.pen.line(painter, rect, item, chosen=False, over=False)

    def _draw_more(self, painter: QPainter, day: date, *, over: bool) -> None:
        box, count = self._more[day]
        self.pen.more(painter, box, self.tr("+%n more", "", count), over=over)

    def _draw_marked(self, painter: QPainter, day: date) -> None:
        """The day that the keys or the mouse are at, with what is on it."""
        cell = self.cell(day)
        if cell.isEmpty():
            return
        painter.setPen(QPen(self.theme.color("accent"), 1.5))
        painter.setBrush(self.theme.color("selected"))
        painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 5, 5)
        self._draw_number(painter, cell, day)
        self._draw_items(painter, (one for one in self.days.items if one.place.day == day))
        if day in self._more:
            self._draw_more(painter, day, over=False)

    def _draw_number(self, painter: QPainter, cell: QRect, day: date) -> None:
        theme, pen = self.theme, self.pen
        month = self.days.month
        inside = month is None or (day.year, day.month) == (month.year, month.month)
        text = str(day.day) if day.day > 1 else formats.short_day(day, day)
        width = max(NUMBER, pen.width(pen.number, text) + 10)
        box = QRect(cell.left() + EDGE, cell.top() + 3, width, NUMBER - 2)
        painter.setPen(theme.color("text" if inside else "faint"))
        pen.day_number(painter, box, text, today=day == self.now().date())
        holiday = self.days.free.get(day, "")
        if holiday:
            painter.setPen(theme.color("muted"))
            left = box.right() + 4
            pen.write(painter, QRect(left, box.top(), cell.right() - left - 4, box.height()),
                      pen.tiny, holiday)  # fmt: skip
