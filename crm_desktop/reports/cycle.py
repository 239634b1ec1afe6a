"""How long deals take from opening to their end, the open ones counted as far as they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.charts.cycle import cycled
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.survival import Steps
from crm_desktop.reports.figures import PLACES, Report, plain


def report(session: Session, as_of: date | None = None) -> Report:
    """The share of deals still open by day (Kaplan-Meier), and that of the won and the lost."""
    day = as_of or date.today()
    view = cycled(session, Slice(day))
    found = view.found
    figures = {
        "n": found.n,
        "median_days": found.median_days,
        "median_low": found.low,
        "median_high": found.high,
        "open": found.open,
        "won": found.won,
        "lost": found.lost,
        "no_decision": found.no_decision,
        "undated": found.left_out,
        "median_days_won": plain(found.median_won),
        "median_days_lost": plain(found.median_lost),
        "survival": _pairs(found.still_open),
        "won_by": _pairs(found.won_by),
        "lost_by": _pairs(found.lost_by),
    }
    return Report("cycle", day, firm.base_currency(session), figures, {})


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    n, median = figures["n"], figures["median_days"]
    counts = f"{n:,} deals, {figures['open']:,} of them open"
    undated = figures["undated"]
    apart = f" {undated:,} more have no day of opening, or end before it." if undated else ""
    if median is None:
        return f"{counts}: too few of them are over to say how long they take.{apart}"
    return f"Half of {counts}, were over after {median} days.{apart}"


def _pairs(steps: Steps) -> list[list[float]]:
    return [
        [day, round(share, PLACES)]
        for day, share in zip(steps.days.tolist(), steps.shares.tolist(), strict=True)
    ]
