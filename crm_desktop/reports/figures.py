"""What reports are made with: their figures, and how these are rounded and counted.

Amounts are in major units of the file's base currency. What is in another currency and has no
exchange rate is never added to it; `Report.left_out` says how much of it there is.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.currencies import decimals_of
from crm_desktop.insights.deals import Days
from crm_desktop.models import Activity, Base, Customer, Deal, Order
from crm_desktop.models.activity import day_done
from crm_desktop.rows import listed

PLACES = 6  # of shares: enough for any comparison, short enough to read


@dataclass(frozen=True)
class Report:
    """The figures by name, ready for JSON; orders and deals in other currencies that they lack."""

    name: str
    as_of: date
    currency: str
    figures: Mapping[str, Any]
    left_out: Mapping[str, int]


def major(minor: int | None, currency: str) -> float | int:
    """An amount in major units, as a number that JSON shows with the currency's places."""
    decimals = decimals_of(currency)
    return round((minor or 0) / 10**decimals, decimals) if decimals else int(minor or 0)


def money(amount: float, currency: str) -> str:
    """An amount in major units, in English."""
    return f"{amount:,.2f} {currency}" if isinstance(amount, float) else f"{amount:,} {currency}"


def report_of(
    session: Session, name: str, as_of: date | None, currency: str, figures: Any, what: str
) -> Report:
    """A report, with what is left out of it for want of an exchange rate: orders or deals."""
    if what == "orders":
        other = sa.and_(~is_known(Order.currency), until(Order.ordered_on, as_of))
        left_out = count_of(session, Order, other)
    else:
        other = sa.and_(
            Deal.amount.is_not(None), ~is_known(Deal.currency), until(Deal.opened_on, as_of)
        )
        left_out = count_of(session, Deal, other)
    missing = {what: left_out} if left_out else {}
    return Report(name, as_of or date.today(), currency, figures, missing)


def until(day: Any, as_of: date | None) -> sa.ColumnElement[bool]:
    """Rows of that day or before; those without a day count always."""
    return sa.true() if as_of is None else sa.or_(day.is_(None), day <= as_of)


def happened(as_of: date | None) -> sa.ColumnElement[bool]:
    """Activities done, or else due, on that day or before."""
    if as_of is None:
        return sa.true()
    done_on: sa.ColumnElement[str] = sa.literal_column(day_done("activity"), sa.Text)
    done = done_on <= as_of.isoformat()
    return sa.case((Activity.done_at.is_(None), until(Activity.due_on, as_of)), else_=done)


def is_known(column: Any) -> sa.ColumnElement[bool]:
    """Whether amounts of a currency can be in the sums; without one it is the base currency."""
    known = sa.text("SELECT currency FROM known_rate").columns(sa.column("currency", sa.Text))
    return sa.or_(column.is_(None), column.in_(known))


def count_of(
    session: Session, kind: type[Base], where: sa.ColumnElement[bool] | None = None
) -> int:
    """How many rows there are."""
    query = sa.select(sa.func.count()).select_from(kind)
    return int(session.scalar(query if where is None else query.where(where)) or 0)


def names_of(session: Session, ids: Collection[int]) -> dict[int, str]:
    """What these customers are called, by id."""
    rows = session.execute(
        sa.select(Customer.id, Customer.name).where(Customer.id.in_(listed(ids)))
    )
    return {row.id: row.name for row in rows}


def days_of(values: list[date | None]) -> Days:
    """Days as an array; unknown ones as NaT."""
    return np.array(values, dtype="datetime64[D]")


def rounded(share: float | None) -> float | None:
    """A share with as many places as reports have."""
    return None if share is None else round(share, PLACES)


def finite(value: float) -> float | None:
    """A figure of a model with as many places as reports have; None when it is none."""
    return round(value, PLACES) if math.isfinite(value) else None


def plain(days: float | None) -> float | int | None:
    """Whole days as a whole number: medians of an even number of deals may be a half."""
    return int(days) if days is not None and days.is_integer() else days
