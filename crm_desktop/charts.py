"""What the charts show and which customers stand behind a mark: questions with a slice of the file.

Amounts are minor units of one currency, the slice's; what is in others is counted, never added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.insights.concentration import Concentration, Whole, concentration
from crm_desktop.insights.sales import Sales, sales_by_month
from crm_desktop.models.codes import BuyingStage

MOST_BARS = 30  # of the concentration: more customers than that are shown in groups
GROUPS = 20  # each 5 % of the customers
LISTED = 200  # customers behind a mark, the largest


@dataclass(frozen=True)
class Slice:
    """What is looked at. None: all of it; `currency` None: the base currency.

    `first` is the first day of the first month; the last month is that of `as_of`.
    """

    as_of: date
    first: date | None = None
    tier: str | None = None
    industry: str | None = None
    owner_id: int | None = None
    line: str | None = None
    currency: str | None = None


@dataclass(frozen=True)
class Choices:
    """What there is to filter by."""

    industries: tuple[str, ...]
    owners: tuple[tuple[int, str], ...]
    lines: tuple[str, ...]
    currencies: tuple[str, ...]  # the base currency first


@dataclass(frozen=True)
class SalesView:
    """Sales by month, and how many orders are left out for their currency."""

    sales: Sales
    currency: str
    left_out: int
    last_order_on: date | None  # also outside the slice's period


@dataclass(frozen=True)
class Bar:
    """The customers of the ranks `first`..`last` (from 1) and what they bought together."""

    first: int
    last: int
    net: int
    cumulative: float  # share of the sum, up to and with this bar


@dataclass(frozen=True)
class ConcentrationView:
    """How the sales hang on a few customers, as bars with a running share."""

    found: Concentration
    bars: tuple[Bar, ...]
    currency: str
    left_out: int
    ids: Whole = field(repr=False, compare=False)  # customers, in the order of their ranks


@dataclass(frozen=True)
class StageBar:
    """Open deals at one stage; `unknown` of them have no amount."""

    stage: BuyingStage
    n: int
    amount: int
    unknown: int


@dataclass(frozen=True)
class StagesView:
    """Open deals by the customer's stage."""

    as_of: date
    stages: tuple[StageBar, ...]
    currency: str
    left_out: int

    @property
    def n(self) -> int:
        return sum(stage.n for stage in self.stages)

    @property
    def amount(self) -> int:
        return sum(stage.amount for stage in self.stages)


@dataclass(frozen=True)
class Behind:
    """One customer behind a mark; `count` orders or deals. No id: deals without a customer."""

    customer_id: int | None
    name: str
    count: int
    amount: int


@dataclass(frozen=True)
class BehindMark:
    """The customers behind a mark: how many, and the largest (at most 200) as rows."""

    n: int
    amount: int
    currency: str
    rows: tuple[Behind, ...]
    ids: tuple[int, ...] = field(repr=False)  # of all of them


def choices(session: Session) -> Choices:
    """What the filters offer: only what occurs."""
    base = firm.base_currency(session)
    others = _column(
        session,
        "SELECT currency FROM sales_order UNION SELECT currency FROM deal "
        "WHERE currency IS NOT NULL ORDER BY 1",
    )
    return Choices(
        industries=_column(session, "SELECT DISTINCT industry FROM customer WHERE industry <> ''"),
        owners=tuple(
            (int(row[0]), str(row[1]))
            for row in session.execute(sa.text("SELECT id, name FROM user ORDER BY name"))
        ),
        lines=_column(session, "SELECT DISTINCT line FROM product WHERE line <> '' ORDER BY line"),
        currencies=(base, *(code for code in others if code != base)),
    )


def sales(session: Session, view: Slice) -> SalesView:
    """Net sales month by month."""
    currency = view.currency or firm.base_currency(session)
    if _is_rolled_up(session, view):
        query = (
            "SELECT month, sum(net), sum(orders) FROM sales_month WHERE month <= :until"
            + _segment(view, "")
            + " GROUP BY 1"
        )
    else:
        query = (
            f"SELECT substr(o.ordered_on, 1, 7), sum({_net(view)}), count(DISTINCT o.id) "
            f"{_orders(view)} AND substr(o.ordered_on, 1, 7) <= :until GROUP BY 1"
        )
    rows = session.execute(sa.text(query), _values(view, currency))
    months = [(date.fromisoformat(f"{month}-01"), net, orders) for month, net, orders in rows]
    return SalesView(
        sales=sales_by_month(months, first=view.first, as_of=view.as_of),
        currency=currency,
        left_out=_other_orders(session, view, currency),
        last_order_on=max((month for month, _, orders in months if orders), default=None),
    )


def concentrated(session: Session, view: Slice) -> ConcentrationView:
    """How the sales of the period are shared among the customers who bought."""
    currency = view.currency or firm.base_currency(session)
    if _is_rolled_up(session, view):
        query = (
            "SELECT customer_id AS id, sum(net) AS net FROM customer_month "
            "WHERE month BETWEEN :since AND :until" + _segment(view, "") + " GROUP BY customer_id"
        )
    else:
        query = (
            f"SELECT o.customer_id AS id, sum({_net(view)}) AS net {_orders(view)} "
            "AND substr(o.ordered_on, 1, 7) BETWEEN :since AND :until GROUP BY 1"
        )
    ids, nets = _arrays(session, query, _values(view, currency))
    found = concentration(nets, as_of=view.as_of)
    return ConcentrationView(
        found=found,
        bars=_bars(found),
        currency=currency,
        left_out=_other_orders(session, view, currency),
        ids=ids[found.order],
    )


def open_deals(session: Session, view: Slice) -> StagesView:
    """The deals open now, by the customer's seven stages; the period does not matter."""
    currency = view.currency or firm.base_currency(session)
    rows = session.execute(
        sa.text(
            "SELECT d.buying_stage, count(*), coalesce(sum(d.amount), 0), "
            f"sum(d.amount IS NULL) {_deals(view)} GROUP BY 1"
        ),
        _values(view, currency),
    )
    found = {str(stage): (n, amount, unknown) for stage, n, amount, unknown in rows}
    others = session.scalar(
        sa.text(
            "SELECT count(*) FROM deal WHERE outcome IS NULL AND currency <> :currency "
            "AND amount IS NOT NULL"
        ),
        {"currency": currency},
    )
    return StagesView(
        as_of=view.as_of,
        stages=tuple(StageBar(stage, *found.get(stage, (0, 0, 0))) for stage in BuyingStage),
        currency=currency,
        left_out=int(others or 0),
    )


def behind_months(session: Session, view: Slice, first: date, last: date) -> BehindMark:
    """Who bought from the month `first` to the month `last`."""
    months = Slice(**{**vars(view), "first": first, "as_of": last})
    return _buyers(session, months, None)


def behind_ranks(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """What these customers bought in the period."""
    return _buyers(session, view, ids)


def behind_stage(session: Session, view: Slice, stage: BuyingStage) -> BehindMark:
    """Whose open deals stand at a stage."""
    currency = view.currency or firm.base_currency(session)
    values = {**_values(view, currency), "stage": str(stage)}
    source = (
        "SELECT d.customer_id AS id, count(*) AS n, coalesce(sum(d.amount), 0) AS net "
        f"{_deals(view)} AND d.buying_stage = :stage GROUP BY 1"
    )
    return _listed(session, source, values, currency)


def _buyers(session: Session, view: Slice, ids: Sequence[int] | None) -> BehindMark:
    currency = view.currency or firm.base_currency(session)
    values = _values(view, currency)
    chosen = ""
    if ids is not None:
        values["ids"] = "[" + ",".join(map(str, ids)) + "]"
        chosen = "AND o.customer_id IN (SELECT value FROM json_each(:ids)) "
    source = (
        f"SELECT o.customer_id AS id, count(DISTINCT o.id) AS n, sum({_net(view)}) AS net "
        f"{_orders(view)} {chosen}"
        "AND substr(o.ordered_on, 1, 7) BETWEEN :since AND :until GROUP BY 1"
    )
    return _listed(session, source, values, currency)


def _listed(session: Session, source: str, values: dict[str, object], currency: str) -> BehindMark:
    n, amount, ids = session.execute(
        sa.text(f"SELECT count(*), coalesce(sum(net), 0), group_concat(id) FROM ({source})"),
        values,
    ).one()
    rows = session.execute(
        sa.text(
            f"SELECT s.id, coalesce(c.name, ''), s.n, s.net FROM ({source}) s "
            "LEFT JOIN customer c ON c.id = s.id "
            f"ORDER BY s.net DESC, c.sort_key, s.id LIMIT {LISTED}"
        ),
        values,
    )
    known = tuple(int(part) for part in (ids or "").split(",") if part)
    return BehindMark(n, amount, currency, tuple(Behind(*row) for row in rows), known)


def _bars(found: Concentration) -> tuple[Bar, ...]:
    if not found.total:
        return ()
    count = found.n if found.n <= MOST_BARS else GROUPS
    lasts = [-(-found.n * (place + 1) // count) for place in range(count)]
    bars = []
    first, before = 1, 0
    for last in lasts:
        upto = int(found.cumulative[last - 1])
        bars.append(Bar(first, last, upto - before, upto / found.total))
        first, before = last + 1, upto
    return tuple(bars)


def _is_rolled_up(session: Session, view: Slice) -> bool:
    """Whether the roll-up tables, kept by every Change, can answer."""
    base = firm.base_currency(session)
    return view.owner_id is None and view.line is None and view.currency in (None, base)


def _values(view: Slice, currency: str) -> dict[str, object]:
    return {
        "since": f"{view.first:%Y-%m}" if view.first else "",
        "until": f"{view.as_of:%Y-%m}",
        "tier": view.tier,
        "industry": view.industry,
        "owner": view.owner_id,
        "line": view.line,
        "currency": currency,
    }


def _segment(view: Slice, alias: str) -> str:
    parts = []
    if view.tier is not None:
        parts.append(f" AND {alias}tier = :tier")
    if view.industry is not None:
        parts.append(f" AND {alias}industry = :industry")
    return "".join(parts)


def _net(view: Slice) -> str:
    return "o.net" if view.line is None else "l.amount"


def _orders(view: Slice) -> str:
    """FROM and WHERE over orders (and, for a product line, their lines)."""
    lines = (
        ""
        if view.line is None
        else " JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id"
    )
    where = "" if view.line is None else " AND p.line = :line"
    if view.owner_id is not None:
        where += " AND coalesce(o.owner_id, c.owner_id) = :owner"
    return (
        f"FROM sales_order o JOIN customer c ON c.id = o.customer_id{lines} "
        f"WHERE o.currency = :currency{where}{_segment(view, 'c.')}"
    )


def _deals(view: Slice) -> str:
    where = ""
    if view.line is not None:
        where += (
            " AND EXISTS (SELECT 1 FROM deal_product dp JOIN product p ON p.id = dp.product_id "
            "WHERE dp.deal_id = d.id AND p.line = :line)"
        )
    if view.owner_id is not None:
        where += " AND coalesce(d.owner_id, c.owner_id) = :owner"
    return (
        "FROM deal d LEFT JOIN customer c ON c.id = d.customer_id WHERE d.outcome IS NULL "
        f"AND coalesce(d.currency, :currency) = :currency{where}{_segment(view, 'c.')}"
    )


def _other_orders(session: Session, view: Slice, currency: str) -> int:
    found = session.scalar(
        sa.text(
            "SELECT count(*) FROM sales_order WHERE currency <> :currency "
            "AND substr(ordered_on, 1, 7) BETWEEN :since AND :until"
        ),
        _values(view, currency),
    )
    return int(found or 0)


def _column(session: Session, query: str) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in session.execute(sa.text(query)))


def _arrays(session: Session, query: str, values: dict[str, Any]) -> tuple[Whole, Whole]:
    """Two integer columns, `id` and `net`, in one call each instead of a Python object per row."""
    row = session.execute(
        sa.text(f"SELECT group_concat(id), group_concat(net) FROM ({query})"), values
    ).one()
    first, second = (np.fromstring(text or "", dtype=np.int64, sep=",") for text in row)
    return first, second
