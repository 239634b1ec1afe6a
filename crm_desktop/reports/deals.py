"""How many deals are open, won and lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import STAGES, deal_history
from crm_desktop.insights.deals import deal_figures
from crm_desktop.models import Deal
from crm_desktop.models.codes import BuyingStage
from crm_desktop.rates import Whole, rates
from crm_desktop.reports.figures import (
    Report,
    days_of,
    major,
    money,
    plain,
    report_of,
    rounded,
)


def report(session: Session, as_of: date | None = None) -> Report:
    """How many deals are open, won and lost, at which of the customer's stages, and how quickly."""
    currency = firm.base_currency(session)
    rows = session.execute(
        sa.select(
            Deal.id,
            Deal.outcome,
            Deal.buying_stage,
            Deal.amount,
            Deal.opened_on,
            Deal.closed_on,
            Deal.currency,
        )
    ).all()
    stood = {} if as_of is None else _stages(session, as_of)
    found = deal_figures(
        outcomes=[row.outcome for row in rows],
        stages=[stood.get(row.id, row.buying_stage) for row in rows],
        amounts=_amounts(session, rows, as_of or date.today()),
        opened=days_of([row.opened_on for row in rows]),
        closed=days_of([row.closed_on for row in rows]),
        as_of=as_of or date.max,
    )
    figures = {
        "n": found.n,
        "open": found.open,
        "won": found.won,
        "lost": found.lost,
        "win_rate": rounded(found.win_rate),
        "won_amount": major(found.won_amount, currency),
        "by_stage": {str(stage.stage): stage.n for stage in found.by_stage},
        "median_days_won": plain(found.median_days_won),
        "median_days_lost": plain(found.median_days_lost),
    }
    return report_of(session, "deals", as_of, currency, figures, "deals")


def _stages(session: Session, as_of: date) -> Mapping[int, BuyingStage]:
    """Where each deal stood at the end of a day."""
    then = deal_history(session, Slice(as_of)).at(as_of)
    places = zip(then.ids.tolist(), then.stages.tolist(), strict=True)
    return {id: STAGES[place] for id, place in places}


def _amounts(session: Session, rows: Sequence[Any], today: date) -> Whole:
    """In the base currency, by the rate of the day each was closed or of today; else nothing."""
    known = rates(session)
    amounts = np.array([row.amount or 0 for row in rows], dtype=np.int64)
    days = np.array([(row.closed_on or today).toordinal() for row in rows], dtype=np.int64)
    codes = np.array([row.currency or known.base for row in rows], dtype=str)
    converted = np.zeros_like(amounts)
    for code in np.unique(codes).tolist():
        if known.knows(code):
            of = codes == code
            converted[of] = known.convert(code, days[of], amounts[of])
    return converted


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    rate = figures["win_rate"]
    counts = (
        f"{figures['n']:,} deals: {figures['open']:,} open, {figures['won']:,} won, "
        f"{figures['lost']:,} lost"
    )
    if rate is None:
        return counts + "; none decided yet."
    days = ", ".join(
        f"{figures[f'median_days_{end}']} days when {end}"
        for end in ("won", "lost")
        if figures[f"median_days_{end}"] is not None
    )
    took = f"; half of them took at most {days}" if days else ""
    won = money(figures["won_amount"], currency)
    return f"{counts}; {rate:.2%} of the decided ones won, worth {won}{took}."
