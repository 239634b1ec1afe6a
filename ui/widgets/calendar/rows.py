"""What a calendar shows: items on days, each worded already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from ui.theme import Tone

Key = tuple[str, int, str]
"""What an item is known by: its kind, its record, and which of many times it is."""

DAY_MINUTES = 24 * 60
QUARTER = 15


@dataclass(frozen=True, slots=True)
class Place:
    """A day, and the minute of it; None is the whole day."""

    day: date
    minute: int | None = None

    @property
    def at(self) -> time | None:
        """The hour as people say it."""
        return None if self.minute is None else time(*divmod(self.minute, 60))


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One entry as it is drawn; `length` in minutes is how long it is shown, `clock` its hour."""

    key: Key
    place: Place
    length: int
    name: str
    text: str
    icon: str
    tone: Tone
    clock: str = ""
    until: str = ""
    is_done: bool = False
    is_movable: bool = False
    spoken: str = ""
    tip: str = ""

    @property
    def begin(self) -> int:
        """The minute at which it begins."""
        return self.place.minute or 0

    @property
    def end(self) -> int:
        """The minute at which it ends, midnight at the latest."""
        return min(self.begin + self.length, DAY_MINUTES)


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """The days that are shown, their items in order, and which days are free (holidays' names)."""

    first: date
    count: int
    items: tuple[CalendarItem, ...] = ()
    free: Mapping[date, str] = field(default_factory=dict)
    month: date | None = None  # its days stand out from those of the months about it

    @property
    def last(self) -> date:
        return self.first + timedelta(days=self.count - 1)

    def day(self, place: int) -> date:
        """The day at a place, from 0."""
        return self.first + timedelta(days=place)

    def place_of(self, day: date) -> int | None:
        """At which place a day is shown."""
        place = (day - self.first).days
        return place if 0 <= place < self.count else None

    def by_day(self) -> dict[date, list[CalendarItem]]:
        """The items of each day that has some, in order."""
        found: dict[date, list[CalendarItem]] = {}
        for item in self.items:
            found.setdefault(item.place.day, []).append(item)
        return found
