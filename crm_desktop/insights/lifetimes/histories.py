"""What the models of buying need of each customer's orders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]
Decimal = npt.NDArray[np.float64]

WEEK = 7.0  # days


@dataclass(frozen=True)
class Histories:
    """By customer: repeat order days `x`, age at the last one `tx` and today `T`, in weeks.

    Orders of the same day are one. `z`: the mean value (major units) of the repeat order days, 0
    without any. Arrays of one length.
    """

    x: Decimal
    tx: Decimal
    T: Decimal  # the letter that all papers on these models use
    z: Decimal

    @property
    def n(self) -> int:
        """How many customers."""
        return len(self.x)

    @property
    def repeaters(self) -> int:
        """How many of them bought on more than one day."""
        return int(np.count_nonzero(self.x))

    def only(self, places: npt.NDArray[Any]) -> Histories:
        """Those of some customers."""
        return Histories(self.x[places], self.tx[places], self.T[places], self.z[places])


def distinct_days(
    starts: Whole, days: Whole, is_purchase: npt.NDArray[np.bool_]
) -> tuple[Whole, Whole]:
    """The order days of each customer: orders of a day are one, those that are none are not there.

    `days` are grouped by customer, customer i's from starts[i] to starts[i + 1], ascending.
    """
    of = np.repeat(np.arange(len(starts) - 1), np.diff(starts))[is_purchase]
    bought = days[is_purchase]
    is_new = np.ones(len(bought), dtype=bool)
    is_new[1:] = (bought[1:] != bought[:-1]) | (of[1:] != of[:-1])
    counts = np.bincount(of[is_new], minlength=len(starts) - 1)
    return np.append(0, np.cumsum(counts)), bought[is_new]


def histories_of(starts: Whole, days: Whole, later: Decimal, as_of: int) -> Histories:
    """Histories from order days (as of `distinct_days`, at least one each).

    `later` is what each customer bought after the first order day, in major units; credits count.
    """
    first, last = days[starts[:-1]], days[starts[1:] - 1]
    x = np.diff(starts).astype(np.float64) - 1
    return Histories(
        x=x,
        tx=(last - first) / WEEK,
        T=(as_of - first) / WEEK,
        z=np.divide(later, x, out=np.zeros(len(x)), where=x > 0),
    )
