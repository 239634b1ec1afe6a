"""The forecast of the open deals with the deals behind it, month by month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.charts.forecast import DealAhead, ForecastView, forecasted
from crm_desktop.charts.slices import Slice
from crm_desktop.models import Customer, Deal

LISTED = 300  # deals, those that bring most


@dataclass(frozen=True)
class ForecastDeal:
    """An open deal with its name, and that of its customer ("" for none yet)."""

    ahead: DealAhead
    name: str
    customer: str


@dataclass(frozen=True)
class ForecastMonth:
    """The deals that are likeliest to be won in a month; None: older than any ever decided."""

    month: date | None
    deals: tuple[ForecastDeal, ...]


@dataclass(frozen=True)
class DealForecast:
    """The forecast, and the deals behind it by their months; `hidden` more bring less."""

    view: ForecastView
    months: tuple[ForecastMonth, ...]
    hidden: int


def deal_forecast(session: Session, as_of: date, owner_id: int | None = None) -> DealForecast:
    """What the open deals will bring; of one owner if one is named."""
    view = forecasted(session, Slice(as_of, owner_id=owner_id))
    shown = view.deals[:LISTED]
    named = {
        row.id: (row.name, row.customer or "")
        for row in session.execute(
            sa.select(Deal.id, Deal.name, Customer.name.label("customer"))
            .outerjoin(Customer, Customer.id == Deal.customer_id)
            .where(Deal.id.in_(rows.listed([deal.id for deal in shown])))
        )
    }
    by_month: dict[date | None, list[ForecastDeal]] = {}
    for deal in shown:
        by_month.setdefault(deal.month, []).append(ForecastDeal(deal, *named[deal.id]))
    ordered = sorted(by_month, key=lambda month: month or date.max)
    months = tuple(ForecastMonth(month, tuple(by_month[month])) for month in ordered)
    return DealForecast(view, months, len(view.deals) - len(shown))
