"""How deals went through the customer's stages, and how fast sales come from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.charts.funnel import FunnelView, funnelled
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import STAGES
from crm_desktop.insights.funnel import FunnelStage, Velocity
from crm_desktop.reports.figures import Report, major, money, rounded


def report(session: Session, as_of: date | None = None) -> Report:
    """How many deals reached each stage, went on from it, and how long they stood there."""
    day = as_of or date.today()
    view = funnelled(session, Slice(day))
    found = view.found
    figures = {
        "n": found.n,
        "open": found.open,
        "won": found.won,
        "lost": found.lost,
        "no_decision": found.no_decision,
        "stages": [_stage(stage) for stage in found.stages],
        "velocity": _velocity(view, view.velocity),
        "velocity_before": {"as_of": view.before_on.isoformat()} | _velocity(view, view.before),
        "moved_by": {name: _amount(by, view.currency) for name, by in view.moved},
    }
    missing = {"deals": view.left_out} if view.left_out else {}
    return Report("funnel", day, view.currency, figures, missing)


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    first = f"{figures['n']:,} deals: {figures['open']:,} open, {figures['won']:,} won"
    known = [stage for stage in figures["stages"] if stage["went_on"] is not None]
    if known:
        least = min(known, key=lambda stage: stage["went_on"])
        name = least["stage"].replace("_", " ")
        first += f"; the fewest went on from {name} ({least['went_on']:.0%} of {least['over']:,})"
    velocity = figures["velocity"]
    if velocity["per_day"] is None:
        return first + ". Too few were won yet to say how much is sold a day."
    return (
        f"{first}. {velocity['open']:,} open × {velocity['win_rate']:.0%} won × "
        f"{money(velocity['mean_won'], currency)} each in {velocity['cycle_days']} days: "
        f"{money(velocity['per_day'], currency)} a day."
    )


def _stage(stage: FunnelStage) -> dict[str, Any]:
    on = stage.went_on
    return {
        "stage": str(STAGES[stage.stage]),
        "reached": stage.reached,
        "visited": stage.visited,
        "never_visited": bool(stage.reached and not stage.visited),
        "open": stage.open_here,
        "over": on.n if on is not None else None,
        "went_on": rounded(on.rate) if on is not None else None,
        "low": rounded(on.low) if on is not None else None,
        "high": rounded(on.high) if on is not None else None,
        "median_days": stage.median_days,
    }


def _velocity(view: FunnelView, velocity: Velocity) -> dict[str, Any]:
    return {
        "per_day": _amount(velocity.per_day, view.currency),
        "open": velocity.open,
        "win_rate": rounded(velocity.win_rate),
        "mean_won": _amount(velocity.mean_won, view.currency),
        "cycle_days": velocity.cycle_days,
        "decided": velocity.decided,
        "priced": velocity.priced,
    }


def _amount(minor: float | None, currency: str) -> float | int | None:
    return None if minor is None else major(round(minor), currency)
