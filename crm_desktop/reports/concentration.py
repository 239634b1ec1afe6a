"""How far the sales hang on a few customers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.insights.concentration import concentration as concentration_of
from crm_desktop.purchases import purchases
from crm_desktop.reports.figures import Report, major, money, report_of, rounded


def report(session: Session, as_of: date | None = None) -> Report:
    """How far the sales hang on a few customers: those who ever ordered, by their net sales."""
    currency = firm.base_currency(session)
    nets = purchases(session, as_of or date.max).totals
    found = concentration_of(nets, as_of=as_of or date.today())
    figures = {
        "n": found.n,
        "total": major(found.total, currency),
        "top20_share": rounded(found.top20_share),
        "customers_for_80": found.customers_for_80,
        "gini": rounded(found.gini),
        "net_negative": found.net_negative,
    }
    return report_of(session, "concentration", as_of, currency, figures, "orders")


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    apart = figures["net_negative"]
    said = f" {apart:,} customers with a negative sum stand apart." if apart else ""
    if figures["top20_share"] is None:
        return f"No sales to divide among {figures['n']:,} customers.{said}"
    return (
        f"The best fifth of {figures['n']:,} customers bring {figures['top20_share']:.1%} of "
        f"{money(figures['total'], currency)}; {figures['customers_for_80']:,} bring 80 %. "
        f"Gini {figures['gini']:.4f}.{said}"
    )
