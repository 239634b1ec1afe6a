"""Cadence: how often customers are to be touched, and when the next touch is due.

A customer's own `cadence_days` counts, else the firm's default for its tier (setting
`cadence_days`), halved for a customer we court with an open deal. Any touch restarts it; a day due
on a weekend or holiday moves to the next working day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm, postures
from crm_desktop.errors import UserError
from crm_desktop.insights.cadence import DAYS, cadence
from crm_desktop.models import Activity, Customer
from crm_desktop.models.codes import ActivityKind, CustomerClass, SalesMode, Tier
from crm_desktop.store import Store
from crm_desktop.working_days import WorkingDays, working_days

SETTING = "cadence_days"
LONGEST = 3_650


@dataclass(frozen=True, slots=True)
class Cadence:
    """How often a customer is to be touched and when next.

    `is_own` says that the customer has a cadence of its own; `is_halved` that it is courted with an
    open deal. `due_on` is None when nothing is known to count from, and for those who are not to be
    touched by plan (`is_kept` is False then). `planned_on` is the next planned touch.
    """

    days: int
    is_own: bool
    is_halved: bool
    is_kept: bool
    last_touch_on: date | None
    due_on: date | None
    planned_on: date | None

    def overdue_days(self, today: date) -> int:
        """Days since it was due; 0 when it is not overdue."""
        return 0 if self.due_on is None else max(0, (today - self.due_on).days)


def defaults(session: Session) -> dict[Tier, int]:
    """Days between touches by tier: the firm's own, else as shipped."""
    return _defaults(firm.setting(session, SETTING))


def set_default(store: Store, *, tier: Tier | str, days: int) -> None:
    """Say how often customers of a tier are to be touched; UserError `days_wrong` outside 1-3650.

    Saying what is shipped takes the firm's own number away.
    """
    tier = Tier(tier)
    if not 1 <= days <= LONGEST:
        raise UserError("days_wrong", days=days, limit=LONGEST)
    with store.change("cadence_set", tier=str(tier), days=days) as session:
        own = {str(each): value for each, value in defaults(session).items() if value != DAYS[each]}
        own.pop(str(tier), None)
        if days != DAYS[tier]:
            own[str(tier)] = days
        firm.set_setting(store, key=SETTING, value=own)


def of_customer(session: Session, customer_id: int, today: date) -> Cadence | None:
    """The cadence of a customer; None when it is gone."""
    customer = session.get(Customer, customer_id)
    if customer is None:
        return None
    by_tier = defaults(session)
    mode = postures.posture_of(session, customer_id).mode
    open_deal = customer.open_deals > 0
    days = cadence(customer.cadence_days, customer.tier, mode, has_open_deal=open_deal, by=by_tier)
    kept = not customer.do_not_contact and customer.customer_class is not CustomerClass.LAPSED
    created = customer.created_at.astimezone().date() if customer.created_at else None
    since = customer.last_touch_on or created
    return Cadence(
        days=days,
        is_own=bool(customer.cadence_days),
        is_halved=not customer.cadence_days and mode is SalesMode.COURT and open_deal,
        is_kept=kept,
        last_touch_on=customer.last_touch_on,
        due_on=due(since, days, working_days(session)) if kept else None,
        planned_on=_planned(session, customer_id, today),
    )


def due(since: date | None, days: int, working: WorkingDays) -> date | None:
    """The working day on which a touch is due after the last one."""
    return None if since is None else working.next_working(since + timedelta(days=days))


def _planned(session: Session, customer_id: int, today: date) -> date | None:
    return session.scalar(
        sa.select(sa.func.min(Activity.due_on)).where(
            Activity.customer_id == customer_id,
            Activity.done_at.is_(None),
            Activity.due_on >= today,
            Activity.kind != ActivityKind.NOTE,
        )
    )


def _defaults(own: Mapping[str, int] | None) -> dict[Tier, int]:
    return {tier: int((own or {}).get(str(tier), DAYS[tier])) for tier in Tier}
