"""Time zones of calendar files: which zone a TZID means, and the definition of a zone of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone

_FIRST_YEAR, _LAST_YEAR = 1990, 2038
# A definition is only followed when it can be worked out in a moment: once or a few times a year.
_YEARLY = re.compile(
    r"RRULE:FREQ=YEARLY(;(INTERVAL|BYMONTH|BYDAY|BYMONTHDAY|UNTIL|WKST)=[^;\r\n]*)*"
)
_LONGEST_DEFINITION = 20_000


class Zones:
    """The zones of one calendar file: known names first, then the file's own definitions."""

    def __init__(self, definitions: Mapping[str, str]) -> None:
        self._definitions = definitions
        self._made: dict[str, tzinfo | None] = {}

    def own(self, tzid: str) -> tzinfo | None:
        """The zone that the file itself defines under a TZID; None when it does not, or oddly."""
        if tzid not in self._made:
            self._made[tzid] = _defined(self._definitions.get(tzid.strip().strip('"'), ""))
        return self._made[tzid]


def _defined(text: str) -> tzinfo | None:
    from icalendar import Timezone

    rules = [line for line in text.splitlines() if line.upper().startswith("RRULE")]
    if not text or len(text) > _LONGEST_DEFINITION:
        return None
    if not all(_YEARLY.fullmatch(rule.strip()) for rule in rules):
        return None
    try:
        parsed: Any = Timezone.from_ical(text)
        made: tzinfo = parsed.to_tz(lookup_tzid=False)
        made.utcoffset(datetime(2026, 1, 1))
    except Exception:
        # Whatever trips the library is a fault of this one definition; its events still come in.
        return None
    return made


@lru_cache(maxsize=64)
def definition(name: str) -> Timezone:
    """The VTIMEZONE of an IANA zone, for calendars that know zones only by definition.

    The onset of each part is on the clock before it, as RFC 5545 (3.6.5) asks.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = ZoneInfo(name)
    begun = datetime(_FIRST_YEAR, 1, 1)
    first = begun.replace(tzinfo=zone)
    parts: dict[tuple[timedelta, timedelta, str, bool], list[datetime]] = {}
    start = first.utcoffset() or timedelta()
    parts[(start, start, first.tzname() or name, bool(first.dst()))] = [begun]
    for before, after in _changes(zone):
        old, new = before.utcoffset() or timedelta(), after.utcoffset() or timedelta()
        key = (old, new, after.tzname() or name, bool(after.dst()))
        onset = (after.astimezone(UTC) + old).replace(tzinfo=None)
        parts.setdefault(key, []).append(onset)
    made = Timezone()
    made.add("tzid", name)
    for (old, new, word, is_dst), onsets in parts.items():
        part = TimezoneDaylight() if is_dst else TimezoneStandard()
        part.add("dtstart", onsets[0])
        if onsets[1:]:
            part.add("rdate", onsets[1:])
        part.add("tzname", word)
        part.add("tzoffsetfrom", old)
        part.add("tzoffsetto", new)
        made.add_component(part)
    return made


def _changes(zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """Every change of the clock: the last second before it and the first one of the new time."""
    low = datetime(_FIRST_YEAR, 1, 1, tzinfo=UTC)
    while low.year < _LAST_YEAR:
        high = low + timedelta(days=7)
        if _state(zone, low) != _state(zone, high):
            early, late = low, high
            while late - early > timedelta(seconds=1):
                middle = early + timedelta(seconds=(late - early) // timedelta(seconds=2))
                if _state(zone, middle) == _state(zone, low):
                    early = middle
                else:
                    late = middle
            yield early.astimezone(zone), late.astimezone(zone)
            high = late
        low = high


def _state(zone: ZoneInfo, instant: datetime) -> tuple[timedelta | None, timedelta | None]:
    there = instant.astimezone(zone)
    return there.utcoffset(), there.dst()


def day_in(instant: datetime, zone: tzinfo | None) -> date:
    """The day of an instant on a zone's clock (this laptop's for None)."""
    return instant.astimezone(zone).date()
