"""When something is: a day, perhaps a time, on the clock of a zone; and how files say it.

A time without a zone ("floating") is meant wherever one is. A single time in UTC, as many calendars
write all of them, is taken over on this laptop's clock: that is what was meant by whoever made it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Any
from zoneinfo import available_timezones

from crm_desktop.exchange.calendars.zones import Zones
from crm_desktop.zones import iana_name, named_zone, zone_here

_FIRST, _LAST = date(1900, 1, 1), date(2200, 1, 1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and a time on the clock of `zone` (an IANA name; None: wherever one is).

    `here` is the zone of this laptop, by whose clock what has none is meant.
    """

    day: date
    at: time | None = None
    zone: str | None = None
    here: str | None = None

    def begins(self) -> datetime:
        """The instant; of a whole day its first, here."""
        zone = named_zone(self.zone) or named_zone(self.here)
        naive = datetime.combine(self.day, self.at or time())
        return (naive.replace(tzinfo=zone) if zone else naive.astimezone()).astimezone(UTC)

    def ends(self, minutes: int | None) -> datetime:
        """The instant after so many minutes; without them the day's end, or an hour later."""
        length = (
            timedelta(minutes=minutes) if minutes else timedelta(hours=24 if not self.at else 1)
        )
        return self.begins() + length

    def minutes_until(self, end: Moment) -> float:
        """How long it is until the end; between whole days, those days."""
        if self.at is None or end.at is None:
            return (end.day - self.day).days * 24 * 60
        return (end.begins() - self.begins()).total_seconds() / 60

    def day_on(self, other: Moment) -> date:
        """The day it is on another moment's clock: an EXDATE in UTC of a series elsewhere."""
        if self.at is None or other.at is None or self.zone == other.zone:
            return self.day
        zone = named_zone(other.zone) or named_zone(self.here)
        return self.begins().astimezone(zone).date()

    def on(self, day: date) -> Moment:
        """The same time on another day."""
        return Moment(day, self.at, self.zone, self.here)


class Clock:
    """Reads the times of one file, with the zones it defines."""

    def __init__(self, definitions: dict[str, str], here: str | None = None) -> None:
        self.here = here or zone_here()
        self._zones = Zones(definitions)
        self._names: dict[str, str | None] = {}

    def moment(self, value: Any) -> Moment | None:
        """The moment of a property such as DTSTART; None when it cannot be read."""
        told = getattr(value, "dt", None)
        return self.moment_of(told, _tzid(value)) if told is not None else None

    def moment_of(self, told: Any, tzid: str) -> Moment | None:
        """The same of a bare date or time, with its TZID."""
        if isinstance(told, datetime):
            if not _FIRST <= told.date() < _LAST:
                return None
            wall = told.replace(second=0, microsecond=0, tzinfo=None)
            zone = self.zone_of(tzid, wall) if tzid else ("UTC" if told.tzinfo else None)
            own = self._zones.own(tzid) if tzid and zone is None else None
            if own is not None:
                # A zone of the file's own like none we know: the same instant, here.
                there = self._from(wall.replace(tzinfo=own))
                return Moment(there.date(), there.time(), self.here, self.here)
            return Moment(wall.date(), wall.time(), zone, self.here)
        if isinstance(told, date) and _FIRST <= told < _LAST:
            return Moment(told, here=self.here)
        return None

    def strangeness(self, value: Any) -> str | None:
        """What is to be known of a property's zone: it is unknown, or known to its file alone."""
        tzid = _tzid(value)
        if not tzid or not isinstance(value.dt, datetime):
            return None
        if self.zone_of(tzid, value.dt.replace(tzinfo=None)) is not None:
            return None
        return "zone_unknown" if self._zones.own(tzid) is None else "zone_of_its_own"

    def instant(self, told: datetime) -> datetime:
        """A date with time as an instant; one without a zone is meant here."""
        if told.tzinfo is None:
            zone = named_zone(self.here)
            told = told.replace(tzinfo=zone) if zone else told.astimezone()
        return told.astimezone(UTC)

    def at_home(self, moment: Moment) -> Moment:
        """A single time in UTC on this laptop's clock; all others as they are."""
        if moment.zone != "UTC" or moment.at is None or named_zone(self.here) is None:
            return moment
        there = self._from(moment.begins())
        return Moment(there.date(), there.time(), self.here, self.here)

    def zone_of(self, tzid: str, at: datetime) -> str | None:
        """The IANA name of a TZID: by name, else a zone that kept the same time that year."""
        if tzid not in self._names:
            own = None if (known := iana_name(tzid)) else self._zones.own(tzid)
            self._names[tzid] = known or (self._alike(own, at.year) if own is not None else None)
        return self._names[tzid]

    def _from(self, instant: datetime) -> datetime:
        return instant.astimezone(named_zone(self.here))

    def _alike(self, own: tzinfo, year: int) -> str | None:
        offsets = _offsets(own, year)
        kept = _all_offsets(year)
        if self.here and kept.get(self.here) == offsets:
            return self.here
        return next((name for name, each in kept.items() if each == offsets), None)


Offsets = tuple[timedelta | None, ...]


def _offsets(zone: tzinfo, year: int) -> Offsets:
    days = (datetime(year, month, 15, 12) for month in range(1, 13))
    return tuple(day.replace(tzinfo=zone).utcoffset() for day in days)


@lru_cache(maxsize=8)
def _all_offsets(year: int) -> dict[str, Offsets]:
    """The offsets of every zone through a year; the zones of large places come first."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    names = dict.fromkeys([*WINDOWS_TO_OLSON.values(), *sorted(available_timezones())])
    zones = ((name, named_zone(name)) for name in names)
    return {name: _offsets(zone, year) for name, zone in zones if zone is not None}


def _tzid(value: Any) -> str:
    return str(getattr(value, "params", {}).get("TZID", ""))
