"""Targets against what came, and past performance by person, source and segment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.charts.performance import Group, performed
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.targets import TargetBar, targeted
from crm_desktop.reports.figures import Report, major, rounded


def report(session: Session, as_of: date | None = None) -> Report:
    """Each target with what came, what is due by now and what is still needed."""
    day = as_of or date.today()
    view = targeted(session, Slice(day))
    past = performed(session, Slice(day))
    figures = {
        "n": len(view.bars),
        "later": view.later,
        "targets": [_target(bar) for bar in view.bars],
        "performance": {
            "n": past.n,
            "since": past.since.isoformat(),
            "growth": rounded(past.growth),
            "groups": [_group(group, past.currency) for group in past.groups],
        },
    }
    missing = {"orders": past.left_out} if past.left_out else {}
    return Report("targets", day, past.currency, figures, missing)


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    if not figures["n"]:
        return "No target has begun."
    running = [one for one in figures["targets"] if not one["is_over"]]
    behind = sum(one["pace"] is not None and one["pace"] < 1 for one in running)
    over = [one for one in figures["targets"] if one["is_over"]]
    reached = sum(one["missing"] == 0 for one in over)
    said = f"{len(running)} targets are running, {behind} of them behind their pace"
    said += f"; {reached} of {len(over)} that are over were reached." if over else "."
    grown = [g["name"] for g in figures["performance"]["groups"] if g["is_above"] and g["name"]]
    return said + (f" Grew more than the firm: {', '.join(grown)}." if grown else "")


def _target(bar: TargetBar) -> dict[str, Any]:
    stands, currency = bar.progress, bar.currency
    return {
        "start": bar.start.isoformat(),
        "end": bar.end.isoformat(),
        "person": bar.owner or None,
        "line": bar.line or None,
        "segment": bar.segment or None,
        "currency": currency,
        "target": major(stands.target, currency),
        "came": major(stands.came, currency),
        "due": major(stands.due, currency),
        "share": rounded(stands.share),
        "pace": rounded(stands.pace),
        "missing": major(stands.missing, currency),
        "per_month": None if stands.per_month is None else major(stands.per_month, currency),
        "is_over": stands.is_over,
        "left_out": len(bar.left_out),
    }


def _group(group: Group, currency: str) -> dict[str, Any]:
    grown = group.grown
    return {
        "side": str(group.side),
        "name": group.name or None,
        "n": grown.n,
        "now": major(grown.sold.now, currency),
        "before": major(grown.sold.before, currency),
        "growth": rounded(grown.growth),
        "low": rounded(grown.low),
        "high": rounded(grown.high),
        "is_above": grown.is_above,
        "is_below": grown.is_below,
    }
