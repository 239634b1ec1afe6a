"""A month: weeks below each other, each day with as many of its entries as there is room for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import formats, formats_days
from ui.theme import Theme
from ui.widgets.calendar.painting import LINE
from ui.widgets.calendar.rows import CalendarItem, Key, Place
from ui.widgets.calendar.surface import CalendarSurface, Drag

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
        self.viewport().update()

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
        self._draw_cells(painter)
        for item in self.days.items:
            rect = self._rects.get(item.key)
            if rect is not None:
                self._draw_item(painter, rect, item)
        for day, (box, count) in self._more.items():
            words = self.tr("+%n more", "", count)
            self.pen.more(painter, box, words, over=self.over == day)
        self._draw_drag(painter)

    def _draw_item(self, painter: QPainter, rect: QRect, item: CalendarItem) -> None:
        drag = self.drag
        if drag is not None and drag.begun and drag.item.key == item.key:
            painter.setOpacity(0.35)
        self.pen.line(painter, rect, item, chosen=self.is_chosen(item), over=self.over == item.key)
        painter.setOpacity(1)

    def _draw_cells(self, painter: QPainter) -> None:
        theme, pen = self.theme, self.pen
        painter.fillRect(self.viewport().rect(), theme.color("surface"))
        today = self.now().date()
        for at in range(self.days.count):
            day = self.days.day(at)
            cell = self.cell(day)
            if day in self.days.free:
                painter.fillRect(cell, theme.color("ground"))
            if at < WEEK:
                head = QRect(cell.left() + 8, 0, cell.width() - 10, HEAD)
                painter.setPen(theme.color("muted"))
                pen.write(painter, head, pen.small, formats_days.weekday(day))
            self._draw_number(painter, cell, day, is_today=day == today)
        painter.setPen(QPen(theme.color("line")))
        right = self.viewport().width()
        for at in range(0, self.days.count, WEEK):
            top = self.cell(self.days.day(at)).top()
            painter.drawLine(0, top, right, top)
        for at in range(1, min(WEEK, self.days.count)):
            left = self.cell(self.days.day(at)).left()
            painter.drawLine(left, HEAD, left, self.viewport().height())
        self._draw_place(painter)

    def _draw_place(self, painter: QPainter) -> None:
        marked = self.place.day if self.marks_place() else None
        drag = self.drag
        if drag is not None and drag.begun and drag.target is not None:
            marked = drag.target.day
        cell = QRect() if marked is None else self.cell(marked)
        if not cell.isEmpty():
            painter.setPen(QPen(self.theme.color("accent"), 1.5))
            painter.setBrush(self.theme.color("selected"))
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 5, 5)
            if marked is not None:
                self._draw_number(painter, cell, marked, is_today=marked == self.now().date())

    def _draw_number(self, painter: QPainter, cell: QRect, day: date, *, is_today: bool) -> None:
        theme, pen = self.theme, self.pen
        month = self.days.month
        inside = month is None or (day.year, day.month) == (month.year, month.month)
        text = str(day.day) if day.day > 1 else formats.short_day(day, day)
        width = max(NUMBER, pen.width(pen.number, text) + 10)
        box = QRect(cell.left() + EDGE, cell.top() + 3, width, NUMBER - 2)
        painter.setPen(theme.color("text" if inside else "faint"))
        pen.day_number(painter, box, text, today=is_today)
        holiday = self.days.free.get(day, "")
        if holiday:
            painter.setPen(theme.color("muted"))
            left = box.right() + 4
            pen.write(painter, QRect(left, box.top(), cell.right() - left - 4, box.height()),
                      pen.tiny, holiday)  # fmt: skip

    def _draw_drag(self, painter: QPainter) -> None:
        drag = self.drag
        if drag is None or not drag.begun or drag.target is None:
            return
        cell = self.cell(drag.target.day)
        rect = QRect(cell.left() + EDGE, cell.top() + NUMBER + EDGE, cell.width() - 2 * EDGE, LINE)
        self.pen.item(painter, rect, drag.item, chosen=True, ghost=True)
