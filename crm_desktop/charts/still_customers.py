"""Who probably still is a customer: by days since the last order and number of order days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, customers_of
from crm_desktop.currencies import decimals_of
from crm_desktop.insights.leaving import State
from crm_desktop.insights.lifetimes.histories import Decimal, Whole
from crm_desktop.staying import Staying, staying

# A column ends with so many days since the last order: 1, 2, 3, 4, 6, 9, 12, 18 months, 2 years.
RECENCY = (30, 61, 91, 122, 183, 274, 365, 548, 730)
# A row begins with so many days with an order.
FREQUENCY = (1, 2, 4, 8, 16, 32)


@dataclass(frozen=True)
class StayingCell:
    """The customers of one column and row. `chance`: the mean, by the model only."""

    column: int
    row: int
    n: int
    fine: int
    amber: int
    red: int
    chance: float | None
    ids: tuple[int, ...] = field(repr=False)


@dataclass(frozen=True)
class StillCustomersView:
    """Who probably still is a customer, as cells of a grid.

    `columns`: how many there are, each up to RECENCY days, the last (if it is there) beyond;
    `rows` those of FREQUENCY. `red_worth`: what those who probably left had bought, of
    `worth`, minor units. `method` and `note` as in Staying; `fitted` customers stood behind the
    model, of whom `fitted_again` ordered again: everybody, whatever the slice is.
    """

    as_of: date
    method: str
    note: str | None
    n: int
    repeaters: int
    fitted: int
    fitted_again: int
    fine: int
    amber: int
    red: int
    unknown: int
    red_worth: int
    worth: int
    currency: str
    unpriced: int
    columns: int
    rows: int
    cells: tuple[StayingCell, ...]


def still_customers(session: Session, view: Slice) -> StillCustomersView:
    """Of everybody who ever ordered until the slice's day; its period does not matter."""
    chosen = customers_of(session, view)
    stays = staying(session, view.as_of, None if chosen is None else chosen.tolist())
    columns = np.searchsorted(RECENCY, stays.days_since)
    rows = np.searchsorted(FREQUENCY, stays.bought.counts, side="right") - 1
    scale = 10 ** decimals_of(stays.bought.currency)
    worth = stays.bought.worth
    return StillCustomersView(
        as_of=view.as_of,
        method=stays.method,
        note=stays.note,
        n=stays.n,
        repeaters=stays.bought.histories.repeaters,
        fitted=stays.fitted.mbg_nbd.n,
        fitted_again=stays.fitted.rhythm.n,
        fine=stays.count(State.FINE),
        amber=stays.count(State.AMBER),
        red=stays.count(State.RED),
        unknown=stays.count(State.UNKNOWN),
        red_worth=round(float(worth[stays.states == State.RED].sum()) * scale),
        worth=round(float(worth.sum()) * scale),
        currency=stays.bought.currency,
        unpriced=stays.bought.unpriced,
        columns=int(columns.max()) + 1 if stays.n else 0,
        rows=int(rows.max()) + 1 if stays.n else 0,
        cells=_cells(stays, columns, rows),
    )


def behind_cell(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """The customers of a cell."""
    return these(session, view, ids)


def _cells(stays: Staying, columns: Whole, rows: Whole) -> tuple[StayingCell, ...]:
    places = rows * (len(RECENCY) + 1) + columns
    order = np.argsort(places, kind="stable")
    if not len(order):
        return ()
    starts = np.flatnonzero(np.append(True, np.diff(places[order]) > 0))
    return tuple(_cell(stays, columns, rows, those) for those in np.split(order, starts[1:]))


def _cell(stays: Staying, columns: Whole, rows: Whole, those: Whole) -> StayingCell:
    states = np.bincount(stays.states[those], minlength=len(State))
    return StayingCell(
        column=int(columns[those[0]]),
        row=int(rows[those[0]]),
        n=len(those),
        fine=int(states[State.FINE]),
        amber=int(states[State.AMBER]),
        red=int(states[State.RED]),
        chance=None if stays.chances is None else _mean(stays.chances[those]),
        ids=tuple(stays.customers[those].tolist()),
    )


def _mean(values: Decimal) -> float:
    return float(values.mean())
