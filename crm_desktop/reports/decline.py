"""Who buys less than in the window before, and what of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import declining
from crm_desktop.declining import Decline
from crm_desktop.reports.figures import Report, major, money, names_of, rounded

LISTED = 1_000  # customers, those with the greatest loss


def report(session: Session, as_of: date | None = None) -> Report:
    """Those who buy less on a day, the greatest loss first; unknown figures are null.

    `n` customers bought in the two windows, `tested` of them could be judged; `reasons` are the
    product lines that changed most, in points of what was bought before.
    """
    day = as_of or date.today()
    found = declining.declines(session, day)
    shown = found.found[:LISTED]
    names = names_of(session, [each.customer_id for each in shown])
    figures = {
        "n": found.n,
        "as_of": day.isoformat(),
        "tested": found.tested,
        "window_start": found.windows.start.isoformat(),
        "window_middle": found.windows.middle.isoformat(),
        "p_days_limit": found.limits.days,
        "p_amount_limit": found.limits.amount,
        "declining": len(found.found),
        "red": len(found.red),
        "amber": len(found.found) - len(found.red),
        "lost": major(found.lost, found.currency),
        "customers": [
            _customer(each, names.get(each.customer_id, ""), found.currency) for each in shown
        ],
    }
    left_out = {"orders": found.left_out} if found.left_out else {}
    return Report("decline", day, found.currency, figures, left_out)


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    if not figures["tested"]:
        return (
            f"Of {figures['n']:,} customers none ordered often or long enough to say whether they "
            "buy less."
        )
    if not figures["declining"]:
        return f"Of {figures['tested']:,} customers who could be judged nobody buys clearly less."
    first = figures["customers"][0]
    return (
        f"{figures['declining']:,} of {figures['tested']:,} customers who could be judged buy "
        f"less, {figures['red']:,} of them for sure: {money(figures['lost'], currency)} in all. "
        f"The greatest loss: {first['customer']}, {money(first['lost'], currency)}."
    )


def _customer(each: Decline, name: str, currency: str) -> dict[str, Any]:
    return {
        "id": str(each.customer_id),
        "customer": name,
        "state": str(each.state),
        "days_before": each.before_days,
        "days_last": each.last_days,
        "amount_before": major(each.before_net, currency),
        "amount_last": major(each.last_net, currency),
        "lost": major(each.lost, currency),
        "fall": rounded(each.fall),
        "p_days": each.p_days,
        "p_amount": each.p_amount,
        "slope": None if each.slope is None else major(each.slope, currency),
        "quarters": each.quarters,
        "reasons": [
            {
                "line": part.name or None,
                "points": part.points,
                "before": major(part.before, currency),
                "last": major(part.last, currency),
            }
            for part in each.parts
        ],
        "orders": [str(order_id) for order_id in each.orders],
    }
