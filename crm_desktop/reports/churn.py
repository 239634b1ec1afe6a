"""Who probably still is a customer, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.insights.leaving import State
from crm_desktop.models import Customer
from crm_desktop.reports.figures import Report, rounded
from crm_desktop.reports.lifetime import NOTES
from crm_desktop.staying import MODEL, CustomerStaying, orders_behind, staying

STATES = (State.FINE, State.AMBER, State.RED, State.UNKNOWN)


def report(session: Session, as_of: date | None = None) -> Report:
    """Everybody who ordered until a day (None: today), who left first, then by what they bought.

    `method` "model" (the chance is `p_alive`) or "overdue" (days since the last order by the usual
    gap, in days; `p_alive` is null). Reasons in points of 100, with the ids of the orders.
    """
    day = as_of or date.today()
    stays = staying(session, day)
    order = np.lexsort((-stays.bought.worth, -stays.states))
    everyone = stays.everyone()
    behind = orders_behind(session, day, stays.customers)
    names = {row.id: row.name for row in session.execute(sa.select(Customer.id, Customer.name))}
    figures = {
        "n": stays.n,
        "as_of": day.isoformat(),
        "method": stays.method,
        "note": None if stays.note is None else NOTES[stays.note],
        "counts": {state.word: stays.count(state) for state in STATES},
        "customers": [
            _customer(everyone[place], names, behind.get(everyone[place].customer_id, {}))
            for place in order.tolist()
        ],
    }
    return Report("churn", day, stays.bought.currency, figures, {})


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    counts = figures["counts"]
    said = (
        f"{figures['n']:,} customers: {counts['fine']:,} probably still are customers, "
        f"{counts['amber']:,} are doubtful, {counts['red']:,} have probably left"
    )
    unknown = f", of {counts['unknown']:,} nothing can be said" if counts["unknown"] else ""
    if figures["method"] == MODEL:
        return f"{said}{unknown}."
    rule = "By a rule: days since the last order by the usual gap."
    return f"{said}{unknown}. {rule} {figures['note'] or ''}".strip()


def _customer(
    one: CustomerStaying, names: Mapping[int, str], behind: Mapping[str, list[int]]
) -> dict[str, Any]:
    return {
        "customer": names.get(one.customer_id, ""),
        "id": str(one.customer_id),
        "days_since": one.days_since,
        "usual_gap": None if one.usual_gap is None else round(one.usual_gap, 1),
        "overdue": None if one.overdue is None else round(one.overdue, 2),
        "p_alive": rounded(one.chance),
        "state": one.state.word,
        "reasons": [
            {
                "code": reason.code,
                "points": reason.points,
                "orders": [str(id) for id in behind.get(reason.record, ())],
            }
            for reason in one.reasons
        ],
    }
