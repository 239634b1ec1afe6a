"""What the open deals will bring month by month, beside what came, and how such forecasts went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from crm_desktop import weighing, winning
from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.deals_behind import customers_behind
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import OPEN, WON, DealHistory, DealsAt, deal_history
from crm_desktop.insights import forecast as forecasting
from crm_desktop.insights.deal_amounts import with_means
from crm_desktop.insights.forecast import Learnt, OpenDeals, Past, Range
from crm_desktop.insights.sales import later, month_of
from crm_desktop.insights.survival import Cycle, cycle
from crm_desktop.insights.weights import Weights
from crm_desktop.insights.winning import Chance, base_rate

BEFORE = 12  # months that are over
QUARTERS = 4  # this one and three more
QUARTER_DAYS, MONTH_DAYS = 91, 30
LOOKS_BACK = 12  # earlier days that a forecast is tried on, a month apart


@dataclass(frozen=True)
class MonthWon:
    """What was won in a month (minor units), in these deals."""

    month: date
    amount: int
    ids: tuple[int, ...]

    @property
    def n(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Ahead:
    """What a month or a quarter may bring: from the month `first` to the month `last`."""

    first: date
    last: date
    range: Range


@dataclass(frozen=True)
class DealAhead:
    """An open deal: its chance to be won, its amount, and the month where that is likeliest.

    `by_month` is its chance to be won in each of the months; the sum may stay below `chance`, for
    not every deal is decided in time. No month: older than any deal that was ever decided.
    """

    id: int
    customer_id: int
    chance: float
    amount: int
    is_estimated: bool
    month: date | None
    by_month: tuple[float, ...]


@dataclass(frozen=True)
class ForecastView:
    """The forecast of `n` open deals; amounts in minor units of `currency`.

    `estimated` of them count at the mean of won ones; `unknown` have no amount at all and
    `undated` no day of opening, both are left out, as are `left_out` in currencies without a rate.
    `won` deals stand behind the times. `months` and `quarters` begin with those under way; `total`
    is all of them together. `looks_back` are the forecasts of a quarter that were tried; too few of
    them say nothing of bias and coverage.
    """

    as_of: date
    currency: str
    n: int
    estimated: int
    unknown: int
    undated: int
    left_out: int
    won: int
    few: int
    is_rule: bool
    open_amount: int
    before: tuple[MonthWon, ...]
    months: tuple[Ahead, ...]
    quarters: tuple[Ahead, ...]
    total: Range | None
    looks_back: tuple[Past, ...]
    bias: float | None
    coverage: float | None
    deals: tuple[DealAhead, ...] = field(repr=False)

    @property
    def is_enough(self) -> bool:
        """Whether there is enough to say anything: open deals, and won ones."""
        return self.n >= self.few and self.won >= self.few


def forecasted(session: Session, view: Slice) -> ForecastView:
    """What the deals open at the end of the slice's last day will bring; its period is not heeded.

    Deals that are opened later are not in it.
    """
    weights = weighing.weights(session)
    history = deal_history(session, view)
    now = history.at(view.as_of)
    taken = cycle(now.days, now.outcomes, as_of=view.as_of, few=weights.few)
    amounts, has, estimated = _amounts(now, weights)
    is_open = now.outcomes == OPEN
    dated = now.days >= 0
    used = is_open & has & dated
    chances = winning.open_chances(session, view.as_of)
    deals = _open(now, used, amounts, [chances.get(int(id)) for id in now.ids[used]], weights)
    tried = looks_back(history, view.as_of, QUARTER_DAYS, weights)
    each = forecasting.learn(looks_back(history, view.as_of, MONTH_DAYS, weights))
    months = _months(view.as_of)
    found = _ranges(deals, months, view.as_of, taken, each, forecasting.learn(tried))
    return ForecastView(
        as_of=view.as_of,
        currency=history.currency,
        n=len(deals.ages),
        estimated=int((used & estimated).sum()),
        unknown=int((is_open & ~has).sum()),
        undated=int((is_open & has & ~dated).sum()),
        left_out=history.left_out,
        won=taken.won,
        few=round(weights.few),
        is_rule=all(chance.is_rule for chance in chances.values()),
        open_amount=int(amounts[used].sum()),
        before=_won(now, view.as_of),
        months=found[0],
        quarters=found[1],
        total=found[2],
        looks_back=tuple(tried),
        bias=forecasting.bias(tried) if len(tried) >= weights.few else None,
        coverage=forecasting.coverage(tried) if len(tried) >= weights.few else None,
        deals=_behind(now, used, estimated, deals, months, found[3]),
    )


def looks_back(history: DealHistory, as_of: date, ahead: int, weights: Weights) -> tuple[Past, ...]:
    """Forecasts of `ahead` days on earlier days, the oldest first, each by what was known then.

    All deals have the rate of that day as their chance; expected closes of then are not known. Each
    has learnt from those before it that were over by then.
    """
    found: list[Past] = []
    for step in reversed(range(LOOKS_BACK)):
        day = as_of - timedelta(days=ahead + step * MONTH_DAYS)
        now = history.at(day)
        taken = cycle(now.days, now.outcomes, as_of=day, few=weights.few)
        amounts, has, _ = _amounts(now, weights)
        used = (now.outcomes == OPEN) & has & (now.days >= 0)
        if min(int(used.sum()), taken.won) < weights.few:
            continue
        places = now.places[used]
        wins = (history.outcomes[places] == WON) & (
            history.closed[places] <= day.toordinal() + ahead
        )
        over = [past for past in found if past.day + timedelta(days=ahead) <= day]
        rate = base_rate(taken.won, taken.won + taken.lost, weights.shrink)
        deals = OpenDeals(
            np.full(len(places), rate), amounts[used], now.days[used], np.full(len(places), -1)
        )
        learnt = forecasting.learn(over)
        tried = forecasting.past(day, deals, wins, ahead, taken, learnt)
        if tried.expected or tried.won:  # a file that nobody keeps any more teaches nothing
            found.append(tried)
    return tuple(found)


def _amounts(
    now: DealsAt, weights: Weights
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Amounts, which deals have one, and for which of them it is the mean of won ones."""
    known = now.known
    products = now.history.products[now.places]
    amounts, has = with_means(now.amounts, known, products, now.outcomes == WON, weights)
    return amounts, has, has & ~known


def _open(
    now: DealsAt,
    used: npt.NDArray[np.bool_],
    amounts: npt.NDArray[np.int64],
    chances: Sequence[Chance | None],
    weights: Weights,
) -> OpenDeals:
    expected = now.history.expected[now.places[used]] - now.as_of.toordinal()
    won, lost = (int((now.outcomes == code).sum()) for code in (WON, 2))
    rate = base_rate(won, won + lost, weights.shrink)
    return OpenDeals(
        chances=np.array([rate if one is None else one.p for one in chances], dtype=np.float64),
        amounts=amounts[used],
        ages=now.days[used],
        expected=np.maximum(expected, -1),
    )


def _ranges(
    deals: OpenDeals,
    months: Sequence[date],
    as_of: date,
    taken: Cycle,
    each: Learnt,
    together: Learnt,
) -> tuple[tuple[Ahead, ...], tuple[Ahead, ...], Range | None, npt.NDArray[np.float64]]:
    ends = [(later(month, 1) - timedelta(days=1) - as_of).days for month in months]
    if not len(deals.ages):
        return (), (), None, np.zeros((0, len(months)))
    found = forecasting.forecast(deals, ends, taken, each=each, together=together)
    starts = [month.replace(month=(month.month - 1) // 3 * 3 + 1) for month in months]
    quarters = sorted(set(starts))
    ranges = forecasting.grouped(
        deals, found.by_deal, [quarters.index(start) for start in starts], together
    )
    return (
        tuple(Ahead(month, month, said) for month, said in zip(months, found.periods, strict=True)),
        tuple(
            Ahead(max(start, months[0]), later(start, 2), said)
            for start, said in zip(quarters, ranges, strict=True)
        ),
        found.total,
        found.by_deal,
    )


def _months(as_of: date) -> list[date]:
    """The months from this one to the end of the quarter three after this one."""
    first = month_of(as_of)
    count = QUARTERS * 3 - (first.month - 1) % 3
    return [later(first, step) for step in range(count)]


def _won(now: DealsAt, as_of: date) -> tuple[MonthWon, ...]:
    """What was won in each of the months before, and so far in this one."""
    won = (now.outcomes == WON) & (now.closed > 0)
    closed, amounts, ids = now.closed[won], now.amounts[won], now.ids[won]
    found = []
    for step in range(-BEFORE, 1):
        month = later(month_of(as_of), step)
        here = (closed >= month.toordinal()) & (closed < later(month, 1).toordinal())
        found.append(MonthWon(month, int(amounts[here].sum()), tuple(ids[here].tolist())))
    return tuple(found)


def _behind(
    now: DealsAt,
    used: npt.NDArray[np.bool_],
    estimated: npt.NDArray[np.bool_],
    deals: OpenDeals,
    months: Sequence[date],
    by_deal: npt.NDArray[np.float64],
) -> tuple[DealAhead, ...]:
    """The deals behind, those that bring most first."""
    ids, customers, guessed = now.ids[used], now.customers[used], estimated[used]
    likeliest = by_deal.argmax(axis=1) if len(ids) else np.zeros(0, dtype=np.int64)
    order = np.lexsort((ids, -deals.amounts * by_deal.sum(axis=1)))
    return tuple(
        DealAhead(
            id=int(ids[place]),
            customer_id=int(customers[place]),
            chance=float(deals.chances[place]),
            amount=int(deals.amounts[place]),
            is_estimated=bool(guessed[place]),
            month=months[int(likeliest[place])] if by_deal[place].any() else None,
            by_month=tuple(float(share) for share in by_deal[place]),
        )
        for place in order
    )


def behind_expected(session: Session, view: ForecastView, month: date) -> BehindMark:
    """Whose deals may be won in a month; their amounts weighted by the chances of that."""
    places = [place for place, ahead in enumerate(view.months) if ahead.first == month]
    found: dict[int, tuple[int, float]] = {}
    for deal in view.deals:
        share = sum(deal.by_month[place] for place in places)
        if share > 0:
            n, amount = found.get(deal.customer_id, (0, 0.0))
            found[deal.customer_id] = (n + 1, amount + share * deal.amount)
    rounded = {customer: (n, round(amount)) for customer, (n, amount) in found.items()}
    return customers_behind(session, rounded, view.currency)
