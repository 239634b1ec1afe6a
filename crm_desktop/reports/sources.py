"""Which ways of winning customers pay."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.charts.slices import Slice
from crm_desktop.charts.sources import SourcesView, sources_of
from crm_desktop.insights.sources import Source
from crm_desktop.reports.figures import Report, major, money, report_of, rounded


def report(session: Session, as_of: date | None = None) -> Report:
    """All sources, the best conversion first, with their months of first contact."""
    view = sources_of(session, Slice(as_of or date.today()))
    figures = {
        "n": view.found.leads,
        "won": view.found.won,
        "conversion": rounded(view.found.rate),
        "costs_left_out": view.left_out,
        "sources": [_of_source(source, view) for source in view.found.sources],
    }
    return report_of(session, "sources", as_of, view.currency, figures, "orders")


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    if figures["conversion"] is None:
        return "No customers yet, so no sources either."
    parts = [
        f"{figures['won']:,} of {figures['n']:,} firms became customers "
        f"({figures['conversion']:.1%})"
    ]
    for source in figures["sources"]:
        said = f"{source['source'] or 'unknown'}: {source['won']:,} of {source['leads']:,}"
        if source["cost_per_customer"] is not None:
            said += f", {money(source['cost_per_customer'], currency)} each"
        if source["payback"] is not None:
            said += f", {source['payback']:+.1f} times the cost came back"
        parts.append(said)
    return "; ".join(parts) + "."


def _of_source(source: Source, view: SourcesView) -> dict[str, Any]:
    def amount(minor: int | None) -> float | int | None:
        return None if minor is None else major(minor, view.currency)

    return {
        "source": source.name,
        "leads": source.share.n,
        "won": source.share.k,
        "conversion": rounded(source.share.rate),
        "low": rounded(source.share.low),
        "high": rounded(source.share.high),
        "cost": amount(source.cost),
        "cost_per_customer": amount(source.per_customer),
        "note": source.unpriced,
        "margin": amount(source.margin),
        "margin_unknown": source.margin_unknown,
        "payback": rounded(source.payback),
        "months": [
            {"month": f"{month.first:%Y-%m}", "leads": month.leads, "won": month.won}
            for month in source.months
        ],
    }
