"""Where the arrows up and down lead in a calendar: through entries, and empty places between."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ui.widgets.calendar.rows import DAY_MINUTES, CalendarItem, Place

HALF = 30
MORNING = 7 * 60

Stop = CalendarItem | Place


def stops_of_hours(day: date, items: Sequence[CalendarItem], here: Place) -> list[Stop]:
    """What is gone through on a day: its whole-day entries, then half hours or what begins there.

    Hours before the morning are left out unless there is an entry, or the user is there already.
    """
    whole: list[Stop] = [item for item in items if item.place.minute is None]
    timed = [item for item in items if item.place.minute is not None]
    begins = [MORNING, *(item.begin for item in timed)]
    if here.minute is not None:
        begins.append(here.minute)
    found = whole or [Place(day)]
    for minute in range(min(begins) // HALF * HALF, DAY_MINUTES, HALF):
        within = [item for item in timed if minute <= item.begin < minute + HALF]
        found += within or [Place(day, minute)]
    return found


def place_of(stops: Sequence[Stop], item: CalendarItem | None, here: Place) -> int:
    """At which stop the user is."""
    if item is not None:
        for at, stop in enumerate(stops):
            if isinstance(stop, CalendarItem) and stop.key == item.key:
                return at
    for at, stop in enumerate(stops):
        place = stop.place if isinstance(stop, CalendarItem) else stop
        if (place.minute is None) != (here.minute is None):
            continue
        if here.minute is None or (place.minute or 0) + HALF > here.minute:
            return at
    return 0
