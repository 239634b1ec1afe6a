"""Sources: how many of a way's leads become customers, what each one costs, and what comes back.

conversion = customers won / leads, shrunk towards that of all sources; cost per customer won =
cost / customers won; payback = (their margin − cost) / cost. A lead belongs to the month of its
first contact. Costs count by days for the part of their time that lies in the period, and stand
against those leads only whose first contact lies in a time with costs. Without costs there is only
conversion; a margin that nobody knows is left out and counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from crm_desktop.insights.shrunk_share import ShrunkShare, shrunk_share
from crm_desktop.insights.weights import SHIPPED, Weights


class Lead(NamedTuple):
    """A firm by its first contact; won: it bought. `margin` so far in minor units, None unknown."""

    source: str
    first_on: date
    won: bool
    margin: int | None


class Cost(NamedTuple):
    """What a source cost from one day to another (both included), in minor units."""

    source: str
    first: date
    last: date
    amount: int


@dataclass(frozen=True, slots=True)
class Month:
    """The leads of a month of first contact, and how many of them were won since."""

    first: date
    leads: int
    won: int


@dataclass(frozen=True, slots=True)
class Source:
    """A source ("": unknown). Costs and what follows are None without costs in the period.

    `paid_leads`, `paid_won`: of the times with costs; `margin` is theirs, without the
    `margin_unknown` of whom none is known. `per_customer` and `payback` are None while too few
    leads or no customer stand behind them.
    """

    name: str
    share: ShrunkShare
    months: tuple[Month, ...]
    cost: int | None = None
    paid_leads: int = 0
    paid_won: int = 0
    per_customer: int | None = None
    margin: int | None = None
    margin_unknown: int = 0
    payback: float | None = None

    @property
    def unpriced(self) -> str | None:
        """Why its costs give no cost per customer: `no_customer_in_cost_days` and so on."""
        if self.cost is None or self.per_customer is not None:
            return None
        return "few_leads_in_cost_days" if self.paid_won else "no_customer_in_cost_days"


@dataclass(frozen=True, slots=True)
class Sources:
    """Of `leads` leads `won` became customers; the sources, the best conversion first."""

    leads: int
    won: int
    sources: tuple[Source, ...]

    @property
    def rate(self) -> float | None:
        """The conversion of all together; None without leads."""
        return self.won / self.leads if self.leads else None


def sources(
    leads: Iterable[Lead],
    costs: Iterable[Cost],
    *,
    first: date | None,
    last: date,
    weights: Weights = SHIPPED,
) -> Sources:
    """The sources of the leads with their first contact from `first` (None: ever) to `last`."""
    by_source: dict[str, list[Lead]] = {}
    n = won = 0
    for lead in leads:
        if lead.first_on <= last and (first is None or lead.first_on >= first):
            by_source.setdefault(lead.source, []).append(lead)
            n, won = n + 1, won + lead.won
    paid: dict[str, list[Cost]] = {}
    for cost in costs:
        if cost.first <= last and (first is None or cost.last >= first):
            paid.setdefault(cost.source, []).append(_within(cost, first, last))
    mean = won / n if n else 0.5
    found = [
        _source(name, by_source.get(name, []), paid.get(name, []), mean, weights)
        for name in by_source.keys() | paid.keys()
    ]
    found.sort(key=lambda s: (s.share.rate is None, -(s.share.rate or 0.0), -s.share.n, s.name))
    return Sources(n, won, tuple(found))


def _within(cost: Cost, first: date | None, last: date) -> Cost:
    """The part of a cost that falls into a period, by days."""
    begin = cost.first if first is None else max(cost.first, first)
    end = min(cost.last, last)
    days, of = (end - begin).days + 1, (cost.last - cost.first).days + 1
    return Cost(cost.source, begin, end, round(cost.amount * days / of))


def _source(
    name: str, leads: Sequence[Lead], costs: Sequence[Cost], mean: float, weights: Weights
) -> Source:
    share = shrunk_share(sum(lead.won for lead in leads), len(leads), mean, weights)
    months = _months(leads)
    if not costs:
        return Source(name, share, months)
    cost = sum(each.amount for each in costs)
    paid = [lead for lead in leads if any(c.first <= lead.first_on <= c.last for c in costs)]
    won = [lead for lead in paid if lead.won]
    margins = [lead.margin for lead in won if lead.margin is not None]
    says = len(paid) >= weights.few and bool(won)
    pays = says and bool(margins) and cost > 0
    return Source(
        name,
        share,
        months,
        cost=cost,
        paid_leads=len(paid),
        paid_won=len(won),
        per_customer=round(cost / len(won)) if says else None,
        margin=sum(margins) if margins else None,
        margin_unknown=len(won) - len(margins),
        payback=(sum(margins) - cost) / cost if pays else None,
    )


def _months(leads: Iterable[Lead]) -> tuple[Month, ...]:
    counts: dict[date, list[int]] = {}
    for lead in leads:
        count = counts.setdefault(lead.first_on.replace(day=1), [0, 0])
        count[0] += 1
        count[1] += lead.won
    return tuple(Month(month, n, won) for month, (n, won) in sorted(counts.items()))
