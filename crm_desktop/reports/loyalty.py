"""How loyal the customers are, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm, loyalty
from crm_desktop.insights.loyalty import AXES, Whole, contributions, records, strongest
from crm_desktop.models import Customer
from crm_desktop.reports.figures import Report
from crm_desktop.rows import listed

_WORDS = {
    "repeats": "buys repeatedly",
    "reference": "stands as a reference and suggests improvements",
    "breadth": "buys a variety",
    "recommends": "recommends us",
    "turns_rivals_away": "turns rivals away",
}


def report(session: Session, as_of: date | None = None) -> Report:
    """Loyalty on a day: of `n` customers those of whom some axis is known, the most loyal first.

    `known` of them have a total; `reasons` are what lifts or lowers it, in points and with how
    many records speak there, the strongest first. What is unknown is null; those without a total
    have no reasons and come last.
    """
    day = as_of or date.today()
    found = loyalty.everybody(session, day)
    totals = found.scores.totals
    known = int(np.isfinite(totals).sum())
    some = np.flatnonzero(found.scores.coverage > 0)
    best = some[np.lexsort((-found.scores.coverage[some], -np.nan_to_num(totals[some], nan=-1)))]
    names = _names(session, found.figures.events.customers[best].tolist())
    whole, counts = found.standards.whole, records(found.figures)
    figures = {
        "n": found.figures.n,
        "as_of": day.isoformat(),
        "known": known,
        "median_total": _points(whole.total),
        "axes": {
            str(axis): _points(median) for axis, median in zip(AXES, whole.medians, strict=True)
        },
        "customers": [_customer(found, int(place), names, counts) for place in best],
    }
    return Report("loyalty", day, firm.base_currency(session), figures, {})


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    n, known = figures["n"], figures["known"]
    if not known:
        return (
            f"Of none of {n:,} customers enough is known for a loyalty: at least three of orders, "
            "product lines, signs of loyalty, referrals and contested deals."
        )
    best = figures["customers"][0]
    median = figures["median_total"]
    half = "" if median is None else f"; half of them reach {median:.0f} of 100 or more"
    return (
        f"The loyalty of {known:,} of {n:,} customers is known{half}. The most loyal one is "
        f"{best['customer']}: {best['total']:.0f}, {best['coverage']} axes known."
    )


def _customer(
    found: loyalty.Everybody, place: int, names: Mapping[int, str], counts: Whole
) -> dict[str, Any]:
    events, scores = found.figures.events, found.scores
    segment = int(events.segments[place])
    standard = found.standards.of(events.industries[segment] if segment >= 0 else None)
    axes = tuple(float(value) if np.isfinite(value) else None for value in scores.axes[place])
    total = float(scores.totals[place]) if np.isfinite(scores.totals[place]) else None
    lifts = {} if total is None else contributions(axes, standard.medians)
    return {
        "customer": names.get(int(events.customers[place]), ""),
        "total": _points(total),
        "coverage": f"{int(scores.coverage[place])}/{len(AXES)}",
        "axes": {str(axis): _points(value) for axis, value in zip(AXES, axes, strict=True)},
        "reasons": [
            {
                "axis": str(axis),
                "words": _WORDS[axis],
                "points": _points(points),
                "records": int(counts[place, AXES.index(axis)]),
            }
            for axis, points in strongest(lifts)
        ],
    }


def _points(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _names(session: Session, ids: list[int]) -> dict[int, str]:
    query = sa.select(Customer.id, Customer.name).where(Customer.id.in_(listed(ids)))
    return {row.id: row.name for row in session.execute(query)}
