"""Exchange rates that the user gave: verbs, and converting amounts into the base currency.

Without a rate nothing is converted: amounts in that currency stay apart and are counted. Statements
convert by the same rates (`conversion`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm, rows
from crm_desktop.currencies import decimals_of
from crm_desktop.errors import UserError
from crm_desktop.models import ExchangeRate
from crm_desktop.store import Store

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Rates:
    """Into `base`: by currency the days (ordinal, ascending) from which a rate holds, and it."""

    base: str
    by_currency: Mapping[str, tuple[tuple[int, ...], tuple[float, ...]]]

    def knows(self, currency: str) -> bool:
        """Whether amounts in this currency can be converted."""
        return currency == self.base or currency in self.by_currency

    def convert(self, currency: str, days: Whole, minor: Whole) -> Whole:
        """Amounts (minor units) of these days (ordinal) in minor units of the base currency.

        The rate is the last that holds on the day, before the first one the first. KeyError
        without a rate.
        """
        if currency == self.base:
            return minor
        since, rates = self.by_currency[currency]
        place = np.clip(np.searchsorted(since, days, side="right") - 1, 0, None)
        scale = 10.0 ** (decimals_of(self.base) - decimals_of(currency))
        exact: npt.NDArray[np.float64] = minor * (np.asarray(rates) * scale)[place]
        # Halves go away from zero, as in the database.
        return np.trunc(exact + np.copysign(0.5, exact)).astype(np.int64)


def rates(session: Session) -> Rates:
    """The rates into the file's base currency."""
    base = firm.base_currency(session)
    found: dict[str, list[tuple[int, float]]] = {}
    for row in session.execute(
        sa.select(ExchangeRate.currency, ExchangeRate.valid_from, ExchangeRate.rate)
        .where(ExchangeRate.base == base, ExchangeRate.currency != base)
        .order_by(ExchangeRate.valid_from, ExchangeRate.id)
    ):
        found.setdefault(row.currency, []).append((row.valid_from.toordinal(), row.rate))
    return Rates(
        base,
        {
            currency: (tuple(day for day, _ in pairs), tuple(rate for _, rate in pairs))
            for currency, pairs in found.items()
        },
    )


@dataclass(frozen=True)
class GivenRate:
    """A rate as it was given: what a unit of `currency` is worth in the base currency, from a day.

    `is_used` is False for one into a currency that sums are no longer in.
    """

    id: int
    currency: str
    base: str
    rate: float
    valid_from: date
    is_used: bool


@dataclass(frozen=True)
class GivenRates:
    """All rates that were given, and how many orders and open deals want one, by currency."""

    base: str
    rates: tuple[GivenRate, ...]
    orders_without: Mapping[str, int]
    deals_without: Mapping[str, int]


def given_rates(session: Session) -> GivenRates:
    """What was given, each currency's newest first, and what is left out for want of a rate."""
    base = firm.base_currency(session)
    newest = (ExchangeRate.currency, ExchangeRate.valid_from.desc(), ExchangeRate.id.desc())
    given = [
        GivenRate(row.id, row.currency, row.base, row.rate, row.valid_from, row.base == base)
        for row in session.scalars(sa.select(ExchangeRate).order_by(*newest))
    ]
    unknown = "NOT IN (SELECT currency FROM known_rate) GROUP BY 1 ORDER BY 2 DESC, 1"
    orders = session.execute(
        sa.text(f"SELECT currency, count(*) FROM sales_order WHERE currency {unknown}")
    )
    deals = session.execute(
        sa.text(
            "SELECT currency, count(*) FROM deal WHERE outcome IS NULL AND amount IS NOT NULL "
            f"AND currency {unknown}"
        )
    )
    return GivenRates(
        base,
        tuple(given),
        {str(code): int(n) for code, n in orders},
        {str(code): int(n) for code, n in deals},
    )


def add_rate(store: Store, *, currency: str, rate: float, valid_from: date) -> int:
    """Say what a unit of `currency` is worth in the base currency from a day on; returns its id.

    UserError `rate_not_positive` when the rate is not above nothing.
    """
    with store.change("rate_added", currency=currency) as session:
        fields = {"currency": currency, "rate": _checked(rate), "valid_from": valid_from}
        fields["base"] = firm.base_currency(session)
        return rows.create(session, ExchangeRate(), fields).id


def edit_rate(store: Store, *, id: int, **fields: object) -> int:
    """Change a rate or the day from which it holds; UserError as in `add_rate`."""
    with store.change("rate_edited") as session:
        if "rate" in fields:
            fields["rate"] = _checked(float(str(fields["rate"])))
        rows.assign(rows.find(session, ExchangeRate, id), fields)
        return id


def delete_rate(store: Store, *, ids: Collection[int]) -> int:
    """Forget rates; amounts of a currency without one stand apart again."""
    with store.change("rate_deleted", count=len(ids)) as session:
        rows.delete(session, ExchangeRate, ids)
        return len(ids)


def _checked(rate: float) -> float:
    if not (0 < rate < float("inf")):
        raise UserError("rate_not_positive", field="rate")
    return rate
