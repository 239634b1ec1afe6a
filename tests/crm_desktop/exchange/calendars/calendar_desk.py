"""Small calendars and agendas for the tests of calendar files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import icalendar

from crm_desktop.exchange import calendars
from crm_desktop.exchange.results import ImportResult
from crm_desktop.models import Activity
from crm_desktop.store import Store

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)  # a Monday
MADRID = "Europe/Madrid"

VISIT = (
    "UID:v1@elsewhere", "SUMMARY:Visit Nordwind", "DTSTART;TZID=Europe/Madrid:20260310T093000",
    "DTEND;TZID=Europe/Madrid:20260310T110000", "LOCATION:Kai 3", "DESCRIPTION:Bring drawings",
)  # fmt: skip
WEEKLY = (
    "UID:w1@elsewhere", "SUMMARY:Jour fixe", "DTSTART;TZID=Europe/Madrid:20260105T090000",
    "DURATION:PT30M", "RRULE:FREQ=WEEKLY;BYDAY=MO",
)  # fmt: skip


def event(*lines: str, sort: str = "VEVENT") -> str:
    """An entry of these property lines."""
    return "\n".join([f"BEGIN:{sort}", *lines, f"END:{sort}"])


def write(path: Path, *entries: str, head: Sequence[str] = ()) -> Path:
    """A calendar file of these entries."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *head, *entries, "END:VCALENDAR", ""]
    path.write_bytes("\n".join(lines).replace("\n", "\r\n").encode())
    return path


def bring(store: Store, path: Path, zone: str = MADRID, **more: Any) -> ImportResult:
    """Import a file on the fixed day."""
    return calendars.import_calendars(store, files=[path], now=NOW, zone=zone, **more)


def agenda(store: Store) -> list[Activity]:
    """Every activity, in the order they were made."""
    with store.read() as session:
        return list(session.query(Activity).order_by(Activity.id))


def exported(store: Store, path: Path, **more: Any) -> Any:
    """The agenda as another program reads it."""
    with store.read() as session:
        calendars.export(session, path, now=NOW, **more)
    return icalendar.Calendar.from_ical(path.read_bytes())


def only_event(calendar: Any) -> Any:
    (found,) = calendar.walk("VEVENT")
    return found


def reasons(store: Store, path: Path, **more: Any) -> dict[str, int]:
    """What would be told of an import."""
    return {one.code: one.count for one in bring(store, path, dry_run=True, **more).remarks}
