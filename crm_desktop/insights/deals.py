"""Deals in numbers: how many are won, where the open ones stand, how long they took."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from crm_desktop.models.codes import BuyingStage, Outcome

Days = npt.NDArray[np.datetime64]
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True)
class StageCount:
    """The open deals at one of the customer's stages; `amount` in minor units."""

    stage: BuyingStage
    n: int
    amount: int


@dataclass(frozen=True)
class DealFigures:
    """What `deal_figures` found. Amounts in minor units; medians in days, None without deals."""

    n: int
    as_of: date
    open: int
    won: int
    lost: int
    no_decision: int
    win_rate: float | None
    won_amount: int
    by_stage: tuple[StageCount, ...]
    median_days_won: float | None
    median_days_lost: float | None


def deal_figures(
    *,
    outcomes: Sequence[str | None],
    stages: Sequence[str],
    amounts: Whole,
    opened: Days,
    closed: Days,
    as_of: date,
) -> DealFigures:
    """Count deals as they stood at the end of the day `as_of`.

    One entry per deal in each: codes of outcome (None: open) and stage, amount (minor units, 0 when
    it is unknown or in another currency), days opened and closed (NaT when unknown). A deal opened
    later is left out; one closed later is still open. The stages are those of that day.
    win_rate = won / (won + lost): a deal without a decision is neither.
    """
    day = np.datetime64(as_of, "D")
    known = ~(opened > day)
    still_open = closed > day
    codes = np.array([code or "" for code in outcomes], dtype=object)
    codes[still_open] = ""
    won, lost = (known & (codes == str(end)) for end in (Outcome.WON, Outcome.LOST))
    is_open = known & (codes == "")
    closed_count = int(won.sum() + lost.sum())
    places = np.array(stages, dtype=object)
    return DealFigures(
        n=int(known.sum()),
        as_of=as_of,
        open=int(is_open.sum()),
        won=int(won.sum()),
        lost=int(lost.sum()),
        no_decision=int((known & (codes == str(Outcome.NO_DECISION))).sum()),
        win_rate=int(won.sum()) / closed_count if closed_count else None,
        won_amount=int(amounts[won].sum()),
        by_stage=tuple(
            StageCount(stage, int(here.sum()), int(amounts[here].sum()))
            for stage in BuyingStage
            for here in [is_open & (places == str(stage))]
        ),
        median_days_won=_median_days(opened[won], closed[won]),
        median_days_lost=_median_days(opened[lost], closed[lost]),
    )


def _median_days(opened: Days, closed: Days) -> float | None:
    # What was closed before it was opened has no length that anybody knows.
    days = (closed - opened)[closed >= opened]
    return float(np.median(days.astype(np.int64))) if len(days) else None
