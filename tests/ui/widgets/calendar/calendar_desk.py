"""Calendars with a fixed clock and a few items, and the mouse that drags them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.widgets.calendar import CalendarDays, CalendarItem, CalendarSurface, Place

TODAY = date(2026, 3, 4)  # a Wednesday
MONDAY = date(2026, 3, 2)
NOW = datetime.combine(TODAY, time(9, 40))
LEFT = Qt.MouseButton.LeftButton


def item(
    record: int,
    day: date = TODAY,
    minute: int | None = 600,
    *,
    length: int = 60,
    movable: bool = True,
    name: str = "Yuhuan",
) -> CalendarItem:
    """An item at ten o'clock of the day, unless it is said otherwise."""
    return CalendarItem(
        key=("activity", record, ""), place=Place(day, minute), length=length, name=name,
        text="gearbox", icon="visit", tone="info", is_movable=movable, spoken=f"{name} {record}",
        tip=f"tip of {record}", clock="" if minute is None else f"{minute // 60}:00",
    )  # fmt: skip


def week(*items: CalendarItem) -> CalendarDays:
    """The week of the day."""
    return CalendarDays(MONDAY, 7, items)


def month(*items: CalendarItem) -> CalendarDays:
    """The month of the day: it begins on a Sunday, so six weeks from Monday 23 February."""
    return CalendarDays(date(2026, 2, 23), 42, items, month=TODAY)


def middle_of(view: CalendarSurface, item: CalendarItem) -> QPoint:
    """Where an item is taken by the mouse."""
    return view.item_rect(item).center()


def middle_of_day(view: CalendarSurface, day: date, minute: int | None = None) -> QPoint:
    """A place of the calendar."""
    return view.place_rect(Place(day, minute)).center()


def drag(view: CalendarSurface, begin: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Take what is there, move it in two steps, and let it go."""
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, begin)
    for at in (begin + (end - begin) / 2, end):
        QTest.mouseMove(viewport, at)
    if drop:
        QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, end)


def days_on(count: int) -> date:
    """The day so many after the day."""
    return TODAY + timedelta(days=count)
