"""Moving planned activities to another day and hour, as a calendar does it."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import Any, Literal

from crm_desktop import activities, repeating, rows
from crm_desktop.customers import name_of
from crm_desktop.models import Activity
from crm_desktop.store import Store
from crm_desktop.zones import named_zone

Scope = Literal["once", "following"]


def reschedule(
    store: Store,
    *,
    id: int,
    day: date,
    at: time | None,
    minutes: int | None = None,
    zone: tzinfo | None = None,
    home: str | None = None,
    of: date | None = None,
    scope: Scope = "once",
) -> int:
    """Move a planned activity to a day and hour of the user's; `at` None is the whole day.

    Its own zone stays: 9:00 in Shanghai moved by a day is 9:00 there. One that had no hour yet gets
    the zone `home` (an IANA name). `zone` is the user's (None: of this laptop). Of a repeated one
    `of` is the time that is meant, and `scope` says whether all following ones move too. Returns
    the id of the row that was moved.
    """
    with store.read() as session:
        before = rows.find(session, Activity, id)
        due = _due(before, day, at, zone, home)
        there = {"due_on": of or before.due_on, "due_time": before.due_time}
        stays = all(due[name] == value for name, value in there.items())
        whose = name_of(store, before.customer_id)
    title = "activity_lasts" if stays and minutes is not None else "activity_rescheduled"
    with store.change(title, customer=whose) as session:
        activity = rows.find(session, Activity, id)
        fields = _due(activity, day, at, zone, home)
        if minutes is not None:
            fields["minutes"] = minutes
        if activity.recurrence is None:
            return activities.edit(store, id=id, **fields)
        if scope == "following":
            return repeating.change_following(store, id=id, day=of, **fields)
        return repeating.move(store, id=id, day=of, **fields)


def _due(
    activity: Activity, day: date, at: time | None, zone: tzinfo | None, home: str | None
) -> dict[str, Any]:
    """The day, hour and zone in which an activity keeps what is meant here."""
    if at is None:
        return {"due_on": day, "due_time": None, "due_zone": None}
    written = f"{at:%H:%M}"
    if activity.due_time is None:
        return {"due_on": day, "due_time": written, "due_zone": home}
    there = named_zone(activity.due_zone)
    if there is None or _same_clock(datetime.combine(day, at), there, zone):
        # As it was said, also an hour that the spring skips.
        return {"due_on": day, "due_time": written}
    moment = _here(datetime.combine(day, at), zone).astimezone(there)
    return {"due_on": moment.date(), "due_time": f"{moment:%H:%M}"}


def _same_clock(moment: datetime, there: tzinfo, zone: tzinfo | None) -> bool:
    return _here(moment, zone).utcoffset() == moment.replace(tzinfo=there).utcoffset()


def _here(moment: datetime, zone: tzinfo | None) -> datetime:
    return moment.astimezone() if zone is None else moment.replace(tzinfo=zone)
