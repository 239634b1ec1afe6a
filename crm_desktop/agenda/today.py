"""Today: everything that wants doing on a day, each line with its reason and one thing to do.

Reason codes with their facts (days are whole numbers; days as ISO text):
promise_late, promise_today, promise_soon {days}, promise_undated {days since it was made};
activity_late {days}, activity_today; both {kind, address, phone, minutes, location, deal};
cadence_overdue {days, cadence, last_touch_on}, cadence_due {cadence, last_touch_on},
cadence_never {days, cadence}; these with {net_sales, open_amount, currency, city, phone};
deal_quiet, deal_island {days, limit, last_touch_on, stage, amount, currency};
complaint_reply, complaint_reply_late, complaint_solution, complaint_solution_late
{target_hours, hours_gone, hours_left, working_hours, reopened};
stale {groups: [{group, days}], days};
birthday_today, birthday_soon {days, years};
special_day_today, special_day_soon {days, years, yearly}.
All of a customer with a tier have {tier}.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from crm_desktop.agenda.lines import Section, Today
from crm_desktop.models.codes import AgendaKind

FIRST = 25  # lines shown of a section
SOON_DAYS = 3  # promises
FEW = 5  # customers to renew information of


def today(
    session: Session, now: datetime, *, owner_id: int | None = None, first: int = FIRST
) -> Today:
    """The lines of the day that `now` is for the user, in the order of the page.

    `owner_id`: those of one salesperson, and those that nobody owns. At most `first` lines of each
    section (of information to renew fewer); `Section.total` counts all.
    """
    raise NotImplementedError


def section(
    session: Session,
    now: datetime,
    kind: AgendaKind,
    *,
    owner_id: int | None = None,
    first: int = FIRST,
) -> Section:
    """One section alone, with as many lines as are asked for."""
    raise NotImplementedError
