"""Kept rates: how many of the promises that fell due were kept on time, by customer and by person.

A promise counts once it is settled or its day is over. Kept on its day or before is on time; kept
later, broken, or still open after its day is not. Rates are shrunk towards the firm's own rate,
Beta(kμ, k(1−μ)) with k = 10; with fewer than five promises only their numbers are told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class KeptRate:
    """Promises that fell due until `as_of`: how many, kept on time, kept late, broken, still open.

    `rate` is the shrunk share kept on time and `low`-`high` its 90 % interval; None below five.
    `recent_n` and `recent_kept` are those of the last half year, for the trend.
    """

    n: int
    kept: int
    late: int
    broken: int
    open: int
    rate: float | None
    low: float | None
    high: float | None
    recent_n: int
    recent_kept: int
    as_of: date


def of_firm(session: Session, today: date) -> KeptRate:
    """All promises together."""
    raise NotImplementedError


def of_customer(session: Session, customer_id: int, today: date) -> KeptRate:
    """Promises made to a customer."""
    raise NotImplementedError


def of_owner(session: Session, owner_id: int, today: date) -> KeptRate:
    """Promises of a salesperson."""
    raise NotImplementedError


def by_owner(session: Session, today: date) -> tuple[tuple[int | None, str, KeptRate], ...]:
    """Every salesperson with promises (id None: nobody's), who has the most of them first."""
    raise NotImplementedError
