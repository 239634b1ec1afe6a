"""Time zones of calendar files: which zone a TZID means, and the definition of a zone of ours."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from pathlib import Path
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


@lru_cache(maxsize=512)
def named_zone(name: str | None) -> ZoneInfo | None:
    """The zone of an IANA name; None for none and for one that is not known."""
    if not name or not re.fullmatch(r"[A-Za-z0-9_+/-]{1,60}", name) or name.startswith("/"):
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return None  # also a name of a folder of the zones' database


@lru_cache(maxsize=512)
def iana_name(tzid: str) -> str | None:
    """The IANA name that a TZID means: as it is, of Windows, or at the end of a longer one."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    bare = tzid.strip().strip('"').strip()
    windows = WINDOWS_TO_OLSON.get(bare)
    if windows is not None:
        return windows
    if bare.upper() in ("UTC", "GMT", "Z", "ETC/UTC"):
        return "UTC"
    parts = [part for part in bare.split("/") if part not in ("", "posix", "right")]
    for start in range(len(parts)):
        name = "/".join(parts[start:])
        if named_zone(name) is not None and ("/" in name or start == 0):
            return name
    return None


def zone_here() -> str | None:
    """The IANA name of this laptop's zone; None when the system does not tell."""
    told = os.environ.get("TZ", "").removeprefix(":")
    if told:
        return told if named_zone(told) else None
    try:
        parts = Path("/etc/localtime").resolve(strict=True).parts
    except OSError:
        return _windows_zone()
    name = "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else ""
    return name if named_zone(name) else None


def _windows_zone() -> str | None:
    try:
        import winreg
    except ImportError:
        return None
    registry: Any = winreg
    place = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, place) as key:
            return iana_name(str(registry.QueryValueEx(key, "TimeZoneKeyName")[0]).rstrip("\0"))
    except OSError:
        return None


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
