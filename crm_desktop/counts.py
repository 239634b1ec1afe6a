"""How much there is: the counts beside the pages' names, and where most happens."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Activity, Contact, Customer, Deal


@dataclass(frozen=True)
class Counts:
    """How many records the file holds."""

    customers: int
    contacts: int
    open_deals: int


def counts(session: Session) -> Counts:
    """Count customers, people and open deals."""
    open_deals = sa.select(sa.func.count()).select_from(Deal).where(Deal.outcome.is_(None))
    return Counts(
        customers=session.scalar(sa.select(sa.func.count()).select_from(Customer)) or 0,
        contacts=session.scalar(sa.select(sa.func.count()).select_from(Contact)) or 0,
        open_deals=session.scalar(open_deals) or 0,
    )


def busiest_customer(session: Session) -> int | None:
    """The customer with the most activities."""
    return session.scalar(
        sa.select(Activity.customer_id)
        .where(Activity.customer_id.is_not(None))
        .group_by(Activity.customer_id)
        .order_by(sa.func.count().desc())
        .limit(1)
    )


def latest_contact(session: Session) -> int | None:
    """The person met last."""
    newest = Contact.last_touch_on.desc().nulls_last()
    return session.scalar(sa.select(Contact.id).order_by(newest).limit(1))


def largest_deal(session: Session) -> int | None:
    """The open deal with the largest amount."""
    largest = Deal.amount.desc().nulls_last()
    return session.scalar(
        sa.select(Deal.id).where(Deal.outcome.is_(None)).order_by(largest).limit(1)
    )


def latest_customers(session: Session, first: int) -> list[int]:
    """The customers entered last, the latest first."""
    return list(session.scalars(sa.select(Customer.id).order_by(Customer.id.desc()).limit(first)))
