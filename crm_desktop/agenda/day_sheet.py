"""The day sheet: the visits and calls of a day, each with what to know before it, to be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from crm_desktop.agenda import today
from crm_desktop.agenda.brief import VisitBrief, brief
from crm_desktop.agenda.lines import Line
from crm_desktop.agenda.times import day_of
from crm_desktop.models.codes import AgendaKind

MOST = 60  # stops of a day; nobody makes more


@dataclass(frozen=True, slots=True)
class SheetStop:
    """Something planned for the day, with the brief of its customer if it has one."""

    line: Line
    brief: VisitBrief | None


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A day's stops by their hour."""

    day: date
    stops: tuple[SheetStop, ...]


def day_sheet(session: Session, now: datetime, *, owner_id: int | None = None) -> DaySheet:
    """The sheet of the day that `now` is for the user; what is overdue is left to the screen."""
    day = day_of(now)
    # Overdue lines take at most half of the section: twice as many hold all of the day.
    found = today.section(session, now, AgendaKind.ACTIVITY, owner_id=owner_id, first=2 * MOST)
    stops: list[SheetStop] = []
    for line in found.lines:
        if line.day == day and len(stops) < MOST:
            known = None if line.customer is None else brief(session, line.customer.id, day)
            stops.append(SheetStop(line, known))
    return DaySheet(day, tuple(stops))
