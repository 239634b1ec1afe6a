"""Activities written as a calendar file that other calendars read.

Everything is a VEVENT, also a call that is planned for a day without a time: it becomes a whole-day
event. A VTODO would be truer, but Google's calendar and Outlook leave tasks of a calendar file out,
so nobody would see it there. Whole-day events do not block the day (TRANSP). There is no METHOD and
no organiser, so that no calendar takes the file for an invitation and writes to the people in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange.calendars import marks
from crm_desktop.exchange.calendars.items import CalendarItem, items
from crm_desktop.exchange.calendars.zones import definition
from crm_desktop.insights.recurrence import occurrences
from crm_desktop.zones import named_zone

if TYPE_CHECKING:
    from icalendar import Event

ENDINGS = (".ics", ".ical")
_DAY = 24 * 60
_PRODUCT = "-//CRM Desktop//Agenda//EN"
_STAMP = re.compile(rb"^DTSTAMP:.*\r\n", re.M)
# What a calendar file cannot hold: control characters other than the tab and the line's end.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
# A quotation mark cannot stand in a parameter at all, and readers take what follows a backslash
# for something else.
_IN_PARAMETERS = str.maketrans({'"': "'", "\\": "/", "\n": " "})


def export(
    session: Session,
    path: Path | str,
    *,
    ids: Collection[int] | None = None,
    done_from: date | None = None,
    done_until: date | None = None,
    now: datetime | None = None,
) -> int:
    """Write activities to an .ics file: those of `ids`, else the whole agenda; returns how many.

    With `done_from` or `done_until` also what was done between those days. A file that already says
    the same is left alone; another is replaced only when the new one is complete. UserError:
    "export_form_unknown", "file_not_written".
    """
    target = Path(path)
    if target.suffix.lower() not in ENDINGS:
        raise UserError("export_form_unknown", file=target.name)
    chosen = items(session, ids, done_from=done_from, done_until=done_until)
    content = as_text(chosen, now or datetime.now(UTC))
    draft = target.with_name(f".{target.name}.part")
    try:
        if not (target.exists() and _says_the_same(target.read_bytes(), content)):
            draft.write_bytes(content)
            draft.replace(target)
    except OSError as wrong:
        raise UserError("file_not_written", path=str(target)) from wrong
    finally:
        draft.unlink(missing_ok=True)
    return len(chosen)


def as_text(chosen: Iterable[CalendarItem], now: datetime) -> bytes:
    """A calendar of these activities, as the bytes of its file."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    wanted = list(chosen)
    zones = {item.zone for item in wanted if item.at is not None}
    # Some calendars know no zones but those that a file defines.
    for name in sorted(zone for zone in zones if zone and zone != "UTC" and named_zone(zone)):
        calendar.add_component(definition(name))
    for item in wanted:
        calendar.add_component(_event(item, now))
    return bytes(calendar.to_ical())


def _says_the_same(before: bytes, now: bytes) -> bool:
    """Whether two files differ in nothing but when they were written."""
    return _STAMP.sub(b"", before) == _STAMP.sub(b"", now)


def _event(item: CalendarItem, now: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", item.uid)
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    start = moment(item.day, item)
    event.add("dtstart", start)
    if item.recurrence_day is not None:
        event.add("recurrence-id", moment(item.recurrence_day, item))
    if item.minutes and (item.at is not None or item.minutes % _DAY == 0):
        event.add("duration", timedelta(minutes=item.minutes))
    for name, text in (
        ("summary", item.summary),
        ("description", item.notes),
        ("location", item.location),
    ):
        if text:
            event.add(name, _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    event.add("categories", [item.kind])
    event.add("status", "CONFIRMED")
    event.add("transp", "TRANSPARENT" if item.at is None else "OPAQUE")
    event.add(marks.KIND, item.kind)
    if item.customer_id is not None:
        event.add(marks.CUSTOMER, str(item.customer_id))
    _add_rule(event, item)
    _add_guests(event, item)
    _add_reminder(event, item)
    return event


def moment(day: date, item: CalendarItem) -> date | datetime:
    """A day of an item as its calendar property: a date, or its time on the item's own clock."""
    if item.at is None:
        return day
    return datetime.combine(day, item.at, named_zone(item.zone))


def _add_rule(event: Event, item: CalendarItem) -> None:
    from icalendar import vRecur

    if not item.rule:
        return
    rule = vRecur.from_ical(item.rule)
    until = rule.get("UNTIL")
    if until:
        rule["UNTIL"] = [_last_moment(until[0], item)]
    event.add("rrule", rule)
    for day in item.skipped:
        event.add("exdate", moment(day, item))
    for day in item.moved:
        # An occurrence on a day that the rule does not hit has to be named.
        if not occurrences(item.rule, item.day, day, day):
            event.add("rdate", moment(day, item))


def _last_moment(until: date | datetime, item: CalendarItem) -> date | datetime:
    """UNTIL must be a date for whole days, UTC for times in a zone, else on the same clock."""
    day = until.date() if isinstance(until, datetime) else until
    last = moment(day, item)
    return last.astimezone(UTC) if isinstance(last, datetime) and last.tzinfo else last


def _add_guests(event: Event, item: CalendarItem) -> None:
    from icalendar import vCalAddress

    for guest in item.guests:
        if "@" in guest.address:
            who = vCalAddress(f"mailto:{guest.address.strip()}")
            who.params["CN"] = _CONTROL.sub("", guest.name).translate(_IN_PARAMETERS)
            event.add("attendee", who)
        else:
            event.add("contact", _CONTROL.sub("", guest.name))


def _add_reminder(event: Event, item: CalendarItem) -> None:
    from icalendar import Alarm

    if item.reminder_minutes is None:
        return
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(minutes=-item.reminder_minutes))
    alarm.add("description", _CONTROL.sub("", item.summary))
    event.add_component(alarm)
