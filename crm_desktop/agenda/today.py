"""Today: everything that wants doing on a day, each line with its reason and one thing to do.

Reason codes with their facts (`days` are whole numbers, days of the calendar ISO text, amounts
minor units; facts that are unknown are left out):

- promise_late, promise_soon {days}, promise_today, promise_undated {days since it was made};
  all {made_on, deal, deal_id}
- activity_late {days}, activity_today {passed: its hour is over}; both {kind, address, phone,
  minutes, location, deal, deal_id, repeated}
- cadence_overdue, cadence_due, cadence_never {days since the touch or the entry, cadence, overdue,
  last_touch_on, city, phone, net_sales, open_amount, currency}; instead of them where it was
  noticed slipping_… and declining_…, and for moves tier_move_… and class_move_…, as
  insights.finding.phrase has the codes, with the facts of that finding
- deal_quiet, deal_island (they are choosing) {days, limit, stage, last_touch_on, amount, currency}
- complaint_reply, complaint_reply_late, complaint_solution, complaint_solution_late
  {target_hours, hours_gone, hours_left, working_hours, reopened, opened_on}
- stale {groups: [{group, days}], days of the oldest, limit}
- birthday_today, birthday_soon {days, years}
- special_day_today, special_day_soon {days, years, yearly}

Each has {tier} when the customer has one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from crm_desktop.agenda.asking import Asked, Found
from crm_desktop.agenda.complained import complained
from crm_desktop.agenda.due_activities import due_activities
from crm_desktop.agenda.greeting import birthdays, special_days
from crm_desktop.agenda.lines import Section, Today
from crm_desktop.agenda.moving import moving
from crm_desktop.agenda.promised import promised
from crm_desktop.agenda.quiet import quiet
from crm_desktop.agenda.renewing import renewing
from crm_desktop.agenda.slipping import slipping
from crm_desktop.models.codes import AgendaKind

FIRST = 25  # lines shown of a section
FEW = 5  # customers to renew information of or to move: a long list is no favour
SHORT = (AgendaKind.FRESHNESS, AgendaKind.TIER_MOVE)

SECTIONS: Mapping[AgendaKind, Callable[[Asked], Found]] = {
    AgendaKind.PROMISE: promised,
    AgendaKind.ACTIVITY: due_activities,
    AgendaKind.CADENCE: slipping,
    AgendaKind.QUIET_DEAL: quiet,
    AgendaKind.COMPLAINT: complained,
    AgendaKind.TIER_MOVE: moving,
    AgendaKind.FRESHNESS: renewing,
    AgendaKind.BIRTHDAY: birthdays,
    AgendaKind.SPECIAL_DAY: special_days,
}


def today(
    session: Session, now: datetime, *, owner_id: int | None = None, first: int = FIRST
) -> Today:
    """The lines of the day that `now` is for the user, in the order of the page.

    `owner_id`: those of one salesperson, and those that nobody owns. At most `first` lines of each
    section (of information to renew fewer); `Section.total` counts all. Lines that are put off are
    left out until their day and counted in `Today.snoozed`.
    """
    asked = Asked(session, now, owner_id, first)
    sections = []
    snoozed = 0
    for kind, find in SECTIONS.items():
        few = kind in SHORT and first > FEW
        found = find(Asked(session, now, owner_id, FEW) if few else asked)
        sections.append(Section(kind, found.lines, found.total))
        snoozed += found.snoozed
    return Today(asked.day, tuple(sections), snoozed)


def section(
    session: Session,
    now: datetime,
    kind: AgendaKind,
    *,
    owner_id: int | None = None,
    first: int = FIRST,
) -> Section:
    """One section alone, with as many lines as are asked for."""
    found = SECTIONS[kind](Asked(session, now, owner_id, first))
    return Section(kind, found.lines, found.total)
