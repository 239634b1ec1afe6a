"""Amounts at stake: which deals are large, and how amounts of several currencies compare.

There are no rates of exchange without a network, and currencies count differently (a yen has no
hundredths), so amounts are only ever held against others of their own currency. A deal is large
when it reaches the middle of the open deals in its currency. Where findings of several currencies
stand in one order, the middle deal of each counts for as much as the middle deal of the currency
that most open deals are in; whatever a currency's smallest unit is, it cancels out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from crm_desktop.conversion import BASE_CURRENCY
from crm_desktop.driver import driver

LARGEST = 1 << 60  # three times as much is still a whole number of SQLite's
_AMOUNTS = f"""
SELECT coalesce(d.currency, {BASE_CURRENCY}), d.amount FROM deal d
CROSS JOIN customer c ON c.id = d.customer_id
WHERE d.outcome IS NULL AND c.customer_class IS NOT 'lapsed'
"""


@dataclass(frozen=True, slots=True)
class Amounts:
    """By currency the middle of the open deals' amounts, in minor units.

    `main` is the currency that most of them are in; None when no deal has an amount.
    """

    main: str | None
    middles: Mapping[str, int]

    def is_large(self, amount: int | None, currency: str) -> bool:
        """Whether an amount is in the top half of its currency; an unknown one or none is not."""
        return amount is not None and amount > 0 and amount >= self.middles.get(currency, 0)

    def at_stake(self, amount: int | None, currency: str) -> int | None:
        """An amount as minor units of the main currency, to be compared with other such ones."""
        if amount is None:
            return None
        compared = amount if currency == self.main else round(amount * self.rate(currency))
        return min(compared, LARGEST)

    def rate(self, currency: str) -> float:
        """What a minor unit of a currency counts for; 1 for the main one and without amounts."""
        if self.main is None or currency not in self.middles:
            return 1.0
        return self.middles[self.main] / self.middles[currency]


def amounts_of(session: Session) -> Amounts:
    """The middles of the amounts of all open deals of living customers."""
    return middles(driver(session)(_AMOUNTS))


def middles(amounts: Iterable[tuple[str, int | None]]) -> Amounts:
    """The middles of amounts that come with their currencies; unknown ones and none are no part."""
    by_currency: dict[str, list[int]] = {}
    for currency, amount in amounts:
        if amount is not None and amount > 0:
            by_currency.setdefault(currency, []).append(amount)
    main = max(sorted(by_currency), key=lambda code: len(by_currency[code]), default=None)
    found = {code: sorted(values)[len(values) // 2] for code, values in by_currency.items()}
    return Amounts(main, found)
