"""Planned times in the user's own zone: a 9:00 elsewhere is shown on the day and hour it is here.

The zone of a `now` is the user's: a named zone is taken as it is; anything else (a bare offset, as
`datetime.now().astimezone()` has it) stands for the zone of this laptop.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from crm_desktop.zones import named_zone


def zone_of(now: datetime) -> tzinfo | None:
    """The user's zone; None stands for that of this laptop, as `astimezone` takes it."""
    return now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else None


def local(moment: datetime, zone: tzinfo | None) -> datetime:
    """An instant on the user's clock."""
    return moment.astimezone(zone)


def day_of(now: datetime) -> date:
    """The user's day."""
    return local(now, zone_of(now)).date()


def start_of(day: date, zone: tzinfo | None) -> datetime:
    """The instant at which a day begins for the user."""
    midnight = datetime.combine(day, time())
    return midnight.astimezone() if zone is None else midnight.replace(tzinfo=zone)


def clock_time(text: str | None) -> time | None:
    """The time that "HH:MM" says; None for anything else."""
    try:
        return time.fromisoformat(text).replace(tzinfo=None) if text else None
    except ValueError:
        return None


def planned(
    due_on: date, due_time: str | None, due_zone: str | None, zone: tzinfo | None
) -> tuple[date, time | None]:
    """The day and time here of what is planned; None for the whole day.

    A time without a known zone is meant wherever the user is.
    """
    at, named = clock_time(due_time), named_zone(due_zone)
    if at is None or named is None:
        return due_on, at
    here = datetime.combine(due_on, at, named).astimezone(zone)
    return here.date(), here.time().replace(microsecond=0)


def planned_instant(
    due_on: date, due_time: str | None, due_zone: str | None, zone: tzinfo | None
) -> datetime:
    """The instant of what is planned; of the whole day its beginning here."""
    at, named = clock_time(due_time), named_zone(due_zone)
    if at is None:
        return start_of(due_on, zone)
    moment = datetime.combine(due_on, at)
    chosen = named or zone
    return moment.astimezone() if chosen is None else moment.replace(tzinfo=chosen)


def bounds(day: date, zone: tzinfo | None, elsewhere: str) -> tuple[str, str]:
    """Between which wall times of another zone the user's day lies: "2026-03-05T18:00" twice."""
    named = named_zone(elsewhere)
    first, last = start_of(day, zone), start_of(day + timedelta(days=1), zone)
    shown = [f"{moment.astimezone(named):%Y-%m-%dT%H:%M}" for moment in (first, last)]
    return shown[0], shown[1]
