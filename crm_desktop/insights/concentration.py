"""80/20: how far the sales hang on a few customers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]

TOP = 5  # the top fifth
GUIDE = (4, 5)  # 80 %, as a fraction so that whole cents are compared exactly


@dataclass(frozen=True)
class Concentration:
    """What `concentration` found. Amounts in minor units, shares from 0 to 1.

    `n`, `total` and all that follows speak of the customers whose net is not negative; those who
    gave more back than they bought are counted apart. Without sales the shares are None.
    """

    n: int
    as_of: date
    total: int
    top20_count: int
    top20_share: float | None
    customers_for_80: int | None
    gini: float | None
    net_negative: int
    net_negative_total: int
    order: npt.NDArray[Any] = field(repr=False, compare=False)  # places in the input, largest first
    cumulative: Whole = field(repr=False, compare=False)  # running sum in that order


def concentration(amounts: Whole, *, as_of: date) -> Concentration:
    """How the sum of `amounts` (net sales of each customer, minor units) is shared among them.

    The top fifth is ⌈n/5⌉ customers; Gini is 2Σ(i·x_i)/(nΣx) − (n+1)/n over ascending x_i.
    """
    amounts = np.asarray(amounts, dtype=np.int64)
    kept = np.flatnonzero(amounts >= 0)
    negative = amounts[amounts < 0]
    order = kept[np.argsort(-amounts[kept], kind="stable")]
    cumulative = np.cumsum(amounts[order])
    n = len(order)
    total = int(cumulative[-1]) if n else 0
    top = -(-n // TOP)
    return Concentration(
        n=n,
        as_of=as_of,
        total=total,
        top20_count=top,
        top20_share=int(cumulative[top - 1]) / total if total else None,
        customers_for_80=_needed(cumulative, total) if total else None,
        gini=_gini(amounts[order][::-1], total) if total else None,
        net_negative=len(negative),
        net_negative_total=int(negative.sum()),
        order=order,
        cumulative=cumulative,
    )


def _needed(cumulative: Whole, total: int) -> int:
    share, whole = GUIDE
    return int(np.searchsorted(cumulative * whole, total * share)) + 1


def _gini(ascending: Whole, total: int) -> float:
    n = len(ascending)
    weighted = float(np.dot(np.arange(1, n + 1, dtype=np.float64), ascending.astype(np.float64)))
    return max(0.0, 2 * weighted / (n * total) - (n + 1) / n)  # not a hair below by rounding
