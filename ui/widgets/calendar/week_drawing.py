"""Drawing a week."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from ui import formats, formats_days
from ui.widgets.calendar.rows import CalendarItem
from ui.widgets.calendar.week_places import HEAD

if TYPE_CHECKING:
    from ui.widgets.calendar.week import WeekView

_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
NUMBER = 24


def draw_week(view: WeekView, painter: QPainter) -> None:
    """The grid with what has an hour, then the head and the strip over it."""
    painter.save()
    painter.setClipRect(_below(view))
    _grid(view, painter)
    for item in view.days.items:
        if item.place.minute is not None:
            _item(view, painter, item)
    painter.restore()
    _head(view, painter)


def draw_over(view: WeekView, painter: QPainter) -> None:
    """What the mouse and the keys are at, and a line where it is now."""
    painter.save()
    painter.setClipRect(_below(view), Qt.ClipOperation.IntersectClip)
    _at_hand(view, painter, whole=False)
    _now(view, painter)
    _dragged(view, painter, whole=False)
    painter.restore()
    _at_hand(view, painter, whole=True)
    for day in view.days_of_more():
        if day in view.places.more:
            _more(view, painter, day, over=True)
    _dragged(view, painter, whole=True)


def _below(view: WeekView) -> QRect:
    """The part of the viewport that is scrolled."""
    return view.viewport().rect().adjusted(0, view.places.top, 0, 0)


def _at_hand(view: WeekView, painter: QPainter, *, whole: bool) -> None:
    if (view.place.minute is None) == whole:
        _place(view, painter)
    for item in (view.item_over(), view.chosen()):
        if item is not None and (item.place.minute is None) == whole:
            _item(view, painter, item, over=True)
    drag = view.drag
    if drag is not None and drag.begun and (drag.item.place.minute is None) == whole:
        view.pen.fade(painter, view.item_rect(drag.item))


def _grid(view: WeekView, painter: QPainter) -> None:
    theme, places, pen = view.theme, view.places, view.pen
    bottom = view.viewport().height()
    for at in range(view.days.count):
        column = places.column(at)
        if view.days.day(at) in view.days.free:
            painter.fillRect(QRect(column.left(), 0, column.width(), bottom), theme.color("ground"))
    painter.setPen(QPen(theme.color("line")))
    painter.setFont(pen.tiny)
    width = view.viewport().width()
    for hour in range(24):
        y = places.y_of(hour * 60)
        if not places.top - places.hour < y < bottom:
            continue
        painter.setPen(QPen(theme.color("line")))
        painter.drawLine(places.gutter - 4, y, width, y)
        painter.setPen(theme.color("faint"))
        if hour:
            label = QRect(0, y - 9, places.gutter - 8, 18)
            painter.setFont(pen.tiny)
            painter.drawText(label, _RIGHT, formats.clock(time(hour)))
    painter.setPen(QPen(theme.color("line")))
    for at in range(view.days.count):
        left = places.column(at).left()
        painter.drawLine(left, places.top, left, bottom)


def _item(view: WeekView, painter: QPainter, item: CalendarItem, *, over: bool = False) -> None:
    rect = view.item_rect(item)
    if rect.isEmpty() or rect.bottom() < 0 or rect.top() > view.viewport().height():
        return
    view.pen.item(painter, rect, item, chosen=over and view.is_chosen(item), over=over)


def _place(view: WeekView, painter: QPainter) -> None:
    """The place that keys work on, where no item stands."""
    if not view.marks_place():
        return
    painter.setPen(QPen(view.theme.color("accent"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(view.place_rect(view.place).adjusted(0, 1, -1, -1), 4, 4)


def _now(view: WeekView, painter: QPainter) -> None:
    """A line where it is now."""
    now = view.now()
    at = view.days.place_of(now.date())
    if at is None:
        return
    column = view.places.column(at)
    y = view.places.y_of(now.hour * 60 + now.minute)
    painter.setPen(QPen(view.theme.tone("bad", "mark"), 1.5))
    painter.drawLine(column.left(), y, column.right(), y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(view.theme.tone("bad", "mark"))
    painter.drawEllipse(QPoint(column.left(), y), 4, 4)


def _dragged(view: WeekView, painter: QPainter, *, whole: bool) -> None:
    """What is dragged, where it would stand, with its hour."""
    drag = view.drag
    if drag is None or not drag.begun:
        return
    place = drag.item.place if drag.resizes else drag.target
    if place is None or (place.minute is None) != whole:
        return
    rect = view.places.slot(place, drag.length)
    view.pen.item(painter, rect.adjusted(0, 0, -3, 0), drag.item, chosen=True, ghost=True)
    if place.at is not None:
        end = place.minute + drag.length if place.minute is not None else 0
        words = f"{formats.clock(place.at)} – {formats.clock(time(*divmod(end % 1440, 60)))}"
        _flag(view, painter, rect, words)


def _flag(view: WeekView, painter: QPainter, rect: QRect, words: str) -> None:
    """From when until when, at the foot of what is dragged."""
    pen = view.pen
    width = pen.width(pen.tiny, words) + 12
    box = QRect(rect.left() + 4, rect.bottom() + 3, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(view.theme.color("text"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(view.theme.color("surface"))
    painter.setFont(pen.tiny)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _head(view: WeekView, painter: QPainter) -> None:
    theme, places, pen = view.theme, view.places, view.pen
    width = view.viewport().width()
    painter.fillRect(QRect(0, 0, width, places.top), theme.color("surface"))
    today = view.now().date()
    for at in range(view.days.count):
        day, column = view.days.day(at), places.column(at)
        if day in view.days.free:
            area = QRect(column.left(), 0, column.width(), places.top)
            painter.fillRect(area, theme.color("ground"))
        _day(view, painter, QRect(column.left(), 0, column.width(), HEAD), at, day == today)
        painter.setPen(QPen(theme.color("line")))
        painter.drawLine(column.left(), HEAD - 4, column.left(), places.top)
    painter.setPen(theme.color("faint"))
    painter.setFont(pen.tiny)
    label = QRect(0, HEAD, places.gutter - 8, 20)
    painter.drawText(label, _RIGHT, view.all_day)
    for item in view.days.items:
        if item.place.minute is None:
            _item(view, painter, item)
    for day in places.more:
        _more(view, painter, day, over=False)
    painter.setPen(QPen(theme.color("line_strong")))
    painter.drawLine(0, places.top - 1, width, places.top - 1)


def _more(view: WeekView, painter: QPainter, day: date, *, over: bool) -> None:
    words = view.more_words(view.places.hidden[day])
    view.pen.more(painter, view.places.more[day], words, over=over)


def _day(view: WeekView, painter: QPainter, box: QRect, at: int, is_today: bool) -> None:
    """The name of a day, its number, and the holiday that it is."""
    theme, pen = view.theme, view.pen
    day = view.days.day(at)
    name, number = formats_days.weekday(day), str(day.day)
    left = box.left() + 8
    width = pen.width(pen.small, name)
    painter.setPen(theme.color("accent" if is_today else "muted"))
    pen.write(painter, QRect(left, box.top(), width + 2, box.height() - 4), pen.small, name)
    left += width + 6
    wide = max(NUMBER, pen.width(pen.number, number) + 10)
    painter.setPen(theme.color("text"))
    circle = QRect(left, box.top() + (box.height() - 4 - NUMBER) // 2, wide, NUMBER)
    pen.day_number(painter, circle, number, today=is_today)
    holiday = view.days.free.get(day, "")
    if holiday:
        left = circle.right() + 6
        painter.setPen(theme.color("muted"))
        room = QRect(left, box.top(), box.right() - left - 4, box.height() - 4)
        pen.write(painter, room, pen.tiny, holiday)
