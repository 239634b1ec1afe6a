"""What the rules know of one customer: frozen values, read by findings/customers.py.

What nobody knows is None, never zero. Amounts are minor units of the base currency, shares whole
percents: the words need no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from crm_desktop.insights.finding import Evidence


class Leaving(NamedTuple):
    """That they may have left: amber or red; `chance` percent that they still are a customer."""

    state: str
    days: int
    usual: int
    chance: int | None
    last_on: date
    evidence: tuple[Evidence, ...]


class BuysLess(NamedTuple):
    """That they buy less than in the window before; `most` is the line that fell most."""

    state: str
    fall: int
    lost: int
    before_days: int
    last_days: int
    most: str | None
    evidence: tuple[Evidence, ...]


class TierStep(NamedTuple):
    """Another tier that their figures speak for; `score` of 100."""

    from_tier: str | None
    to_tier: str
    is_up: bool
    score: int
    evidence: tuple[Evidence, ...]


class ClassStep(NamedTuple):
    """Another class that they have grown into, since when, and the number that says so."""

    from_class: str | None
    to_class: str
    on: date | None
    value: int | None
    evidence: tuple[Evidence, ...]


class CouldBuy(NamedTuple):
    """The largest gap: what is missing in a year, the shares of the line, for whom it is usual."""

    line: str
    could: int
    at_stake: int | None  # as amounts of deals compare
    own: int
    peer: int
    industry: str | None
    need: str | None
    product_id: int | None
    evidence: tuple[Evidence, ...]


class Brought(NamedTuple):
    """A customer that they brought us."""

    referral_id: int
    customer_id: int
    name: str


class Coming(NamedTuple):
    """A touch that is planned."""

    activity_id: int
    kind: str
    on: date


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """A living customer of whom something was noticed.

    `at_stake` is what they bought in a year, as amounts of deals compare; `large` is a gap worth
    speaking of, compared likewise. `loyalty_up` are points won since a year ago, `kept` promises
    kept on time in a row, the latest ones. `has_vouched`: a reference of theirs, or somebody they
    brought, is noted within the last year.
    """

    today: date
    customer_id: int
    tier: str | None
    at_stake: int | None
    currency: str
    may_be_called: bool = True
    contact: tuple[int, str] | None = None
    coming: Coming | None = None
    leaving: Leaving | None = None
    buys_less: BuysLess | None = None
    tier_step: TierStep | None = None
    class_step: ClassStep | None = None
    could_buy: CouldBuy | None = None
    large: int = 0
    brought: tuple[Brought, ...] = ()
    loyalty: int | None = None
    loyalty_up: int | None = None
    kept: tuple[int, ...] = ()
    has_vouched: bool = False
