"""A calendar as another program would hold it beside the sample firm, to try its import on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Customer


def write(session: Session, path: Path, today: date) -> None:
    """Write a week or two of somebody who visits the first customers of this file, and lives."""
    names = list(session.scalars(sa.select(Customer.name).order_by(Customer.id).limit(4)))
    names += ["…"] * (4 - len(names))
    events = [
        _event(1, f"Visit {names[0]}", today + timedelta(3), "09:30"),
        _event(2, f"Prices, {names[1]}", today + timedelta(5), "11:00"),
        _event(3, "Jour fixe", today - timedelta(30), "08:30", "RRULE:FREQ=WEEKLY"),
        _event(4, "Dentist", today + timedelta(6), "16:00"),
        _event(5, f"Call {names[2]}", today - timedelta(12), "10:00"),
        _event(6, "Haircut", today - timedelta(9), "18:00"),
        _event(7, f"Watch the test bench, {names[3]}", today, "07:00", "RRULE:FREQ=HOURLY"),
        ["BEGIN:VEVENT", "UID:8@example.com", "SUMMARY:Some day", "END:VEVENT"],
    ]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *(line for e in events for line in e)]
    path.write_bytes("\r\n".join([*lines, "END:VCALENDAR", ""]).encode())


def _event(number: int, summary: str, day: date, at: str, *more: str) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{number}@example.com",
        f"SUMMARY:{summary.replace(',', chr(92) + ',')}",
        f"DTSTART:{day:%Y%m%d}T{at.replace(':', '')}00",
        "DURATION:PT1H",
        *more,
        "END:VEVENT",
    ]
