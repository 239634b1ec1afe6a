"""What the open deals will bring, and how right such forecasts were."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.charts.forecast import Ahead, forecasted
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.forecast import Past, Range
from crm_desktop.reports.figures import Report, major, money, rounded


def report(session: Session, as_of: date | None = None) -> Report:
    """What the deals open that day bring by month and quarter; P10, P50 and P90 of 10,000 draws."""
    day = as_of or date.today()
    view = forecasted(session, Slice(day))
    currency = view.currency
    says = view.is_enough
    figures = {
        "n": view.n,
        "won": view.won,
        "open_amount": major(view.open_amount, currency),
        "estimated": view.estimated,
        "unknown": view.unknown,
        "undated": view.undated,
        "total": _range(view.total if says else None, currency),
        "months": [
            {"month": f"{one.first:%Y-%m}", **_range(one.range, currency)}
            for one in view.months
            if says
        ],
        "quarters": [
            {"quarter": _quarter(one), **_range(one.range, currency)}
            for one in view.quarters
            if says
        ],
        "before": [
            {"month": f"{one.month:%Y-%m}", "won": major(one.amount, currency), "n": one.n}
            for one in view.before
        ],
        "backtest": {
            "n": len(view.looks_back),
            "bias": rounded(view.bias),
            "coverage": rounded(view.coverage),
            "looks_back": [_past(past, currency) for past in view.looks_back],
        },
        "note": None if says else "too_few_deals",
    }
    missing = {"deals": view.left_out} if view.left_out else {}
    return Report("forecast", day, currency, figures, missing)


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    if figures["note"]:
        return (
            f"{figures['n']:,} open deals and {figures['won']:,} won ones are too few for a "
            "forecast."
        )
    total, back = figures["total"], figures["backtest"]
    if not total["p90"]:
        return (
            f"All of {figures['n']:,} open deals are older than any that was ever decided: nothing "
            "more can be expected of them."
        )
    said = (
        f"{figures['n']:,} open deals will bring {money(total['p50'], currency)} by the end of "
        f"{figures['quarters'][-1]['quarter']}, with four chances in five between "
        f"{money(total['p10'], currency)} and {money(total['p90'], currency)}."
    )
    if back["bias"] is None:
        return said + " There is no past yet to try such a forecast on."
    way = "high" if back["bias"] >= 0 else "low"
    return (
        f"{said} Tried on {back['n']} earlier days it was {abs(back['bias']):.0%} too {way}, and "
        f"{back['coverage']:.0%} of what came lay in between."
    )


def _range(found: Range | None, currency: str) -> dict[str, float | int | None]:
    if found is None:
        return dict.fromkeys(("p10", "p50", "p90", "mean"))
    return {
        "p10": major(found.p10, currency),
        "p50": major(found.p50, currency),
        "p90": major(found.p90, currency),
        "mean": major(round(found.mean), currency),
    }


def _quarter(ahead: Ahead) -> str:
    return f"{ahead.last.year}-Q{(ahead.last.month + 2) // 3}"


def _past(past: Past, currency: str) -> dict[str, Any]:
    return {
        "as_of": past.day.isoformat(),
        "p10": major(past.low, currency),
        "p50": major(past.middle, currency),
        "p90": major(past.high, currency),
        "came": major(past.came, currency),
        "expected_deals": round(past.expected, 1),
        "won_deals": past.won,
    }
