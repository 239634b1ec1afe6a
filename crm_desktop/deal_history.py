"""Deals with their days, as arrays: how they stood on any day, for the insights to compute with.

What was known on a day: deals opened by then, closed only if closed by then, at the stage of their
last move until then. Amounts and expected closes are today's, for the file keeps no older ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.slices import Slice, currency_of, segment_sql, values_of
from crm_desktop.models.codes import BuyingStage, Outcome
from crm_desktop.rates import Rates, rates

Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

STAGES = tuple(BuyingStage)
OPEN, WON, LOST, NO_DECISION = 0, 1, 2, 3
OUTCOMES = {str(Outcome.WON): WON, str(Outcome.LOST): LOST, str(Outcome.NO_DECISION): NO_DECISION}
_EPOCH = 1_721_425  # from SQLite's Julian day numbers to Python's ordinal days


@dataclass(frozen=True)
class DealHistory:
    """One entry per deal in each array; days are ordinal, 0 where unknown.

    `amounts` are minor units of `currency`, 0 where `known` says that there is none: no amount (or
    nothing: other programs write that when a deal is lost), or one in a currency without a rate
    (`left_out` of them). `products` is the first that is offered. The moves are in order of deal
    and day; `move_deals` are places in the other arrays, stages places in the seven. `stages` is
    where a deal stood before its first move; without any where it stands.
    """

    currency: str
    ids: Whole
    customers: Whole
    owners: Whole
    products: Whole
    sources: tuple[str, ...]
    outcomes: Whole
    opened: Whole
    closed: Whole
    expected: Whole
    amounts: Whole
    known: Flags
    stages: Whole
    move_deals: Whole
    move_stages: Whole
    move_days: Whole
    left_out: int

    def at(self, day: date) -> DealsAt:
        """How the deals stood at the end of a day."""
        today = day.toordinal()
        places = np.flatnonzero(self.opened <= today)
        is_over = (self.outcomes != OPEN) & (self.closed <= today)
        moved = self.move_days <= today
        furthest = np.full(len(self.ids), -1, dtype=np.int64)
        np.maximum.at(furthest, self.move_deals[moved], self.move_stages[moved])
        stands = np.full(len(self.ids), -1, dtype=np.int64)
        stands[self.move_deals[moved]] = self.move_stages[moved]  # the last one stays
        furthest, stands = (np.where(a < 0, self.stages, a) for a in (furthest, stands))
        return DealsAt(
            history=self,
            as_of=day,
            places=places,
            outcomes=np.where(is_over, self.outcomes, OPEN)[places],
            closed=np.where(is_over, self.closed, 0)[places],
            stages=stands[places],
            furthest=furthest[places],
        )


@dataclass(frozen=True)
class DealsAt:
    """The deals known on a day; `places` are theirs in the history's arrays."""

    history: DealHistory
    as_of: date
    places: Whole
    outcomes: Whole
    closed: Whole
    stages: Whole
    furthest: Whole  # the latest of the seven stages that each came to

    @property
    def opened(self) -> Whole:
        return self.history.opened[self.places]

    @property
    def amounts(self) -> Whole:
        return self.history.amounts[self.places]

    @property
    def known(self) -> Flags:
        return self.history.known[self.places]

    @property
    def ids(self) -> Whole:
        return self.history.ids[self.places]

    @property
    def customers(self) -> Whole:
        return self.history.customers[self.places]

    @property
    def days(self) -> Whole:
        """Days from opening to the end, or to this day while open; -1 where unknown."""
        ends = np.where(self.outcomes == OPEN, self.as_of.toordinal(), self.closed)
        days = ends - self.opened
        return np.where((self.opened > 0) & (ends > 0) & (days >= 0), days, -1)

    def only(self, chosen: Flags) -> DealsAt:
        """Some of them."""
        return DealsAt(
            self.history, self.as_of, self.places[chosen], self.outcomes[chosen],
            self.closed[chosen], self.stages[chosen], self.furthest[chosen],
        )  # fmt: skip

    def under_way_since(self, first: date | None) -> DealsAt:
        """Those open now or closed from that day on; None: all of them."""
        if first is None:
            return self
        return self.only((self.outcomes == OPEN) | (self.closed >= first.toordinal()))


_DEALS = """
SELECT d.id, coalesce(d.customer_id, 0), coalesce(d.owner_id, c.owner_id, 0),
  coalesce(d.source, ''), d.outcome, {opened}, {closed}, {expected}, d.amount,
  coalesce(d.currency, :base), d.buying_stage,
  coalesce((SELECT min(dp.product_id) FROM deal_product dp WHERE dp.deal_id = d.id), 0)
FROM deal d LEFT JOIN customer c ON c.id = d.customer_id WHERE true{where} ORDER BY d.id
"""
_MOVES = """
SELECT m.deal_id, m.to_stage, {moved}, coalesce(m.from_stage, m.to_stage) FROM stage_move m
ORDER BY m.deal_id, m.moved_on, m.id
"""


def deal_history(session: Session, view: Slice) -> DealHistory:
    """The deals that a slice's filters leave, of whatever period.

    With a currency only the deals in that currency; else all, amounts in the base currency.
    """
    conversion = rates(session)
    query = _DEALS.format(where=_where(view), **_days("opened", "closed", "expected"))
    facts = {**values_of(view, currency_of(session, view)), "base": conversion.base}
    found = session.execute(sa.text(query), facts).all()
    columns: list[Any] = list(zip(*found, strict=True)) if found else [()] * 12
    ids, customers, owners = (_whole(column) for column in columns[:3])
    opened, closed, expected = (_whole(column) for column in columns[5:8])
    amounts = _whole([amount or 0 for amount in columns[8]])
    known = amounts != 0
    if view.currency is None:
        today = view.as_of.toordinal()  # a rate of a later day is not known yet
        priced_on = np.where(closed > 0, np.minimum(closed, today), today)
        amounts = _converted(conversion, columns[9], priced_on, amounts)
    index = {str(stage): place for place, stage in enumerate(STAGES)}
    moves = session.execute(sa.text(_MOVES.format(**_days("moved")))).all()
    begun = {move[0]: move[3] for move in reversed(moves)}
    return DealHistory(
        currency=view.currency or conversion.base,
        ids=ids,
        customers=customers,
        owners=owners,
        products=_whole(columns[11]),
        sources=tuple(columns[3]),
        outcomes=_whole([OUTCOMES.get(code or "", OPEN) for code in columns[4]]),
        opened=opened,
        closed=closed,
        expected=expected,
        amounts=amounts,
        known=amounts != 0,
        stages=_whole(
            [index[begun.get(id, stage)] for id, stage in zip(columns[0], columns[10], strict=True)]
        ),
        **_moves(ids, moves, index),
        left_out=int((known & (amounts == 0)).sum()),
    )


def _converted(conversion: Rates, codes: Any, days: Whole, amounts: Whole) -> Whole:
    """Amounts in the base currency; 0 where there is no rate."""
    currencies = np.array(codes, dtype=object)
    found = np.zeros_like(amounts)
    for code in set(codes):
        here = currencies == code
        if conversion.knows(code):
            found[here] = conversion.convert(code, days[here], amounts[here])
    return found


def _moves(ids: Whole, moves: Any, index: dict[str, int]) -> dict[str, Whole]:
    deals = _whole([move[0] for move in moves])
    places = np.searchsorted(ids, deals)
    ours = places < len(ids)
    ours[ours] = ids[places[ours]] == deals[ours]
    return {
        "move_deals": places[ours].astype(np.int64),
        "move_stages": _whole([index[move[1]] for move in moves])[ours],
        "move_days": _whole([move[2] for move in moves])[ours],
    }


def _where(view: Slice) -> str:
    where = segment_sql(view, "c.")
    if view.currency is not None:
        where += " AND coalesce(d.currency, :base) = :currency"
    if view.owner_id is not None:
        where += " AND coalesce(d.owner_id, c.owner_id) = :owner"
    if view.line is not None:
        where += (
            " AND EXISTS (SELECT 1 FROM deal_product dp JOIN product p ON p.id = dp.product_id "
            "WHERE dp.deal_id = d.id AND p.line = :line)"
        )
    return where


def _days(*names: str) -> dict[str, str]:
    """SQL for ordinal days, 0 for none; by the short names of the columns."""
    columns = {"opened": "d.opened_on", "closed": "d.closed_on", "expected": "d.expected_close"}
    columns["moved"] = "m.moved_on"
    return {
        name: f"coalesce(CAST(julianday({columns[name]}) + 0.5 AS INTEGER) - {_EPOCH}, 0)"
        for name in names
    }


def _whole(values: Any) -> Whole:
    return np.array(values, dtype=np.int64)
