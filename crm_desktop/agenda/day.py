"""The page of a day in one reading: its lines, what is put off, and the days that come to mind."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import snoozing
from crm_desktop.agenda import today
from crm_desktop.agenda.lines import Today
from crm_desktop.models import Customer, User
from crm_desktop.models.codes import AgendaKind
from crm_desktop.snoozing import Snoozed
from crm_desktop.working_days import working_days

MOST = 200  # lines of a section that was opened


@dataclass(frozen=True, slots=True)
class Day:
    """Today's lines, whose they are, and the working days a next step is likely for.

    `me` is the user, None while nobody has said who that is; `is_mine` whether the lines are those
    of the user (and nobody's) alone; `is_new` whether there is no customer in the file yet.
    """

    today: Today
    me: int | None
    is_mine: bool
    put_off: tuple[Snoozed, ...]
    tomorrow: date
    in_a_week: date
    is_new: bool


def day(session: Session, now: datetime, *, mine: bool, opened: Collection[AgendaKind] = ()) -> Day:
    """The day that `now` is for the user; of the sections that are `opened` with all lines."""
    me = session.scalar(sa.select(User.id).where(User.is_me).limit(1))
    owner = me if mine else None
    found = today.today(session, now, owner_id=owner)
    sections = tuple(
        today.section(session, now, each.kind, owner_id=owner, first=MOST)
        if each.kind in opened and each.total > len(each.lines)
        else each
        for each in found.sections
    )
    working = working_days(session)
    return Day(
        today=replace(found, sections=sections),
        me=me,
        is_mine=owner is not None,
        put_off=snoozing.snoozed(session, found.day),
        tomorrow=working.next_working(found.day + timedelta(days=1)),
        in_a_week=working.next_working(found.day + timedelta(days=7)),
        is_new=session.scalar(sa.select(Customer.id).limit(1)) is None,
    )


def urgent(session: Session, now: datetime, *, mine: bool) -> int:
    """How many lines of the day are late or of today."""
    return day(session, now, mine=mine).today.urgent
