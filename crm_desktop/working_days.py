"""Working days and hours of our firm: its country's holidays, its weekend, its hours.

Firm settings: `holidays` {country, subdivision} and `working_hours` {"0": ["09:00", "17:30"], …}
by weekday, Monday 0. Without a known country there are no holidays; without hours every hour
counts, and Monday to Friday are the working days (or what the country keeps).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.errors import UserError
from crm_desktop.store import Store

HOLIDAYS = "holidays"
WORKING_HOURS = "working_hours"
WEEKEND = frozenset({5, 6})
_FAR = 366  # days looked ahead for a working day before giving up

Hours = Mapping[int, tuple[time, time]]
"""From when until when it is worked, by weekday (Monday 0); a weekday left out is free."""


@dataclass(frozen=True)
class WorkingDays:
    """When our firm works. `zone` None is that of this laptop; no `hours`: every hour counts."""

    country: str | None = None
    subdivision: str | None = None
    hours: Hours = field(default_factory=dict)
    zone: tzinfo | None = None

    def is_working(self, day: date) -> bool:
        """Whether the firm works on a day."""
        kept = _calendar(self.country, self.subdivision)
        if self.hours:
            return day.weekday() in self.hours and (kept is None or day not in kept)
        if kept is None:
            return day.weekday() not in WEEKEND
        return bool(kept.is_working_day(day))

    def holiday(self, day: date) -> str | None:
        """The name of the holiday that a day is, in the country's language; None for none."""
        kept = _calendar(self.country, self.subdivision)
        return None if kept is None else kept.get(day)

    def next_working(self, day: date) -> date:
        """The day itself when the firm works on it, else the next one on which it does."""
        return self._nearest(day, 1)

    def last_working(self, day: date) -> date:
        """The day itself when the firm works on it, else the last one before on which it did."""
        return self._nearest(day, -1)

    def working_hours_between(self, start: datetime, end: datetime) -> float:
        """The hours worked between two instants; without working hours all that passed.

        Zero when the end is not after the start. Days on which the clocks change count what they
        really had.
        """
        if end <= start:
            return 0.0
        if not self.hours:
            return (end - start) / timedelta(hours=1)
        spans = self._spans(start.astimezone(self.zone).date())
        worked = timedelta()
        for opens, closes in spans:
            if opens >= end:
                break
            worked += max(timedelta(), min(closes, end) - max(opens, start))
        return worked / timedelta(hours=1)

    def after_hours(self, start: datetime, hours: float) -> datetime:
        """The instant (UTC) at which so many working hours have passed since `start`.

        Where the firm never works it is told as if every hour counted.
        """
        left = timedelta(hours=hours)
        if not self.hours:
            return (start.astimezone(UTC)) + left
        first = start.astimezone(self.zone).date()
        for opens, closes in self._spans(first):
            begins = max(opens, start)
            if closes > begins:
                if closes - begins >= left:
                    return begins.astimezone(UTC) + left
                left -= closes - begins
            if (opens.date() - first).days > _FAR + hours * 7:
                break
        return start.astimezone(UTC) + timedelta(hours=hours)

    def _nearest(self, day: date, step: int) -> date:
        for away in range(_FAR):
            tried = day + timedelta(days=away * step)
            if self.is_working(tried):
                return tried
        return day

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """From which instant until which it is worked, from a day on, without an end."""
        while True:
            if self.is_working(day):
                opens, closes = self.hours[day.weekday()]
                yield self._at(day, opens), self._at(day, closes)
            elif day.year >= date.max.year - 1:
                return
            day += timedelta(days=1)

    def _at(self, day: date, at: time) -> datetime:
        moment = datetime.combine(day, at)
        if self.zone is None:
            return moment.astimezone(UTC)
        return moment.replace(tzinfo=self.zone).astimezone(UTC)


def working_days(session: Session, zone: tzinfo | None = None) -> WorkingDays:
    """When our firm works, as its settings say; `zone` is the user's (None: of this laptop)."""
    kept = firm.setting(session, HOLIDAYS) or {}
    hours = _read(firm.setting(session, WORKING_HOURS) or {})
    return WorkingDays(kept.get("country"), kept.get("subdivision"), hours, zone)


def set_holidays(store: Store, *, country: str | None, subdivision: str | None = None) -> None:
    """Say whose holidays are kept: an ISO country code and a part of it; None for no holidays.

    UserError `country_unknown` when no holidays are known for it.
    """
    known = supported()
    if country is not None and (
        country not in known or (subdivision is not None and subdivision not in known[country])
    ):
        raise UserError("country_unknown", country=subdivision or country)
    with store.change("holidays_set", country=country or ""):
        value = {"country": country, "subdivision": subdivision if country else None}
        firm.set_setting(store, key=HOLIDAYS, value=value)


def set_hours(store: Store, *, hours: Mapping[int, tuple[time, time]]) -> None:
    """Say when it is worked, by weekday (Monday 0); none at all lets every hour count.

    UserError `hours_wrong` when a day ends before it begins.
    """
    for weekday, (opens, closes) in hours.items():
        if opens >= closes or weekday not in range(7):
            raise UserError("hours_wrong", start=f"{opens:%H:%M}", end=f"{closes:%H:%M}")
    with store.change("working_hours_set"):
        told = {
            str(weekday): [f"{opens:%H:%M}", f"{closes:%H:%M}"]
            for weekday, (opens, closes) in sorted(hours.items())
        }
        firm.set_setting(store, key=WORKING_HOURS, value=told)


def supported() -> Mapping[str, tuple[str, ...]]:
    """The countries (ISO codes of two letters) whose holidays are known, with their parts."""
    import holidays

    return MappingProxyType(
        {
            country: tuple(parts)
            for country, parts in holidays.list_supported_countries(include_aliases=False).items()
            if len(country) == 2
        }
    )


_calendars: dict[tuple[str | None, str | None], Any] = {}


def _calendar(country: str | None, subdivision: str | None) -> Any:
    """The holidays of a country; None when none are known for it."""
    key = (country, subdivision)
    if key not in _calendars:
        _calendars[key] = _made(country, subdivision)
    return _calendars[key]


def _made(country: str | None, subdivision: str | None) -> Any:
    if country is None:
        return None
    # It takes a third of a second, which a start without holidays need not.
    import holidays

    for part in dict.fromkeys((subdivision, None)):
        try:
            return holidays.country_holidays(country, subdiv=part)
        except NotImplementedError:
            continue
    return None


def _read(told: Mapping[str, Any]) -> dict[int, tuple[time, time]]:
    """The hours of a setting; a day that cannot be read is left out."""
    hours = {}
    for weekday, span in told.items():
        try:
            opens, closes = (time.fromisoformat(str(moment)) for moment in span)
        except (TypeError, ValueError):
            continue
        if weekday.isdigit() and opens < closes:
            hours[int(weekday)] = (opens, closes)
    return hours
