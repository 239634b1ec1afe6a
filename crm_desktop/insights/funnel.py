"""The funnel of buying and the velocity of sales, from dated stage moves.

A deal has reached a stage when it came to it or to a later one; a stage that no deal ever stood at
is marked, for its number is only inferred. A stage is over for a deal when the deal went on, or was
closed there; those still open at it decide nothing yet. Went on = went further, or was won there.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.shrunk_share import ShrunkShare, shrunk_share
from crm_desktop.insights.survival import kaplan_meier, median_of
from crm_desktop.insights.weights import SHIPPED, Weights
from crm_desktop.insights.winning import base_rate

Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
STAGES = 7
OPEN, WON, LOST = 0, 1, 2
FACTORS = ("open", "win_rate", "mean_won", "cycle_days")


@dataclass(frozen=True)
class FunnelStage:
    """One of the seven stages: how many deals reached it, and stood at it (`visited`).

    `went_on` is of those for whom the stage is over; None where nobody stood. `median_days` counts
    the open ones as far as they are; None with too few, or where fewer than half have left. Of the
    last stage, which follows the deal, both are None.
    """

    stage: int
    reached: int
    visited: int
    open_here: int
    went_on: ShrunkShare | None
    median_days: int | None


@dataclass(frozen=True)
class Funnel:
    """What `funnel` found."""

    n: int
    as_of: date
    open: int
    won: int
    lost: int
    no_decision: int
    stages: tuple[FunnelStage, ...]

    @property
    def narrowest(self) -> FunnelStage | None:
        """Where the smallest share goes on; None while nowhere enough are over."""
        known = [
            stage
            for stage in self.stages
            if (share := stage.went_on) and share.rate is not None and share.k < share.n
        ]
        return min(known, key=_rate, default=None)


@dataclass(frozen=True)
class Velocity:
    """Sales a day (minor units): open × win rate × mean won / cycle days; None while unknown.

    `decided` deals stand behind the rate, `priced` behind the mean.
    """

    per_day: float | None
    open: int
    win_rate: float | None
    mean_won: float | None
    cycle_days: int | None
    decided: int
    priced: int


def funnel(
    *,
    outcomes: Whole,
    furthest: Whole,
    stands: Whole,
    moves: tuple[Whole, Whole, Whole],
    closed: Whole,
    as_of: date,
    weights: Weights = SHIPPED,
) -> Funnel:
    """The funnel of deals as they stood on a day.

    One entry per deal: `outcomes` (0 open, 1 won, 2 lost, 3 no decision), the furthest stage and
    the one it stands at (0–6), the day it was `closed` (ordinal; 0: open or unknown). `moves` are
    (place of the deal, stage, ordinal day), by deal and day, none after `as_of`.
    """
    shares = (*_went_on(outcomes, furthest, weights), None)
    spent, left, visited = _spent(moves, outcomes, closed, as_of.toordinal())
    return Funnel(
        n=len(outcomes),
        as_of=as_of,
        open=int((outcomes == OPEN).sum()),
        won=int((outcomes == WON).sum()),
        lost=int((outcomes == LOST).sum()),
        no_decision=int((outcomes > LOST).sum()),
        stages=tuple(
            FunnelStage(
                stage=s,
                reached=int((furthest >= s).sum()),
                visited=int(visited[s].sum()),
                open_here=int(((stands == s) & (outcomes == OPEN)).sum()),
                went_on=shares[s] if visited[s].any() else None,
                median_days=_median_days(spent[s], left[s], weights) if s < STAGES - 1 else None,
            )
            for s in range(STAGES)
        ),
    )


def velocity(
    *, outcomes: Whole, amounts: Whole, known: Flags, days: Whole, weights: Weights = SHIPPED
) -> Velocity:
    """How much is sold a day by the deals as they stand; amounts in minor units where `known`.

    The rate is shrunk towards that of real B2B deals, the cycle is the Kaplan-Meier median of all.
    """
    won, lost = outcomes == WON, outcomes == LOST
    decided, priced = int((won | lost).sum()), int((won & known).sum())
    usable = days >= 0
    still = kaplan_meier(days[usable], outcomes[usable] != OPEN)
    ended = int((outcomes[usable] != OPEN).sum())
    median = median_of(still.days, still.shares) if ended >= weights.few else None
    rate = None
    if decided >= weights.few:
        rate = base_rate(int(won.sum()), decided, weights.shrink)
    mean = float(amounts[won & known].mean()) if priced >= weights.few else None
    is_open = int((outcomes == OPEN).sum())
    per_day = None
    if rate is not None and mean is not None and median:
        per_day = is_open * rate * mean / median
    return Velocity(per_day, is_open, rate, mean, median, decided, priced)


def contributions(now: Velocity, before: Velocity) -> tuple[tuple[str, float], ...]:
    """By how much each factor moved the velocity since, in minor units a day, the strongest first.

    The logarithmic mean divides the way without a rest (LMDI; Ang 2004): L(v1, v0)·ln(x1/x0), for
    the days negative. Empty where either is unknown or not above nothing.
    """
    v1, v0 = now.per_day, before.per_day
    if not v1 or not v0 or v1 <= 0 or v0 <= 0:
        return ()
    mean = v1 if math.isclose(v1, v0) else (v1 - v0) / math.log(v1 / v0)
    found = []
    for name in FACTORS:
        x1, x0 = float(getattr(now, name)), float(getattr(before, name))
        sign = -1 if name == "cycle_days" else 1
        found.append((name, sign * mean * math.log(x1 / x0)))
    return tuple(sorted(found, key=lambda pair: -abs(pair[1])))


def _went_on(outcomes: Whole, furthest: Whole, weights: Weights) -> list[ShrunkShare]:
    """Of all stages but the last, the share that went on of those for whom the stage is over."""
    stages = range(STAGES - 1)
    over = [int(((furthest > s) | ((furthest == s) & (outcomes != OPEN))).sum()) for s in stages]
    on = [int(((furthest > s) | ((furthest == s) & (outcomes == WON))).sum()) for s in stages]
    common = sum(on) / sum(over) if sum(over) else 0.5
    return [shrunk_share(on[s], over[s], common, weights) for s in stages]


def _spent(
    moves: tuple[Whole, Whole, Whole], outcomes: Whole, closed: Whole, today: int
) -> tuple[list[Whole], list[Flags], list[Flags]]:
    """By stage: days that deals spent there, whether they have left it, and who stood there.

    All visits of a deal together. A closed deal with one move beyond the first stage was entered
    when it was over, and says nothing of where its time went.
    """
    deals, stages, days = moves
    n = len(outcomes)
    per_deal = np.bincount(deals, minlength=n) if len(deals) else np.zeros(n, dtype=np.int64)
    is_last = np.append(deals[1:] != deals[:-1], True) if len(deals) else np.zeros(0, dtype=bool)
    ends_closed = np.where(outcomes == OPEN, today, closed)
    ends = np.where(is_last, ends_closed[deals], np.append(days[1:], 0)[: len(days)])
    only_entered = (per_deal[deals] == 1) & (outcomes[deals] != OPEN) & (stages > 0)
    says = ~only_entered & (ends > 0)
    length = np.maximum(ends - days, 0)
    spent, left, visited = [], [], []
    for s in range(STAGES):
        here = stages == s
        stood = np.zeros(n, dtype=bool)
        stood[deals[here]] = True
        counted = np.zeros(n, dtype=bool)
        counted[deals[here & says]] = True
        total = np.zeros(n, dtype=np.int64)
        np.add.at(total, deals[here & says], length[here & says])
        there_now = np.zeros(n, dtype=bool)
        there_now[deals[here & is_last & (outcomes[deals] == OPEN)]] = True
        spent.append(total[counted])
        left.append(~there_now[counted])
        visited.append(stood)
    return spent, left, visited


def _median_days(spent: Whole, left: Flags, weights: Weights) -> int | None:
    if int(left.sum()) < weights.few:
        return None
    still = kaplan_meier(spent, left)
    return median_of(still.days, still.shares)


def _rate(stage: FunnelStage) -> float:
    assert stage.went_on is not None and stage.went_on.rate is not None
    return stage.went_on.rate


def stages_never_visited(stages: Sequence[FunnelStage]) -> tuple[int, ...]:
    """The stages that deals passed without ever standing there."""
    return tuple(s.stage for s in stages if s.reached and not s.visited)
