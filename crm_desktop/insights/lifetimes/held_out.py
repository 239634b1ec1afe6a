"""Whether the model foretells better than the common rate, on weeks that it was not fitted to.

It is fitted to all but the last quarter of the time, and foretells for each customer of then
whether they order in the weeks held out:

    P(Y(t) > 0) = alive · (1 - ((α+T)/(α+T+t))^(r+x)),

for who still is a customer leaves after an order only. Judged by the Brier score, the mean square
of chance less outcome, against that of the share who did order: the best that one number can do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from crm_desktop.insights.lifetimes.buying import BuyingFit, alive, fit_mbg_nbd
from crm_desktop.insights.lifetimes.histories import WEEK, Decimal, Whole, histories_of

SHARE = 0.25  # of the time, held out


@dataclass(frozen=True)
class HeldOut:
    """The scores over `n` customers and so many weeks; the lower the better."""

    n: int
    weeks: float
    brier: float
    brier_base: float

    @property
    def is_better(self) -> bool:
        """Whether the model foretells better than the common rate."""
        return self.brier < self.brier_base

    def as_json(self) -> dict[str, Any]:
        """For keeping."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> HeldOut:
        """What `as_json` made."""
        return cls(**kept)


def orders_soon(fit: BuyingFit, weeks: float, x: Decimal, tx: Decimal, age: Decimal) -> Decimal:
    """The chance of an order in the coming weeks."""
    none = ((fit.alpha + age) / (fit.alpha + age + weeks)) ** (fit.r + x)
    chance: Decimal = alive(fit, x, tx, age) * (1 - none)
    return chance


def held_out(starts: Whole, days: Whole, as_of: int) -> HeldOut | None:
    """The test on the last quarter of the time; None when the model cannot be fitted before it.

    Order days as of `distinct_days`, `as_of` ordinal.
    """
    if not len(days):
        return None
    cut = as_of - round((as_of - int(days.min())) * SHARE)
    owners = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    before = days <= cut
    counts = np.bincount(owners[before], minlength=len(starts) - 1)
    known = counts > 0
    firsts = np.append(0, np.cumsum(counts[known]))
    seen = histories_of(firsts, days[before], np.zeros(int(known.sum())), cut)
    fit = fit_mbg_nbd(seen)
    if not fit.identified:
        return None
    weeks = (as_of - cut) / WEEK
    ordered = np.bincount(owners[~before], minlength=len(starts) - 1)[known] > 0
    chances = orders_soon(fit, weeks, seen.x, seen.tx, seen.T)
    rate = float(ordered.mean())
    return HeldOut(
        n=seen.n,
        weeks=weeks,
        brier=float(((chances - ordered) ** 2).mean()),
        brier_base=rate * (1 - rate),
    )
