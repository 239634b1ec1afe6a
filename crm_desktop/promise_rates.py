"""Kept rates: how many of the promises that fell due were kept on time, by customer and by person.

A promise counts once it is settled or its day is over. Kept on its day or before is on time; kept
later, broken, or still open after its day is not. Rates are shrunk towards the firm's own rate,
Beta(kμ, k(1−μ)) with the firm's weight for shrinking as k; of few only their numbers are told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.driver import driver
from crm_desktop.insights.keeping_promises import kept_share
from crm_desktop.insights.weights import Weights

RECENT_DAYS = 182
# The day it was kept on, where this laptop is.
_KEPT_ON = "date(p.kept_at / 1000000, 'unixepoch', 'localtime')"
_IN_TIME = f"p.kept_at IS NOT NULL AND (p.due_on IS NULL OR {_KEPT_ON} <= p.due_on)"
# Promises that fell due: settled until the day, or with their day over.
_COUNTS = (
    f"{{key}} AS of, count(*) AS n, sum({_IN_TIME}) AS kept, "
    f"sum(p.kept_at IS NOT NULL AND p.due_on < {_KEPT_ON}) AS late, "
    "sum(p.broken_at IS NOT NULL) AS broken, "
    "sum(p.kept_at IS NULL AND p.broken_at IS NULL) AS open, "
    f"sum(coalesce(p.due_on, {_KEPT_ON}) > :since) AS recent_n, "
    f"sum(coalesce(p.due_on, {_KEPT_ON}) > :since AND {_IN_TIME}) AS recent_kept"
)
_FELL_DUE = "(p.kept_at IS NOT NULL OR p.broken_at IS NOT NULL OR p.due_on < :today)"
_OF_ALL = f"SELECT {_COUNTS.format(key='0')} FROM promise p WHERE {_FELL_DUE} GROUP BY 1"
_OF_CUSTOMER = (
    f"SELECT {_COUNTS.format(key='p.customer_id')} FROM promise p "
    f"WHERE p.customer_id = :of AND {_FELL_DUE} GROUP BY 1"
)
# A promise without an owner is that of the customer's owner.
_BY_OWNER = (
    f"SELECT {_COUNTS.format(key='coalesce(p.owner_id, c.owner_id)')} FROM promise p "
    f"CROSS JOIN customer c ON c.id = p.customer_id WHERE {_FELL_DUE} GROUP BY 1"
)


@dataclass(frozen=True, slots=True)
class KeptRate:
    """Promises that fell due until `as_of`: how many, kept on time, kept late, broken, still open.

    `rate` is the shrunk share kept on time and `low`-`high` its 90 % interval; None of few.
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
    return _rate(_one(session, _OF_ALL, today), today, None, weighing.weights(session))


def of_customer(session: Session, customer_id: int, today: date) -> KeptRate:
    """Promises made to a customer."""
    counts = _one(session, _OF_CUSTOMER, today, of=customer_id)
    return _rate(counts, today, _mean(session, today), weighing.weights(session))


def of_owner(session: Session, owner_id: int, today: date) -> KeptRate:
    """Promises of a salesperson; one without an owner is that of the customer's owner."""
    found = {row[0]: row[1:] for row in _rows(session, _BY_OWNER, today)}
    counts = found.get(owner_id, _NOTHING)
    return _rate(counts, today, _mean(session, today), weighing.weights(session))


def by_owner(session: Session, today: date) -> tuple[tuple[int | None, str, KeptRate], ...]:
    """Every salesperson with promises (id None: nobody's), who has the most of them first."""
    names = dict(driver(session)('SELECT id, name FROM "user"').fetchall())
    mean, weights = _mean(session, today), weighing.weights(session)
    found = [
        (row[0], names.get(row[0], ""), _rate(row[1:], today, mean, weights))
        for row in _rows(session, _BY_OWNER, today)
    ]
    return tuple(sorted(found, key=lambda each: (-each[2].n, each[1], each[0] or 0)))


_NOTHING = (0,) * 7


def _rows(session: Session, query: str, today: date, **values: Any) -> list[tuple[Any, ...]]:
    since = (today - timedelta(days=RECENT_DAYS)).isoformat()
    given = {"today": today.isoformat(), "since": since, **values}
    return [tuple(row) for row in driver(session)(query, given).fetchall()]


def _one(session: Session, query: str, today: date, **values: Any) -> tuple[Any, ...]:
    found = _rows(session, query, today, **values)
    return found[0][1:] if found else _NOTHING


def _mean(session: Session, today: date) -> float | None:
    n, kept = _one(session, _OF_ALL, today)[:2]
    return kept / n if n else None


def _rate(counts: tuple[Any, ...], today: date, mean: float | None, weights: Weights) -> KeptRate:
    n, kept, late, broken, left, recent_n, recent_kept = (int(count or 0) for count in counts)
    middle = mean if mean is not None else (kept / n if n else 0.5)
    share = kept_share(kept, n, middle, weights)
    return KeptRate(
        n, kept, late, broken, left,
        None if share is None else share.rate,
        None if share is None else share.low,
        None if share is None else share.high,
        recent_n, recent_kept, today,
    )  # fmt: skip
